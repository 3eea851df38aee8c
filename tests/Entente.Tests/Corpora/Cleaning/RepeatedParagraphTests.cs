using Entente.Corpora;

namespace Entente.Tests.Corpora;

public class RepeatedParagraphTests
{
    private const string Note = "The Example is a free newspaper of the town of Example.";

    private static Document Article(int number, string? outlet, string? note = Note) => new($"d{number}",
        string.Join("\n\n", Enumerable.Range(0, 12).Select(paragraph => $"Paragraph {paragraph} of article {number} says something of its own, at some length.").Append(note).OfType<string>())) { Outlet = outlet };

    [Fact]
    public void A_paragraph_that_an_outlet_puts_on_three_pages_is_removed_and_the_count_is_said()
    {
        var corpus = new Corpus(Article(1, "The Example"), Article(2, "The Example"), Article(3, "The Example"), Article(4, "The Example", null)).Clean();
        Assert.All(corpus, document => Assert.DoesNotContain(document.Sentences, sentence => sentence.Text == Note));
        Assert.All(corpus, document => Assert.Equal(12, document.Paragraphs.Count));
        var removals = corpus.Removals();
        Assert.Equal(3, removals.RowCount);
        Assert.All(removals.Rows, row => Assert.Equal(("repeated paragraph", "in 3 of 4 documents of The Example", Note), (row.String("rule"), row.String("why"), row.String("text"))));
    }

    [Theory]
    [InlineData("Other")]
    [InlineData(null)]
    public void Paragraphs_of_other_outlets_and_of_none_are_not_counted(string? outlet) =>
        Assert.Equal(0, new Corpus(Article(1, "The Example"), Article(2, "The Example"), Article(3, outlet)).Clean().Removals().RowCount);

    [Fact]
    public void Copies_of_one_article_are_not_taken_for_furniture()
    {
        var copies = Enumerable.Range(1, 5).Select(number => new Document($"d{number}", "The first paragraph of a report.\n\nIts second paragraph, which is the last one.") { Outlet = "The Example" });
        Assert.Equal(0, new Corpus(copies).Clean().Removals().RowCount);
    }

    [Fact]
    public void How_often_a_paragraph_is_repeated_can_be_said()
    {
        var corpus = new Corpus(Article(1, "The Example"), Article(2, "The Example"));
        Assert.Equal(0, corpus.Clean().Removals().RowCount);
        Assert.Equal(2, corpus.Clean(new() { RepeatedIn = 2 }).Removals().RowCount);
    }

    [Fact]
    public void A_rule_of_ones_own_removes_the_lines_it_finds_something_in()
    {
        var corpus = new Corpus(new Document("a", "Words of the article.\n\n*** Our app is new ***\n\nMore words.")).Clean(new() { Lines = new Dictionary<string, string> { ["our app"] = @"\bapp\b" } });
        Assert.Equal(["Words of the article.", "More words."], corpus[0].Sentences.Select(sentence => sentence.Text));
        Assert.Equal("our app", corpus[0].Removals.Single().Rule);
    }

    [Fact]
    public void A_rule_of_ones_own_has_a_time_limit()
    {
        var corpus = new Corpus(new Document("slow", new string('a', 40) + "!"));
        var error = Assert.Throws<CorpusException>(() => corpus.Clean(new() { Lines = new Dictionary<string, string> { ["bad"] = "^(a+)+$" }, TimeLimit = TimeSpan.FromMilliseconds(50) }));
        Assert.Contains("'bad'", error.Message);
        Assert.Contains("'slow'", error.Message);
        Assert.Contains("0.05 s", error.Message);
    }

    [Fact]
    public void A_rule_that_is_no_pattern_is_refused() =>
        Assert.Contains("'bad'", Assert.Throws<ArgumentException>(() => new Corpus(new Document("a", "x")).Clean(new() { Lines = new Dictionary<string, string> { ["bad"] = "(" } })).Message);

    [Fact]
    public void Every_rule_says_why()
    {
        var corpus = new Corpus(new Document("a", "top of page\n\nThe text is here.\n\nPhoto: Somebody\n\n© 2024 Example")).Clean();
        Assert.Equal(["it leads about the page", "it is about a picture", "it claims a right in the page"], corpus[0].Removals.Select(removal => removal.Why));
    }
}
