using Entente.Corpora;
using Entente.Tokens;

namespace Entente.Tests.Tokens;

/// <summary>Check 18: quanteda 1.2.0, documentation and tests of kwic.</summary>
public class ConcordanceTests
{
    private static readonly Entente.Tokens.Tokens Alphabet = Reference.Texts("A B C D E F G H I J K L M N O P Q R S T U V W X Y Z").Tokenize();

    [Theory]
    [InlineData("D", "4:4 A B C|D|E F G H I")]
    [InlineData("A", "1:1 |A|B C D E F")]
    [InlineData("Z", "26:26 U V W X Y|Z|")]
    [InlineData("D E", "4:5 A B C|D E|F G H I J")]
    public void Check_18_the_alphabet(string pattern, string expected) => Assert.Equal([expected], Alphabet.Concordance(pattern).Select(Shown));

    [Fact]
    public void Check_18_what_the_fox_says() => Assert.Equal(["4:4 what does the|fox|say fox", "6:6 what does the fox say|fox|"],
        Reference.Texts("what does the fox say fox").Tokenize().Concordance("fox").Select(Shown));

    [Fact]
    public void Check_18_terror_and_war_in_the_inaugural_addresses()
    {
        var tokens = Reference.InauguralAddresses.Tokenize(TokenizerOptions.Verbatim);
        Assert.Equal(["1797-Adams 1325", "1933-Roosevelt 112", "1941-Roosevelt 287", "1961-Kennedy 866", "1981-Reagan 813", "1997-Clinton 1055", "1997-Clinton 1655", "2009-Obama 1632"],
            tokens.Concordance("terror").Select(Place));
        Assert.Equal(11, tokens.Concordance(TermPattern.Regex("terror")).Count);
        Assert.Equal(["1949-Truman 834 Communist", "1961-Kennedy 519 Communists"], tokens.Concordance(3, "communist*").Select(line => $"{Place(line)} {line.Keyword}"));
        Assert.Equal(["1857-Buchanan 2913", "1901-McKinley 2272", "1901-McKinley 2287", "1901-McKinley 2401", "1933-Roosevelt 1849"], tokens.Concordance("war against").Select(Place));
    }

    [Fact]
    public void Check_18_words_of_security_in_an_address() => Assert.Equal(["security", "secured", "securing", "Security"],
        Reference.InauguralAddresses.Where(document => document.Id == "2005-Bush").Tokenize(TokenizerOptions.Verbatim).Concordance("secur*").Select(line => line.Keyword).Distinct());

    [Fact]
    public void Lines_show_the_text_as_it_is_written_and_lead_back_to_it()
    {
        var document = new Document("d", "Serbia, said\nthe President, stands by Azerbaijan – always.");
        var line = Assert.Single(new[] { document }.Tokenize().Concordance(2, "president"));
        Assert.Equal("said the [President] stands by", line.ToString());
        Assert.Equal("President", line.Span.In(document.Text));
    }

    [Fact]
    public void Passages_that_something_else_found_have_their_context_too()
    {
        var document = new Document("d", "Serbia stands by Azerbaijan.");
        var tokens = new[] { document }.Tokenize();
        var lines = tokens.Concordance([("d", new TextSpan(17, 27), "AZE"), ("d", new TextSpan(0, 6), "SRB"), ("d", new TextSpan(27, 28), "stop")], 1);
        Assert.Equal(["1:1 |Serbia|stands", "4:4 by|Azerbaijan|"], lines.Select(Shown));
        Assert.Equal(["SRB", "AZE"], lines.Select(line => line.Pattern));
        Assert.Throws<ArgumentException>(() => tokens.Concordance([("e", new TextSpan(0, 1), "")]));
    }

    private static string Shown(ConcordanceLine line) => $"{line.From}:{line.To} {line.Before}|{line.Keyword}|{line.After}";

    private static string Place(ConcordanceLine line) => $"{line.Document.Id} {line.From}";
}
