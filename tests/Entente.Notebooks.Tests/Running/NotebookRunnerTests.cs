using Entente.Notebooks.Documents;
using Entente.Notebooks.Running;
using Entente.Notebooks.Sessions;

namespace Entente.Notebooks.Tests.Running;

public sealed class NotebookRunnerTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Cells_are_counted_from_one_and_empty_ones_passed_over()
    {
        var run = Run(Notebooks.Markdown("# A"), Notebooks.Code("var x = 1;"), Notebooks.Code("  \n"), Notebooks.Code("// only a remark"), Notebooks.Code("x"));
        Assert.Equal(RunStatus.Succeeded, run.Status);
        Assert.Equal([null, 1, null, 2, 3], run.Notebook.Cells.Select(cell => cell.ExecutionCount));
        Assert.Equal(3, run.CellsRun);
    }

    [Fact]
    public void The_executed_notebook_is_valid_and_the_same_every_time()
    {
        object[] cells = [Notebooks.Markdown("# é"), Notebooks.Code("Console.WriteLine(\"x\");\ndisplay(HTML(\"<b>1</b>\"));\nnew DataFrame(Column.Reals(\"r\", [0.1, double.NaN]))"), Notebooks.Code("throw new Exception(\"no\");")];
        var json = Run(cells).Notebook.ToJson();
        JupyterFormat.Validate(folder.Write("out.ipynb", json));
        Assert.Equal(json, Run(cells).Notebook.ToJson());
    }

    [Fact]
    public void A_failing_cell_names_cell_line_and_cause_and_those_after_it_do_not_run()
    {
        var run = Run(Notebooks.Code("var x = 1;"), Notebooks.Code("x++;\nx++;\nint.Parse(\"three\");\nx++;"), Notebooks.Code("Console.WriteLine(\"never\");"));
        Assert.Equal(RunStatus.Failed, run.Status);
        Assert.Equal("cell 2, line 3: FormatException: The input string 'three' was not in a correct format.", run.Failure!.ToString());
        Assert.IsType<ErrorOutput>(Assert.Single(run.Notebook.Cells[1].Outputs));
        Assert.Empty(run.Notebook.Cells[2].Outputs);
        Assert.Null(run.Notebook.Cells[2].ExecutionCount);
    }

    [Fact]
    public void A_cell_that_is_meant_to_fail_does_not_end_the_run()
    {
        var run = Run(Notebooks.Code("throw new Exception();", "raises-exception"), Notebooks.Code("2"));
        Assert.Equal(RunStatus.Succeeded, run.Status);
        Assert.IsType<ErrorOutput>(run.Notebook.Cells[0].Outputs[0]);
    }

    [Fact]
    public void A_notebook_runs_in_its_own_folder_and_the_process_comes_back()
    {
        var before = Directory.GetCurrentDirectory();
        folder.Write("near.txt", "here");
        Assert.Equal("here", ((ValueOutput)Run(Notebooks.Code("File.ReadAllText(\"near.txt\")")).Notebook.Cells[0].Outputs[0]).Value);
        Assert.Equal(before, Directory.GetCurrentDirectory());
    }

    [Fact]
    public void A_notebook_that_deletes_its_own_folder_ends_and_the_process_comes_back()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows does not let a process delete its working directory.");
        var before = Directory.GetCurrentDirectory();
        var run = Run(Notebooks.Code("Directory.Delete(Directory.GetCurrentDirectory(), recursive: true);"), Notebooks.Code("File.ReadAllText(\"x.txt\")"), Notebooks.Code("1"));
        Assert.Equal(RunStatus.Failed, run.Status);
        Assert.Equal(2, run.Failure!.Cell);
        Assert.Equal(before, Directory.GetCurrentDirectory());
    }

    [Fact]
    public void An_error_does_not_tell_where_on_this_machine_the_notebook_is()
    {
        var run = Run(Notebooks.Code("File.ReadAllText(\"missing.txt\")"));
        Assert.Equal("cell 1, line 1: FileNotFoundException: Could not find file 'missing.txt'.", run.Failure!.ToString());
        Assert.DoesNotContain(folder.Path, run.Notebook.ToJson());
    }

    [Fact]
    public void A_cell_that_takes_too_long_is_stopped()
    {
        var run = NotebookRunner.Run(Notebooks.OfCode("1", "while (true) { }"), folder.Path, new NotebookRunOptions { CellTimeout = TimeSpan.FromSeconds(2) });
        Assert.Equal(RunStatus.Failed, run.Status);
        Assert.StartsWith("cell 2, line 1: CellTimeout: The cell was stopped after 2 seconds", run.Failure!.ToString());
    }

    [Fact]
    public void A_run_is_interrupted_within_a_cell()
    {
        using var cancellation = new CancellationTokenSource();
        var run = NotebookRunner.Run(Notebooks.OfCode("1", "System.Threading.Thread.Sleep(-1);", "3"), folder.Path,
            progress: new Told(progress => { if (progress.Cell == 2) cancellation.CancelAfter(50); }), cancellationToken: cancellation.Token);
        Assert.Equal(RunStatus.Interrupted, run.Status);
        Assert.Equal(2, run.CellsRun);
    }

    [Fact]
    public void Progress_is_told_before_each_cell()
    {
        List<CellProgress> told = [];
        NotebookRunner.Run(Notebooks.OfCode("1", "2"), folder.Path, progress: new Told(told.Add));
        Assert.Equal([new CellProgress(1, 2), new CellProgress(2, 2)], told);
    }

    [Fact]
    public void A_cell_in_another_language_is_an_error_that_names_it()
    {
        var cell = new { cell_type = "code", metadata = new { polyglot_notebook = new { kernelName = "fsharp" } }, source = "let x = 1", outputs = Array.Empty<object>() };
        Assert.Contains("fsharp", Run(cell).Failure!.ToString());
    }

    [Fact]
    public void Outputs_of_an_earlier_run_are_replaced()
    {
        var first = Run(Notebooks.Code("1"), Notebooks.Code("2"));
        var second = NotebookRunner.Run(first.Notebook.With(first.Notebook.Cells.Select((cell, i) => i == 0 ? cell with { Source = "throw new Exception();" } : cell)), folder.Path);
        Assert.Empty(second.Notebook.Cells[1].Outputs);
    }

    private NotebookRun Run(params object[] cells) => NotebookRunner.Run(Notebooks.Of(cells), folder.Path);

    private sealed class Told(Action<CellProgress> told) : IProgress<CellProgress>
    {
        public void Report(CellProgress value) => told(value);
    }
}
