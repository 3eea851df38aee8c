using Entente.Corpora;

namespace Entente.Tests.Corpora;

public sealed class ArchiveTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void An_archive_is_read_as_a_folder_is()
    {
        var path = folder.Write("a.zip", Zip.Of(("b.txt", "Second."), ("a.md", "First."), ("sub/c.txt", "Third."), (".hidden.txt", "No."), ("__MACOSX/._a.md", "No."), ("picture.png", "No.")));
        var corpus = Corpus.Read(path);
        Assert.Equal(["a", "b", "c"], corpus.Select(document => document.Id));
        Assert.Equal(["First.", "Second.", "Third."], corpus.Select(document => document.Text));
        Assert.Equal("picture.png", Assert.Single(Problems(corpus)).File);
    }

    [Fact]
    public void An_archive_within_a_folder_is_read_with_it()
    {
        folder.Write("x.zip", Zip.Of(("a.txt", "Packed."), ("t.jsonl", "{\"text\": \"A row.\"}")));
        folder.Write("a.txt", "Plain.");
        Assert.Equal(["a", "x.zip/a", "t/1"], Corpus.Read(folder.Path).Select(document => document.Id));
    }

    [Fact]
    public void A_truncated_archive_is_an_error_alone_and_a_row_among_others()
    {
        var whole = Zip.Of(("a.txt", string.Join(' ', Enumerable.Range(0, 5000))), ("b.txt", "More."));
        var path = folder.Write("cut.zip", whole[..(whole.Length / 2)]);
        Assert.Contains("cut short", Assert.Throws<CorpusException>(() => Corpus.Read(path)).Message);
        folder.Write("good.txt", "A sentence.");
        var corpus = Corpus.Read(folder.Path);
        Assert.Equal("good", Assert.Single(corpus).Id);
        Assert.Equal("cut.zip", Assert.Single(Problems(corpus)).File);
    }

    [Fact]
    public void An_entry_that_is_damaged_is_left_out_and_the_others_are_read()
    {
        var bytes = Zip.Of(("a.txt", string.Join(' ', Enumerable.Range(0, 5000))), ("b.txt", "More."));
        bytes.AsSpan(200, 2000).Fill(0xFF);
        var corpus = Corpus.Read(folder.Write("a.zip", bytes));
        Assert.Equal("b", Assert.Single(corpus).Id);
        Assert.Equal("a.txt", Assert.Single(Problems(corpus)).File);
    }

    [Fact]
    public void A_bomb_is_known_by_its_ratio_and_the_others_are_read()
    {
        var corpus = Corpus.Read(folder.Write("a.zip", Zip.Of([("bomb.txt", new byte[50_000_000]), ("good.txt", "A sentence."u8.ToArray())])));
        Assert.Equal("good", Assert.Single(corpus).Id);
        var (file, doubt) = Assert.Single(Problems(corpus));
        Assert.Equal("bomb.txt", file);
        Assert.Contains("bomb", doubt);
    }

    [Fact]
    public void All_entries_together_have_a_bound_and_what_was_read_before_it_is_kept()
    {
        var path = folder.Write("a.zip", Zip.Of([.. Enumerable.Range(1, 5).Select(number => ($"{number}.txt", new string('a', 400)))]));
        var corpus = Corpus.Read(path, new() { MaximumArchiveBytes = 1000 });
        Assert.Equal(["1", "2"], corpus.Select(document => document.Id));
        Assert.All(Problems(corpus), problem => Assert.Contains("1,000 bytes", problem.Doubt));
    }

    [Theory]
    [InlineData("../evil.txt")]
    [InlineData("sub/../../evil.txt")]
    [InlineData("..\\evil.txt")]
    [InlineData("/etc/evil.txt")]
    [InlineData("C:/evil.txt")]
    public void A_path_that_climbs_out_of_the_archive_is_not_read(string name)
    {
        var corpus = Corpus.Read(folder.Write("a.zip", Zip.Of((name, "Evil."), ("good.txt", "A sentence."))));
        Assert.Equal("good", Assert.Single(corpus).Id);
        Assert.Contains("points out of the archive", Assert.Single(Problems(corpus)).Doubt);
    }

    [Fact]
    public void An_archive_within_an_archive_is_left_out() =>
        Assert.Contains("archive within an archive", Assert.Single(Problems(Corpus.Read(folder.Write("a.zip", Zip.Of([("b.zip", Zip.Of(("c.txt", "No."))), ("good.txt", "A sentence."u8.ToArray())]))))).Doubt);

    private static IEnumerable<(string File, string Doubt)> Problems(Corpus corpus) =>
        corpus.Report.Filter(row => row.String("field") == "problem").Rows.Select(row => (row.String("file")!, row.String("doubt")!));
}
