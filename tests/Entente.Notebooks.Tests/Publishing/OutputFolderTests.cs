using Entente.Notebooks.Publishing;
using Entente.Notebooks.Running;

namespace Entente.Notebooks.Tests.Publishing;

public sealed class OutputFolderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Files_of_an_earlier_run_are_removed_and_those_of_others_stay()
    {
        Write(("figures/a.svg", "1"), ("tables/a.csv", "1"), ("index.html", "1"));
        folder.Write("out/mine.txt", "mine");
        folder.Write("out/figures/mine.svg", "mine");
        Write(("index.html", "2"));
        Assert.Equal(["figures/mine.svg", "index.html", "mine.txt", "run.json"], Files());
        Assert.False(Directory.Exists(folder["out/tables"]));
        Assert.Equal("2", File.ReadAllText(folder["out/index.html"]));
    }

    [Fact]
    public void A_record_that_was_tampered_with_removes_nothing_outside()
    {
        folder.Write("precious.txt", "1");
        folder.Write("out/run.json", """{"kind": "entente run", "files": [{"path": "../precious.txt"}, {"path": "sub/../../precious.txt"}]}""");
        Write(("index.html", "1"));
        Assert.True(File.Exists(folder["precious.txt"]));
    }

    [Fact]
    public void When_a_file_cannot_be_written_what_was_there_is_whole()
    {
        Write(("a.html", "1"), ("z.html", "1"));
        Assert.ThrowsAny<Exception>(() => OutputFolder.At(folder["out"], []).Write([OutputFile.Text("a.html", "2"), OutputFile.Text("a.html/b", "2"), OutputFile.Text("z.html", "2")]));
        Assert.Equal("1", File.ReadAllText(folder["out/a.html"]));
        Assert.Equal("1", File.ReadAllText(folder["out/z.html"]));
        Assert.Equal(["out"], Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void A_file_in_the_place_of_the_folder_is_an_error() =>
        Assert.Contains("a file of that name exists", Assert.Throws<InputException>(() => OutputFolder.At(folder.Write("out", ""), [])).Message);

    [Fact]
    public void A_folder_below_a_file_is_an_error()
    {
        folder.Write("file", "");
        Assert.Contains("cannot be written", Assert.Throws<InputException>(() => OutputFolder.At(folder["file/out"], [])).Message);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_an_error()
    {
        if (!Directory.Exists("/proc/self")) Assert.Skip("Needs a folder that nobody can write, such as /proc on Linux.");
        Assert.Contains("cannot be written", Assert.Throws<InputException>(() => OutputFolder.At("/proc/entente", [])).Message);
    }

    [Fact]
    public void A_record_of_another_program_is_not_overwritten()
    {
        folder.Write("out/run.json", "{\"mine\": true}");
        Assert.Contains("another program", Assert.Throws<InputException>(() => OutputFolder.At(folder["out"], [])).Message);
    }

    [Fact]
    public void The_folder_of_the_notebooks_themselves_is_refused() => Assert.Contains("--in-place",
        Assert.Throws<InputException>(() => OutputFolder.At(folder.Path, [new NotebookSource(folder["a.ipynb"], "a")])).Message);

    private void Write(params (string Path, string Text)[] files)
    {
        var record = $$"""{"kind": "entente run", "files": [{{string.Join(",", files.Select(file => $$"""{"path": "{{file.Path}}"}"""))}}]}""";
        OutputFolder.At(folder["out"], []).Write([.. files.Select(file => OutputFile.Text(file.Path, file.Text)), OutputFile.Text("run.json", record)]);
    }

    private IEnumerable<string> Files() => Directory.GetFiles(folder["out"], "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder["out"], file).Replace('\\', '/')).Order(StringComparer.Ordinal);
}
