using Entente.Corpora;

namespace Entente.Tests.Corpora;

public sealed class MastheadTests : IDisposable
{
    private const string Prose = "Serbia and Azerbaijan have signed an agreement on gas, and this paragraph says at some length what is in it, so that nobody takes it for a headline; it goes on and on, until it is well beyond what a masthead would have room for on any page.";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("2024-03-04_ministers-meet.txt", "Serbia signed.", "2024-03-04")]
    [InlineData("example_20240304.md", "Serbia signed.", "2024-03-04")]
    [InlineData("2024-03-04.txt", "---\ndate: 2020-01-01\n---\nSerbia signed.", "2020-01-01")]
    [InlineData("000_84796a20240304230.txt", "Serbia signed.", null)]
    [InlineData("2024-13-45.txt", "Serbia signed.", null)]
    public void A_file_name_dates_an_article_that_says_nothing_of_it(string file, string text, string? date)
    {
        var corpus = Corpus.Read(folder.Write(file, text));
        Assert.Equal(date, corpus[0].Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(date == "2024-03-04", corpus.Report.Rows.Any(row => row.String("how") == "file name"));
    }

    [Theory]
    [InlineData("title: [open\nauthor: b")]
    [InlineData("title: a: b")]
    public void Front_matter_that_is_not_YAML_is_told_and_the_article_kept(string yaml)
    {
        var corpus = Corpus.Read(folder.Write("a.md", $"---\n{yaml}\n---\nSerbia signed."));
        Assert.Equal("Serbia signed.", corpus[0].Sentences[0].Text);
        Assert.Contains(corpus.Report.Rows, row => row.String("doubt")?.Contains("not YAML", StringComparison.Ordinal) == true);
    }

    private Document Read(string text) => Corpus.Read(folder.Write("a.txt", text))[0];

    [Theory]
    [InlineData("Title: A Treaty Nobody Read\nAuthor: Jane Doe\nSource: The Example\nURL: https://example.org/treaty\n\n{0}", "A Treaty Nobody Read", "Jane Doe", "The Example", "https://example.org/treaty")]
    [InlineData("A Treaty Nobody Read\nBy Jane Doe, in Baku\n\n{0}\n\nJane Doe is a correspondent for The Example and lives in Baku.", "A Treaty Nobody Read", "Jane Doe", "The Example", null)]
    [InlineData("# A Treaty Nobody Read - 3 May 2024\n\nJane DOE-SMITH\n\n{0}\n\nJane Doe-Smith writes.\n\n© 2024 Example Institute. All rights reserved", "A Treaty Nobody Read", "Jane Doe-Smith", "Example Institute", null)]
    [InlineData("{0}\n\n{0}\n\nHow to cite: Doe, J. \"A Treaty.\" Centre for Examples (CEX), 3 May 2024. Retrieved from https://cex.example/treaty-2024.\n\nAll of it at CEX online.", null, null, "CEX", "https://cex.example/treaty-2024")]
    [InlineData("{0}\n\n{0}\n\nJane Doe,\nBelgrade", null, "Jane Doe", null, null)]
    [InlineData("A Treaty Nobody Read\n\n{0}\n\nhttps://example.org/2024/treaty\n\nhttps://www.facebook.com/example", "A Treaty Nobody Read", null, null, "https://example.org/2024/treaty")]
    [InlineData("{0}\n\nThe Example Post asked both sides.\n\nSource: The Example Post\n\n{0}\n\n{0}\n\n{0}\n\n{0}\n\n{0}\n\n{0}\n\n{0}\n\n{0}\n\n{0}\n\n{0}\n\n{0}\n\n{0}\n\n{0}\n\n{0}\n\n{0}", null, null, "The Example Post", null)]
    public void Fields_are_found_where_they_stand(string text, string? title, string? author, string? outlet, string? url)
    {
        var document = Read(text.Replace("{0}", Prose, StringComparison.Ordinal));
        Assert.Equal((title, author, outlet, url), (document.Title, document.Author, document.Outlet, document.Url));
    }

    [Theory]
    [InlineData("Mr. President, Excellencies")]
    [InlineData("Distinguished delegates")]
    [InlineData("Ladies and Gentlemen!")]
    public void A_speech_has_no_title_and_no_author(string greeting)
    {
        var document = Read($"{greeting}\n\n{Prose}\n\nThank you for your attention!");
        Assert.Equal((null, null, null, null), (document.Title, document.Author, document.Outlet, document.Url));
    }

    [Theory]
    [InlineData("World News")]
    [InlineData("South Caucasus")]
    [InlineData("The Russian Connection")]
    public void A_section_is_no_author(string line) => Assert.Null(Read($"A Treaty Nobody Read\n\n{line}\n\n{Prose}").Author);

    [Fact]
    public void A_surname_in_capitals_is_written_as_the_text_writes_it() =>
        Assert.Equal("Jakov Example", Read($"A Treaty Nobody Read\n\nJakov EXAMPLE\n\n{Prose}\n\nThis is what Jakov Example said in Baku.").Author);

    [Fact]
    public void The_first_of_two_dates_is_taken_and_doubted()
    {
        var corpus = Corpus.Read(folder.Write("a.txt", $"A Treaty Nobody Read - 01.05.2024\n\n03.05.2024\n\n{Prose}"));
        Assert.Equal(("A Treaty Nobody Read", new DateOnly(2024, 5, 1)), (corpus[0].Title, corpus[0].Date));
        Assert.Contains(corpus.Report.Rows, row => row.String("doubt")?.Contains("another date", StringComparison.Ordinal) == true);
    }

    /// <summary>What is truly in the five scraped articles, each of which has it elsewhere.</summary>
    [Theory]
    [InlineData("000_84796a86bdc63230", null, "2025-12-26", "News.Az", null, null)]
    [InlineData("001_ace3303a1efb748d", null, null, null, "Faruk Tucakovic", null)]
    [InlineData("002_280dbb5d8e7f678c", "The Curious Partnership of Serbia and Azerbaijan Has Everything to Do with Russian Regional Influence", null, "Young Australians in International Affairs", "Martin Wirkus", null)]
    [InlineData("003_28b3bd06b65a5aba", "NATO-AZERBAIJAN: SUCCESSFUL PARTNERSHIP FOR TURBULENT TIMES", "2024-11-28", "AVİM", "Jakub Korejba", "https://www.avim.org.tr/Blog/NATO-AZERBAIJAN-SUCCESSFUL-PARTNERSHIP-FOR-TURBULENT-TIMES")]
    [InlineData("004_4766fbbc71fac3cc", "New Alliance Born, But Whose Thorns Will It Pierce?", null, null, null, null)]
    public void The_seeds_say_what_they_say(string file, string? title, string? date, string? outlet, string? author, string? url)
    {
        var document = Corpus.Read(Path.Combine(Repository.Shared, "seeds", file + ".txt"))[0];
        Assert.Equal((title, date, outlet, author, url), (document.Title, document.Date?.ToString("yyyy-MM-dd"), document.Outlet, document.Author, document.Url));
    }

    [Fact]
    public void Nothing_is_read_into_ninety_speeches()
    {
        var speeches = Corpus.Read(Path.Combine(Repository.Shared, "corpora", "ungd"));
        Assert.Equal(90, speeches.Count);
        Assert.Empty(speeches.Where(speech => (speech.Title ?? speech.Author ?? speech.Outlet ?? speech.Url) is not null || speech.Date is not null).Select(speech => $"{speech.Id}: {speech.Title} | {speech.Author} | {speech.Outlet} | {speech.Date} | {speech.Url}"));
    }
}
