using Entente.Corpora;

namespace Entente.Tests.Corpora;

public class CleanTests
{
    [Theory]
    [InlineData("top of page", "page navigation")]
    [InlineData("Share on Twitter", "share bar")]
    [InlineData("date 2025-12-26 + ↺ − 16 px", "date line")]
    [InlineData("02.12.2024", "date line")]
    [InlineData("Source: Some Agency", "source line")]
    [InlineData("Two men signing. Image credit: Somebody via Somewhere.", "image credit")]
    [InlineData("Jane Doe | Fellow for Somewhere", "byline")]
    [InlineData("© 2009-2025 Some Centre", "copyright")]
    [InlineData("Tel: +90 (312) 000 00 00", "contact line")]
    [InlineData("<https://example.org/page>", "contact line")]
    public void Page_furniture_is_removed_and_the_rule_is_named(string line, string rule)
    {
        var document = new Corpus(new Document("a", $"The article says something about two countries.\n\n{line}\n\nIt goes on.")).Clean()[0];
        Assert.Equal(["The article says something about two countries.", "It goes on."], document.Sentences.Select(sentence => sentence.Text));
        var removal = Assert.Single(document.Removals);
        Assert.Equal((line, rule), (removal.Span.In(document.Text), removal.Rule));
    }

    [Fact]
    public void What_follows_the_note_on_citing_goes_with_it()
    {
        var document = new Corpus(new Document("a", "The article is here and has a sentence of some length.\n\nMore of it is here, and it is longer than what follows.\n\nTo cite this article: Doe 2025.\n\nSome Street 12")).Clean()[0];
        Assert.Equal(2, document.Sentences.Count);
    }

    [Fact]
    public void A_note_on_the_author_early_in_the_text_takes_nothing_with_it()
    {
        var article = string.Concat(Enumerable.Repeat("A sentence of the article. ", 20));
        Assert.True(new Corpus(new Document("a", $"About the author\n\n{article}")).Clean()[0].Sentences.Count >= 20);
    }

    [Fact]
    public void A_line_that_stands_twice_is_read_once()
    {
        var document = new Corpus(new Document("a", "New Alliance Born Somewhere\n\nNew Alliance Born Somewhere\n\nThe text.")).Clean()[0];
        Assert.Equal(["New Alliance Born Somewhere", "The text."], document.Sentences.Select(sentence => sentence.Text));
        Assert.Equal("repeated line", Assert.Single(document.Removals).Rule);
    }

    [Theory]
    [InlineData("Serbia and Azerbaijan signed an agreement in Baku.")]
    [InlineData("The source of the dispute is older.")]
    [InlineData("They share a border with Russia, which matters to both of them, as everybody knows here.")]
    [InlineData("Next year the two presidents will meet again.")]
    [InlineData("Search parties found nobody.")]
    public void Prose_is_not_furniture(string sentence)
    {
        var document = new Corpus(new Document("a", $"{sentence}\n\nIt goes on.")).Clean()[0];
        Assert.Empty(document.Removals);
    }

    [Fact]
    public void Cleaning_twice_is_cleaning_once()
    {
        var once = new Corpus(new Document("a", "top of page\n\nThe text.\n\nbottom of page")).Clean();
        Assert.Equal(once.Removals().ToCsv(), once.Clean().Removals().ToCsv());
        Assert.Equal(once[0].Body, once.Clean()[0].Body);
    }
}
