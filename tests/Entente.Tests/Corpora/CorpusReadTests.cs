using System.Text;
using Entente.Corpora;

namespace Entente.Tests.Corpora;

public sealed class CorpusReadTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Read_takes_text_and_markdown_in_ordinal_order_of_their_paths()
    {
        folder.Write("b.txt", "Second.");
        folder.Write("a.md", "First.");
        folder.Write("sub/c.TXT", "Third.");
        Assert.Equal(["a", "b", "c"], Corpus.Read(folder.Path).Select(document => document.Id));
    }

    [Fact]
    public void Files_of_one_name_are_told_apart_by_their_folders_and_then_by_their_endings()
    {
        folder.Write("a.txt", "One.");
        folder.Write("x/a.txt", "Two.");
        folder.Write("x/a.md", "Three.");
        Assert.Equal(["a", "x/a.md", "x/a.txt"], Corpus.Read(folder.Path).Select(document => document.Id));
    }

    [Fact]
    public void Front_matter_gives_the_fields_and_stays_out_of_the_body()
    {
        var path = folder.Write("a.md", """
            ---
            title: "A title: with a colon"
            date: 2020-07-12
            outlet: News
            author: Somebody
            perspective: neutral
            source: A citation
            tags: [one, two]
            ---
            The body.
            """);
        var document = Assert.Single(Corpus.Read(path));
        Assert.Equal("A title: with a colon", document.Title);
        Assert.Equal(new DateOnly(2020, 7, 12), document.Date);
        Assert.Equal(("News", "Somebody", "neutral", "A citation"), (document.Outlet, document.Author, document.Perspective, document.Source));
        Assert.Equal("one; two", document.Fields["tags"]);
        Assert.Equal("The body.", Assert.Single(document.Sentences).Text);
        Assert.Equal("The body.", document.Sentences[0].Span.In(File.ReadAllText(path)));
    }

    [Fact]
    public void Front_matter_that_is_not_YAML_is_reported_and_the_text_is_kept()
    {
        folder.Write("a.md", "---\ntitle: [unclosed\n---\nThe body.");
        var corpus = Corpus.Read(folder.Path);
        Assert.Equal("The body.", corpus[0].Sentences[0].Text);
        Assert.Contains(corpus.Report.Rows, row => row.String("field") == "front matter" && row.String("doubt")!.Contains("not YAML", StringComparison.Ordinal));
    }

    [Fact]
    public void A_date_that_is_none_is_reported_and_left_out()
    {
        folder.Write("a.md", "---\ndate: 31.02.2020\n---\nThe body.");
        var corpus = Corpus.Read(folder.Path);
        Assert.Null(corpus[0].Date);
        Assert.Contains(corpus.Report.Rows, row => row.String("field") == "date" && row.String("doubt") is not null);
    }

    [Theory]
    [InlineData("Posted 28.11.2024\n\nA first paragraph that is long enough to be one.", "2024-11-28")]
    [InlineData("date 2025-12-26 + 16 px\n\nA first paragraph that is long enough to be one.", "2025-12-26")]
    [InlineData("12 July 2020\n\nA first paragraph that is long enough to be one.", "2020-07-12")]
    [InlineData("July 12, 2020\n\nA first paragraph that is long enough to be one.", "2020-07-12")]
    [InlineData("28\u00A0November\u00A02024\n\nA first paragraph that is long enough to be one.", "2024-11-28")]
    [InlineData("Nov. 28, 2024\n\nA first paragraph that is long enough to be one.", "2024-11-28")]
    [InlineData("28th November 2024\n\nA first paragraph that is long enough to be one.", "2024-11-28")]
    [InlineData("07/12/2020\n\nA first paragraph that is long enough to be one.", null)]
    public void A_date_in_the_first_lines_is_found(string text, string? expected)
    {
        var document = Corpus.Read(folder.Write("a.txt", text))[0];
        Assert.Equal(expected, document.Date?.ToString("yyyy-MM-dd"));
    }

    [Fact]
    public void Title_and_author_are_found_in_the_first_lines()
    {
        var document = Corpus.Read(folder.Write("a.txt", "top of page\n\nA Headline About Two Countries\n\nJane Doe | Fellow\n\nThe text begins here and goes on."))[0];
        Assert.Equal(("A Headline About Two Countries", "Jane Doe"), (document.Title, document.Author));
    }

    [Fact]
    public void A_missing_path_is_an_error_that_says_what_to_give()
    {
        var error = Assert.Throws<CorpusException>(() => Corpus.Read(Path.Combine(folder.Path, "none")));
        Assert.Contains("none", error.Message);
        Assert.Contains(".txt or .md", error.Message);
    }

    [Fact]
    public void A_folder_without_articles_is_an_error()
    {
        folder.Write("picture.png", [0x89, 0x50]);
        Assert.Contains("1 other file(s)", Assert.Throws<CorpusException>(() => Corpus.Read(folder.Path)).Message);
    }

    [Fact]
    public void What_cannot_be_read_is_left_out_with_a_row_in_the_report()
    {
        folder.Write("good.txt", "A sentence.");
        folder.Write("binary.txt", [1, 2, 0, 3, 4]);
        folder.Write("damaged.txt", [.. "line one\nl"u8, 0xC3, 0x28, .. " 1"u8]);
        folder.Write("empty.md", "---\ntitle: nothing else\n---\n  \n");
        folder.Write("other.pdf", "x");
        var corpus = Corpus.Read(folder.Path);
        Assert.Equal("good", Assert.Single(corpus).Id);
        var problems = corpus.Report.Filter(row => row.String("field") == "problem").Rows.ToDictionary(row => row.String("file")!, row => row.String("doubt")!);
        Assert.Equal(["binary.txt", "damaged.txt", "empty.md", "other.pdf"], problems.Keys.Order(StringComparer.Ordinal));
        Assert.Contains("byte 2 is zero", problems["binary.txt"]);
        Assert.Contains("in line 2", problems["damaged.txt"]);
        Assert.Contains("no text", problems["empty.md"]);
        Assert.Contains(".pdf", problems["other.pdf"]);
    }

    [Fact]
    public void A_single_file_that_cannot_be_read_is_an_error_that_names_it()
    {
        Assert.Contains("bad.txt", Assert.Throws<CorpusException>(() => Corpus.Read(folder.Write("bad.txt", [0xC3, 0x28]))).Message);
        Assert.Contains("empty.txt", Assert.Throws<CorpusException>(() => Corpus.Read(folder.Write("empty.txt", " \n "))).Message);
        Assert.Contains("a.pdf", Assert.Throws<CorpusException>(() => Corpus.Read(folder.Write("a.pdf", "x"))).Message);
    }

    [Fact]
    public void A_folder_of_which_nothing_can_be_read_is_an_error_that_says_why()
    {
        folder.Write("bad.txt", [0xC3, 0x28]);
        Assert.Contains("byte 0", Assert.Throws<CorpusException>(() => Corpus.Read(folder.Path)).Message);
    }

    [Fact]
    public void One_line_of_fifty_million_characters_is_an_error_and_the_rest_is_kept()
    {
        folder.Write("good.txt", "A sentence.");
        folder.Write("line.txt", Encoding.UTF8.GetBytes(new string('a', 50_000_000)));
        var corpus = Corpus.Read(folder.Path);
        Assert.Single(corpus);
        Assert.Contains(corpus.Report.Rows, row => row.String("file") == "line.txt" && row.String("doubt")!.Contains("line 1", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_larger_than_allowed_is_not_opened()
    {
        var path = folder.Write("a.txt", "A sentence.");
        Assert.Contains("11 bytes", Assert.Throws<CorpusException>(() => Corpus.Read(path, new ReadOptions { MaximumBytes = 10 })).Message);
    }

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    public void Text_in_unicode_is_read_with_and_without_byte_order_mark(string encoding, bool mark)
    {
        var unicode = Encoding.GetEncoding(encoding);
        var path = folder.Write("a.txt", [.. mark ? unicode.GetPreamble() : [], .. unicode.GetBytes("Vučić met Aliyev in Belgrade, it was said there.")]);
        Assert.Equal("Vučić met Aliyev in Belgrade, it was said there.", Corpus.Read(path)[0].Sentences[0].Text);
    }

    [Fact]
    public void A_link_to_a_folder_is_not_followed()
    {
        folder.Write("good.txt", "A sentence.");
        try
        {
            Directory.CreateSymbolicLink(Path.Combine(folder.Path, "loop"), folder.Path);
        }
        catch (IOException) when (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows lets only some accounts make links.");
        }
        Assert.Single(Corpus.Read(folder.Path));
    }

    [Fact]
    public void Hidden_files_are_not_read()
    {
        folder.Write("good.txt", "A sentence.");
        folder.Write(".hidden.txt", "No.");
        folder.Write(".git/a.txt", "No.");
        Assert.Single(Corpus.Read(folder.Path));
    }

    [Fact]
    public void Reading_can_be_cancelled_and_says_how_far_it_is()
    {
        folder.Write("a.txt", "A sentence.");
        folder.Write("b.txt", [0xC3, 0x28]);
        var seen = new List<WorkProgress>();
        Corpus.Read(folder.Path, progress: new Recorder<WorkProgress>(seen));
        Assert.Equal([new(1, 2, "files"), new(2, 2, "files")], seen);
        Assert.Throws<OperationCanceledException>(() => Corpus.Read(folder.Path, cancellationToken: new CancellationToken(true)));
    }

    [Fact]
    public void Two_documents_of_one_id_are_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => new Corpus(new Document("a", "x"), new Document("a", "y")));
        Assert.Contains("'a'", error.Message);
    }

    private sealed class Recorder<T>(List<T> seen) : IProgress<T>
    {
        public void Report(T value) => seen.Add(value);
    }
}
