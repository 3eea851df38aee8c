namespace Entente.Cli.Tests;

public sealed class BadInputTests : IDisposable
{
    private readonly Workplace place = new Workplace().Parametrised("nb/a.ipynb", "string corpus = \"x\"; int least = 1;", "corpus");

    public void Dispose() => place.Dispose();

    [Theory]
    [InlineData("missing: no such notebook or folder", "missing")]
    [InlineData("index.ipynb: its page would be written over the gallery", "nb", "index.ipynb")]
    [InlineData("empty: a folder without notebooks", "empty")]
    [InlineData("text.txt: not a notebook, going by its name", "text.txt")]
    [InlineData("-p corpus: not a parameter, for there is no '='", "nb", "-p", "corpus")]
    [InlineData("-p least=… was given twice", "nb", "-p", "least=1", "-p", "least=2")]
    [InlineData("-p colour=…: no notebook has a parameter 'colour'. They have 2: corpus, least.", "nb", "-p", "colour=red")]
    [InlineData("-p least=two: a.ipynb declares 'least' as int, and 'two' is none.", "nb", "-p", "least=two")]
    [InlineData("-o text.txt: the output would be written there, and a file of that name exists", "nb", "-o", "text.txt")]
    [InlineData("-o text.txt/out: the output folder cannot be written", "nb", "-o", "text.txt/out")]
    [InlineData("-o nb: writing there would overwrite the notebook a.ipynb itself", "nb", "-o", "nb")]
    [InlineData("--timeout soon: not a time", "nb", "--timeout", "soon")]
    [InlineData("--timeout -1: not a time", "nb", "--timeout", "-1")]
    [InlineData("Required argument missing for command: 'run'.")]
    [InlineData("Unrecognized option '--colour'", "nb", "--colour")]
    public void A_wrong_use_is_said_before_anything_runs(string problem, params string[] arguments)
    {
        place.Notebook("index.ipynb", "1");
        Directory.CreateDirectory(place.Write("text.txt", "")["empty"]);
        var result = place.Run(arguments);
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith($"entente: {problem}", result.Error);
        Assert.Equal("", result.Output);
        Assert.False(Directory.Exists(place["output"]));
    }

    [Theory]
    [InlineData("{ not json", "b.ipynb: not a notebook, for it is not JSON (line 1")]
    [InlineData("{}", "b.ipynb: JSON, but not a notebook: it has no 'nbformat'")]
    [InlineData("{\"nbformat\": 3}", "b.ipynb: a notebook of format 3")]
    [InlineData("{\"nbformat\": 4, \"cells\": [], \"metadata\": {\"kernelspec\": {\"name\": \"python3\"}}}", "b.ipynb: not in C#: its kernel is 'python3'")]
    public void A_file_that_is_no_notebook_is_named_and_the_others_still_run(string json, string problem)
    {
        var result = place.Write("nb/b.ipynb", json).Run("nb", "-o", "out");
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith(problem, result.Error);
        Assert.Equal(["a.html", "a.ipynb", "index.html", "run.json"], place.Content("out").Keys);
    }

    [Fact]
    public void Help_says_what_it_is_and_the_version_is_told()
    {
        var help = Command.Run(place.Folder, "--help");
        Assert.Equal(0, help.ExitCode);
        Assert.Contains("reads partnerships and disputes out of news texts", help.Output);
        Assert.Contains("entente [command]", help.Output);
        Assert.Equal(help, Command.Run(place.Folder));
        Assert.Matches(@"^\d+\.\d+\.\d+$", Command.Run(place.Folder, "--version").Output);
    }

    [Fact]
    public void A_verb_that_does_not_exist_is_named()
    {
        var result = Command.Run(place.Folder, "bogus");
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("entente: no verb 'bogus'. There are: run", result.Error);
    }
}
