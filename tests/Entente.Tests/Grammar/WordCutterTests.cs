using Entente.Corpora;
using Entente.Grammar;

namespace Entente.Tests.Grammar;

public class WordCutterTests
{
    [Theory]
    [InlineData("They don't know it.", "They do n't know it .")]
    [InlineData("Serbia’s ally can’t, won't and cannot.", "Serbia ’s ally ca n’t , wo n't and can not .")]
    [InlineData("We're sure they've said he'd gone; I'm not.", "We 're sure they 've said he 'd gone ; I 'm not .")]
    [InlineData("The states' envoys met", "The states ' envoys met")]
    [InlineData("Mr. Orbán, U.S. envoys and Dr. Ivanov Jr. met at 5 p.m. in Baku.", "Mr. Orbán , U.S. envoys and Dr. Ivanov Jr. met at 5 p.m. in Baku .")]
    [InlineData("He lives in the U.S.", "He lives in the U.S.")]
    [InlineData("Paris recalled its ambassador.", "Paris recalled its ambassador .")]
    [InlineData("\"He is our leader.\"", "\" He is our leader . \"")]
    [InlineData("It supports the arts.", "It supports the arts .")]
    [InlineData("Gen. Haftar and Gov. Newsom met", "Gen. Haftar and Gov. Newsom met")]
    [InlineData("\"Never,\" he said (twice).", "\" Never , \" he said ( twice ) .")]
    [InlineData("«Да» – “yes” — or ... no?!", "« Да » – “ yes ” — or ... no ?!")]
    [InlineData("It cost $3.5 million, or 1,200,000 or 45%.", "It cost $ 3.5 million , or 1,200,000 or 45 % .")]
    [InlineData("Nagorno-Karabakh, a Russian-led, re-elected non-profit", "Nagorno - Karabakh , a Russian - led , re-elected non-profit")]
    [InlineData("and/or on 9/11, see https://example.org/a-b?c=1.", "and / or on 9/11 , see https://example.org/a-b?c=1 .")]
    [InlineData("Write to a.b@example.org!", "Write to a.b@example.org !")]
    [InlineData("O'Neill came at 5 o'clock in the 1990s.", "O'Neill came at 5 o'clock in the 1990s .")]
    [InlineData("  \t\n ", "")]
    [InlineData("((\"'’”—", "( ( \" ' ’ ” —")]
    public void Words_are_those_of_the_English_treebanks(string text, string expected) => Assert.Equal(expected, string.Join(' ', Cut(text)));

    /// <summary>The treebanks were cut by people with the meaning in mind; what can be told from the letters is nearly all.</summary>
    [Fact]
    public void Nearly_all_words_of_the_treebank_are_found_in_its_text()
    {
        var (right, found, expected) = (0, 0, 0);
        foreach (var sentence in ConlluReader.Read(Path.Combine(Repository.Shared, "treebank", "gum_dev.conllu"), annotated: true))
        {
            const string Comment = "# text = ";
            var text = sentence.Lines.First(line => line.StartsWith(Comment, StringComparison.Ordinal))[Comment.Length..];
            var (at, truth) = (0, new HashSet<TextSpan>());
            foreach (var word in sentence.Words)
            {
                var start = text.IndexOf(word.Text, at, StringComparison.Ordinal);
                // Some words are spelled otherwise than in the text.
                if (start < 0) break;
                truth.Add(new(start, at = start + word.Text.Length));
            }
            if (truth.Count < sentence.Words.Count) continue;
            var spans = new List<TextSpan>();
            WordCutter.Cut(text, new(0, text.Length), spans);
            (right, found, expected) = (right + spans.Count(truth.Contains), found + spans.Count, expected + truth.Count);
        }
        Assert.True(expected > 17_000);
        Assert.InRange(2.0 * right / (found + expected), 0.985, 1);
    }

    private static IEnumerable<string> Cut(string text)
    {
        var spans = new List<TextSpan>();
        WordCutter.Cut(text, new(0, text.Length), spans);
        return spans.Select(span => span.In(text));
    }
}
