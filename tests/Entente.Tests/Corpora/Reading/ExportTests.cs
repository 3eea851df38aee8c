using Entente.Corpora;

namespace Entente.Tests.Corpora;

/// <summary>Exports of news archives; the samples have the layout of such exports and words of our own.</summary>
public sealed class ExportTests : IDisposable
{
    private const string Nexis = """
        User Name: Somebody
        Date and Time: Friday, 7 June 2024 10:00:00
        Job Number: 12345
        Documents (2)
        1. Ministers meet in Baku
        2. Gas flows

        Ministers meet in Baku, and agree on
        more than was expected

        The Example Herald

        May 3, 2024 Friday

        Copyright 2024 The Example Herald All Rights Reserved

        Section: WORLD; Pg. 7
        Length: 12 words
        Byline: By Jane Doe in Baku
        Dateline: BAKU

        Body


        Serbia and Azerbaijan signed an agreement. It was the third.

        The ministers shook hands.

        Classification

        Language: ENGLISH

        Publication-Type: Newspaper

        Load-Date: May 4, 2024


        End of Document


        Gas flows

        Example Wire

        4 May 2024

        Length: 5 words

        Body

        Gas flows from May on.

        Load-Date: May 4, 2024

        End of Document

        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_plain_text_export_of_Nexis_Uni_is_as_many_documents_as_articles()
    {
        var corpus = Corpus.Read(folder.Write("n.txt", Nexis));
        AssertNexis(corpus);
        Assert.Equal("Ministers meet in Baku, and agree on more than was expected", corpus[0].Title);
    }

    [Fact]
    public void A_DOCX_export_of_Nexis_Uni_is_read_alike()
    {
        var corpus = Corpus.Read(folder.Write("n.docx", Zip.Docx([.. Nexis.Replace("agree on\nmore", "agree on more", StringComparison.Ordinal).Split('\n')])));
        AssertNexis(corpus);
        Assert.Equal("Ministers meet in Baku, and agree on more than was expected", corpus[0].Title);
    }

    private static void AssertNexis(Corpus corpus)
    {
        Assert.Equal(["n/1", "n/2"], corpus.Select(document => document.Id));
        Assert.Equal((new DateOnly(2024, 5, 3), "The Example Herald", "Jane Doe"), (corpus[0].Date, corpus[0].Outlet, corpus[0].Author));
        Assert.Equal(["Serbia and Azerbaijan signed an agreement.", "It was the third.", "The ministers shook hands."], corpus[0].Sentences.Select(sentence => sentence.Text));
        Assert.Equal(("BAKU", "WORLD; Pg. 7", "12 words"), (corpus[0].Fields["dateline"], corpus[0].Fields["section"], corpus[0].Fields["length"]));
        Assert.Equal(("Gas flows", new DateOnly(2024, 5, 4), "Example Wire"), (corpus[1].Title, corpus[1].Date, corpus[1].Outlet));
        Assert.Equal("Gas flows from May on.", Assert.Single(corpus[1].Sentences).Text);
        Assert.Contains(corpus.Report.Rows, row => (row.String("document"), row.String("field"), row.String("value"), row.String("how")) == ("n/1", "outlet", "The Example Herald", "Nexis Uni header"));
    }

    [Fact]
    public void An_export_that_was_cut_short_is_reported_and_what_is_whole_is_read()
    {
        var corpus = Corpus.Read(folder.Write("n.txt", Nexis[..Nexis.LastIndexOf("Length: 5", StringComparison.Ordinal)]));
        Assert.Equal("n", Assert.Single(corpus).Id);
        Assert.Contains(corpus.Report.Rows, row => row.String("doubt")?.Contains("may be cut short", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void Prose_that_mentions_the_end_of_a_document_is_no_export() =>
        Assert.Single(Corpus.Read(folder.Write("a.txt", "The treaty is short.\n\nEnd of Document\n\nIt was signed.")));

    [Fact]
    public void A_Factiva_export_with_field_codes_is_read()
    {
        var corpus = Corpus.Read(folder.Write("f.html", """
            <html><body><div class="article deArticle"><table>
            <tr><td><b>HD</b>&nbsp;</td><td><span class="deHeadline"><b>Ministers meet in Baku</b></span></td></tr>
            <tr><td><b>BY</b></td><td>By Jane Doe</td></tr><tr><td>WC</td><td>12 words</td></tr><tr><td>PD</td><td>3 May 2024</td></tr>
            <tr><td>SN</td><td>The Example Herald</td></tr><tr><td>SC</td><td>EXHE</td></tr><tr><td>LA</td><td>English</td></tr>
            <tr><td>LP</td><td><p class="articleParagraph deArticleParagraph">Serbia and Azerbaijan signed an agreement.</p></td></tr>
            <tr><td>TD</td><td><p>It was the third.</p><p>The ministers shook hands.</p></td></tr>
            <tr><td>AN</td><td>Document EXHE000020240503ek5300001</td></tr></table></div></body></html>
            """));
        var document = Assert.Single(corpus);
        Assert.Equal(("EXHE000020240503ek5300001", "Ministers meet in Baku", new DateOnly(2024, 5, 3), "The Example Herald", "Jane Doe"), (document.Id, document.Title, document.Date, document.Outlet, document.Author));
        Assert.Equal(3, document.Sentences.Count);
        Assert.Equal("English", document.Fields["language"]);
    }

    [Fact]
    public void A_Factiva_export_without_field_codes_is_read()
    {
        static string Article(int number) => $"""
            <div class="article enArticle"><div id="hd"><span class="enHeadline">Headline {number}</span></div><div>By John Roe</div><div>1,012 words</div>
            <div>{number} May 2024</div><div>06:30</div><div>Example Wire</div><div>EXWI</div><div>English</div><div>Copyright 2024 Example Wire.</div>
            <p class="articleParagraph enarticleParagraph">The first paragraph.</p><p class="articleParagraph enarticleParagraph">The second.</p>
            <p>Document EXWI000020240503ek530000{number}</p></div>
            """;
        var corpus = Corpus.Read(folder.Write("f.html", $"<html><body>{Article(3)}{Article(4)}<div class=\"article enArticle\"><span class=\"enHeadline\">No text</span></div></body></html>"));
        Assert.Equal(["EXWI000020240503ek5300003", "EXWI000020240503ek5300004"], corpus.Select(document => document.Id));
        Assert.Equal(("Headline 4", new DateOnly(2024, 5, 4), "Example Wire", "John Roe", "1,012 words"), (corpus[1].Title, corpus[1].Date, corpus[1].Outlet, corpus[1].Author, corpus[1].Fields["words"]));
        Assert.Equal(["The first paragraph.", "The second."], corpus[1].Sentences.Select(sentence => sentence.Text));
        Assert.Contains(corpus.Report.Rows, row => row.String("doubt")?.Contains("article 3: no paragraph", StringComparison.Ordinal) == true);
    }

    [Theory]
    [InlineData("a.pdf", "pdftotext")]
    [InlineData("a.doc", "save it as .docx")]
    [InlineData("a.xlsx", "CSV")]
    public void What_is_not_read_says_how_to_convert_it(string name, string hint) =>
        Assert.Contains(hint, Assert.Throws<CorpusException>(() => Corpus.Read(folder.Write(name, "x"))).Message);
}
