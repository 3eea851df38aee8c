using Entente.Notebooks.Sessions;

namespace Entente.Notebooks.Tests.Sessions;

public sealed class ImportTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Session session;

    public ImportTests() => session = new Session(new SessionOptions { Folder = folder.Path });

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_script_and_the_code_cells_of_a_notebook_are_run_before_the_cell()
    {
        folder.Write("parts/tools.csx", "int Twice(int n) => 2 * n;");
        folder.Write("other.ipynb", """{"cells":[{"cell_type":"markdown","id":"a","metadata":{},"source":"not code ("},{"cell_type":"code","id":"b","metadata":{},"execution_count":null,"outputs":[],"source":"var shared = 4;"},{"cell_type":"code","id":"c","metadata":{},"execution_count":null,"outputs":[],"source":"shared++;"}],"metadata":{"kernelspec":{"name":"entente","language":"C#","display_name":"C#"}},"nbformat":4,"nbformat_minor":5}""");
        var evaluation = session.Evaluate("#!import \"parts/tools.csx\"\n#!import other.ipynb\nTwice(shared)", 1);
        Assert.Null(evaluation.Error?.Message);
        Assert.Equal(10, ((ValueOutput)evaluation.Outputs[^1]).Value);
    }

    [Fact]
    public void An_error_in_an_import_names_its_file_and_line()
    {
        folder.Write("bad.csx", "var fine = 1;\nnothing();");
        folder.Write("thrower.csx", "\n\nthrow new InvalidOperationException(\"inside\");");
        Assert.Contains("bad.csx:line 2", session.Evaluate("#!import \"bad.csx\"", 1).Error!.Traceback[0]);
        Assert.Contains("thrower.csx:line 3", string.Join('\n', session.Evaluate("#!import \"thrower.csx\"", 2).Error!.Traceback));
    }

    [Fact]
    public void A_file_that_imports_itself_is_an_error()
    {
        folder.Write("round.csx", "#!import \"round.csx\"");
        Assert.Contains("imports itself", session.Evaluate("#!import \"round.csx\"", 1).Error!.Message);
    }

    [Fact]
    public void A_notebook_that_deletes_its_own_folder_goes_on()
    {
        using var doomed = new TemporaryFolder();
        var before = Directory.GetCurrentDirectory();
        try
        {
            Directory.SetCurrentDirectory(doomed.Path);
            var inside = new Session(new SessionOptions { Folder = doomed.Path });
            inside.Evaluate($"Directory.Delete(@\"{doomed.Path}\", true);", 1);
            Assert.Equal(EvaluationStatus.Succeeded, inside.Evaluate("1 + 1", 2).Status);
            Assert.Contains("no such file", inside.Evaluate("#r \"a.dll\"", 3).Error!.Message);
            Assert.Contains("no such file", inside.Evaluate("#!import \"a.csx\"", 4).Error!.Message);
        }
        finally
        {
            Directory.SetCurrentDirectory(before);
        }
    }
}
