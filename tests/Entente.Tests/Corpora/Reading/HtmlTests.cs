using Entente.Corpora;

namespace Entente.Tests.Corpora;

public sealed class HtmlTests : IDisposable
{
    private const string Page = """
        <!DOCTYPE html><html><head><title>Two ministers meet | The Example</title>
        <meta property="og:title" content="Two ministers meet"><meta property="og:site_name" content="The Example">
        <meta property="article:published_time" content="2024-05-03T08:00:00+02:00"><link rel="canonical" href="https://example.org/2024/ministers">
        <script>var text = "No script.";</script></head>
        <body><nav><ul><li>Home</li><li>World</li></ul></nav>
        <article><header><h1>Two ministers meet</h1><p class="byline">By Jane Doe</p></header>
        <figure><img src="x.jpg"><figcaption>A handshake. Photo: Somebody</figcaption></figure>
        <p>Serbia &amp; Azerbaijan signed<br>an agreement&nbsp;on   gas.</p><aside>Read more</aside><p>Hungary <b>did</b> too.</p><form>Subscribe</form></article>
        <footer>© 2024 The Example</footer></body></html>
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_markup_says_what_the_article_is_and_who_wrote_it()
    {
        var corpus = Corpus.Read(folder.Write("a.html", Page));
        var document = Assert.Single(corpus);
        Assert.Equal(("Two ministers meet", new DateOnly(2024, 5, 3), "The Example", "Jane Doe", "https://example.org/2024/ministers"), (document.Title, document.Date, document.Outlet, document.Author, document.Url));
        Assert.Equal(["Two ministers meet", "By Jane Doe", "Serbia & Azerbaijan signed an agreement on gas.", "Hungary did too."],
            document.Paragraphs.Select(span => Sentence.OnOneLine(span.In(document.Text))));
        Assert.Empty(document.Fields);
        Assert.Contains("body", corpus.Report.Rows.Select(row => row.String("field")));
        Assert.Contains("markup: meta[property='og:title']", corpus.Report.Rows.Select(row => row.String("how")));
    }

    [Fact]
    public void The_text_is_the_whole_page_without_scripts_and_the_body_leads_into_it()
    {
        var document = Corpus.Read(folder.Write("a.html", Page))[0];
        Assert.Contains("Home", document.Text);
        Assert.Contains("Read more", document.Text);
        Assert.DoesNotContain("No script", document.Text);
        Assert.DoesNotContain(document.Body, span => span.In(document.Text).Contains("Read more", StringComparison.Ordinal));
    }

    [Fact]
    public void What_schema_org_says_is_read()
    {
        var document = Corpus.Read(folder.Write("a.html", """
            <script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "x"}, {"@type": "NewsArticle", "headline": "The headline", "datePublished": "2024-05-03",
            "author": [{"name": "Jane Doe"}, {"name": "John Roe"}], "publisher": {"name": "The Example"}}]}</script><p>Words.</p>
            """))[0];
        Assert.Equal(("The headline", new DateOnly(2024, 5, 3), "Jane Doe; John Roe", "The Example"), (document.Title, document.Date, document.Author, document.Outlet));
    }

    [Theory]
    [InlineData("<script type='application/ld+json'>{broken</script><p>Words here.</p>")]
    [InlineData("<p>Words here.")]
    [InlineData("<table><tr><td><div><p>Words here.</table>")]
    [InlineData("<article></article><p>Words here.</p>")]
    public void Broken_markup_is_read_as_browsers_read_it(string html) =>
        Assert.Equal("Words here.", Assert.Single(Corpus.Read(folder.Write("a.html", html))[0].Sentences).Text);

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<blockquote><i>")]
    public void A_page_that_nests_a_hundred_thousand_deep_is_an_error_and_the_others_are_read(string tag)
    {
        folder.Write("deep.html", string.Concat(Enumerable.Repeat(tag, 100_000)) + "deep");
        folder.Write("good.html", "<p>Words.</p>");
        var corpus = Corpus.Read(folder.Path);
        Assert.Equal("good", Assert.Single(corpus).Id);
        Assert.Contains(corpus.Report.Rows, row => row.String("doubt")?.Contains("deep, and at most 3,000", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void A_page_of_very_many_paragraphs_that_nobody_closed_is_read() =>
        Assert.Equal(20_000, Corpus.Read(folder.Write("a.html", string.Concat(Enumerable.Repeat("<p>Words.<li>", 20_000))))[0].Sentences.Count);

    [Fact]
    public void A_page_without_text_is_an_error() =>
        Assert.Contains("no text", Assert.Throws<CorpusException>(() => Corpus.Read(folder.Write("a.html", "<nav>Home</nav>"))).Message);

    [Fact]
    public void The_encoding_a_page_declares_is_believed()
    {
        byte[] page = [.. "<meta charset=\"windows-1250\"><p>Vu"u8, 0xE8, .. "i"u8, 0xE6, .. " spoke.</p>"u8];
        Assert.Equal("Vučić spoke.", Corpus.Read(folder.Write("a.html", page))[0].Sentences[0].Text);
    }
}
