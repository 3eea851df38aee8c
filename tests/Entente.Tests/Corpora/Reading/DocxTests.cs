using Entente.Corpora;

namespace Entente.Tests.Corpora;

public sealed class DocxTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Paragraphs_are_read_in_order()
    {
        var document = Corpus.Read(folder.Write("a.docx", Zip.Docx("First & last.", "", "Second.")))[0];
        Assert.Equal(["First & last.", "Second."], document.Paragraphs.Select(span => span.In(document.Text)));
    }

    [Fact]
    public void Deleted_text_and_codes_of_fields_are_left_out_and_breaks_kept()
    {
        var document = Corpus.Read(folder.Write("a.docx", Zip.OfXml("""
            <w:p><w:r><w:t>One</w:t><w:tab/><w:t xml:space="preserve"> two</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins><w:r><w:t> three.</w:t></w:r></w:ins></w:p>
            <w:p><w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r><w:hyperlink><w:r><w:t>Linked</w:t><w:softHyphen/><w:t>words.</w:t></w:r></w:hyperlink></w:p>
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>A cell.</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            """)))[0];
        Assert.Equal(["One two three.", "Linkedwords.", "A cell."], document.Sentences.Select(sentence => sentence.Text));
    }

    [Fact]
    public void Properties_are_read_and_doubted()
    {
        var corpus = Corpus.Read(folder.Write("a.docx", Zip.OfXml("<w:p><w:r><w:t>Words.</w:t></w:r></w:p>", ("docProps/core.xml",
            "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\" xmlns:dcterms=\"t\"><dc:title>The title</dc:title><dc:creator>Jane Doe</dc:creator><dcterms:created>2024-05-03T10:00:00Z</dcterms:created></cp:coreProperties>"))));
        Assert.Equal(("The title", "Jane Doe", new DateOnly(2024, 5, 3)), (corpus[0].Title, corpus[0].Author, corpus[0].Date));
        Assert.Contains(corpus.Report.Rows, row => row.String("field") == "author" && row.String("doubt") is not null);
    }

    [Fact]
    public void What_is_no_document_is_an_error_and_the_others_are_read()
    {
        folder.Write("text.docx", "not a docx");
        folder.Write("zip.docx", Zip.Of(("a.txt", "not a docx")));
        folder.Write("cut.docx", Zip.OfXml("<w:p><w:r><w:t>Cut"));
        folder.Write("entity.docx", Zip.Of(("word/document.xml", "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><x>&a;</x>")));
        folder.Write("bomb.docx", Zip.Of([("word/document.xml", new byte[20_000_000])]));
        folder.Write("good.docx", Zip.Docx("Words."));
        var corpus = Corpus.Read(folder.Path);
        Assert.Equal("good", Assert.Single(corpus).Id);
        Assert.Equal(["bomb.docx", "cut.docx", "entity.docx", "text.docx", "zip.docx"],
            corpus.Report.Filter(row => row.String("field") == "problem").Rows.Select(row => row.String("file")));
    }

    [Fact]
    public void Markup_that_nests_a_hundred_thousand_deep_does_no_harm()
    {
        var document = Corpus.Read(folder.Write("a.docx", Zip.OfXml(string.Concat(Enumerable.Range(0, 100_000).Select(level => $"<w:a x=\"{level * 7919}\">")) + "<w:p><w:r><w:t>Words.</w:t></w:r></w:p>"
            + string.Concat(Enumerable.Repeat("</w:a>", 100_000)))))[0];
        Assert.Equal("Words.", Assert.Single(document.Sentences).Text);
    }
}
