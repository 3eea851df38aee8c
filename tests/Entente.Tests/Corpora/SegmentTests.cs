using Entente.Corpora;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests.Corpora;

public class SegmentTests
{
    [Theory]
    [InlineData("One here. Two there.", "One here.|Two there.")]
    [InlineData("Mr. Vučić met Dr. Smith. They talked.", "Mr. Vučić met Dr. Smith.|They talked.")]
    [InlineData("He saw J. K. Rowling and George W. Bush there. It rained.", "He saw J. K. Rowling and George W. Bush there.|It rained.")]
    [InlineData("Prime Minister H.D. Deve Gowda met M.-A. Petit. It rained.", "Prime Minister H.D. Deve Gowda met M.-A. Petit.|It rained.")]
    [InlineData("It was signed by the CIS. Baku signed too.", "It was signed by the CIS.|Baku signed too.")]
    [InlineData("It happened in the U.S. The reaction was quick.", "It happened in the U.S.|The reaction was quick.")]
    [InlineData("The U.S. President spoke. All listened.", "The U.S. President spoke.|All listened.")]
    [InlineData("Signed on 28.11.2024 in Baku. Dated 5. December there.", "Signed on 28.11.2024 in Baku.|Dated 5. December there.")]
    [InlineData("\"It is over.\" He left.", "\"It is over.\"|He left.")]
    [InlineData("It is “smart power.” Why? Because…  Nobody knows!", "It is “smart power.”|Why?|Because…|Nobody knows!")]
    [InlineData("Growth was 3.5 percent. Prices rose.", "Growth was 3.5 percent.|Prices rose.")]
    [InlineData("He left at 5 p.m. and slept. Good.", "He left at 5 p.m. and slept.|Good.")]
    [InlineData("They got 12. Nobody complained.", "They got 12.|Nobody complained.")]
    [InlineData("no capital follows. here it goes on", "no capital follows. here it goes on")]
    [InlineData("Састали су се. Договорили су се.", "Састали су се.|Договорили су се.")]
    [InlineData("1. Serbia signed. It did. 2. Hungary did too.", "1. Serbia signed.|It did.|2. Hungary did too.")]
    [InlineData("b. Serbia signed. Hungary did not.", "b. Serbia signed.|Hungary did not.")]
    [InlineData("It was signed.[12] Then it was not.", "It was signed.[12]|Then it was not.")]
    [InlineData("Unterzeichnet am 5. Dezember in Wien. Gut.", "Unterzeichnet am 5. Dezember in Wien.|Gut.")]
    [InlineData("\u201EGotovo je.\u201C Otišao je.", "\u201EGotovo je.\u201C|Otišao je.")]
    [InlineData("He asked: “Is it over?” Nobody said “No.” or “Yes.” at once.", "He asked: “Is it over?”|Nobody said “No.” or “Yes.” at once.")]
    [InlineData("The talks (see p. 12) failed. So be it.", "The talks (see p. 12) failed.|So be it.")]
    public void Sentences_end_where_a_reader_would_end_them(string text, string expected) =>
        Assert.Equal(expected.Split('|'), new Document("a", text).Sentences.Select(sentence => sentence.Text));

    [Fact]
    public void Lines_wrapped_to_a_width_are_one_paragraph()
    {
        var document = new Document("a", "The first line of a wrapped paragraph is so long\nand the second is nearly as long as the first one\nand the last is short.\n\nAnother.");
        Assert.Equal(2, document.Paragraphs.Count);
        Assert.Equal("The first line of a wrapped paragraph is so long and the second is nearly as long as the first one and the last is short.", document.Sentences[0].Text);
    }

    [Theory]
    [InlineData("• Serbia signs the treaty today\n• Hungary signs the treaty too\n• Croatia signs the treaty not")]
    [InlineData("1. Serbia signs the treaty today\n2. Hungary signs the treaty too\n3. Croatia signs the treaty not")]
    [InlineData("a) Serbia signs the treaty today\nb) Hungary signs the treaty too\nc) Croatia signs the treaty not")]
    [InlineData("- Serbia signs the treaty today\n- Hungary signs the treaty too\n- Croatia signs the treaty not")]
    public void Items_of_a_list_are_paragraphs_of_their_own(string list) => Assert.Equal(3, new Document("a", list).Sentences.Count);

    [Fact]
    public void Long_lines_without_blank_lines_are_paragraphs_of_their_own()
    {
        var line = string.Join(' ', Enumerable.Repeat("word", 40)) + ".";
        Assert.Equal(3, new Document("a", $"{line}\n{line}\r\n{line}").Paragraphs.Count);
    }

    [Fact]
    public void Segments_are_documents_whose_offsets_lead_to_the_original_text()
    {
        var corpus = new Corpus(new Document("a", "One. Two.\n\nThree.") { Outlet = "News" });
        var sentences = corpus.Segment(By.Sentence);
        Assert.Equal(["a#1", "a#2", "a#3"], sentences.Select(segment => segment.Id));
        Assert.Equal(["One.", "Two.", "Three."], sentences.Select(segment => segment.Body[0].In(corpus[0].Text)));
        Assert.All(sentences, segment => Assert.Equal("News", segment.Outlet));
        Assert.Equal(["a#1", "a#2"], corpus.Segment(By.Paragraph).Select(segment => segment.Id));
        Assert.Same(corpus, corpus.Segment(By.Document));
    }

    [Fact]
    public void White_space_of_any_kind_is_one_space_in_a_sentence_and_unchanged_in_the_text()
    {
        var document = new Document("a", "One\u00A0two\t three.");
        Assert.Equal("One two three.", document.Sentences[0].Text);
        Assert.Equal("One\u00A0two\t three.", document.Sentences[0].Span.In(document.Text));
    }

    [Fact]
    public void Sentences_lie_in_their_paragraphs_in_order_and_lose_nothing_but_white_space() =>
        Prop.ForAll(Text(), text =>
        {
            var document = new Document("a", text);
            var spans = document.Sentences.Select(sentence => sentence.Span).ToList();
            return spans.Zip(spans.Skip(1)).All(pair => pair.First.End <= pair.Second.Start)
                && document.Sentences.All(sentence => document.Paragraphs[sentence.Paragraph].Contains(sentence.Span))
                && string.Concat(spans.Select(span => span.In(text))).Count(letter => !char.IsWhiteSpace(letter)) == text.Count(letter => !char.IsWhiteSpace(letter));
        }).QuickCheckThrowOnFailure();

    private static Arbitrary<string> Text() => Gen.Elements("Serbia", "met", "Mr.", "U.S.", ".", "!", "…", " ", " ", "\n", "\n\n", "\r\n", "\u00A0", "12", "”", "(", "I", "J.", "šta", "🙂")
        .ListOf().Select(string.Concat).ToArbitrary();
}
