namespace Entente.Cli.Tests;

public sealed class FailingCellTests : IDisposable
{
    private readonly Workplace place = new();

    public void Dispose() => place.Dispose();

    [Theory]
    [InlineData("var y = 1;\nnothing();", "cell 2, line 2: CompilationError: CS0103: The name 'nothing' does not exist in the current context")]
    [InlineData("var y = 1;\ny++;\nint.Parse(\"x\");", "cell 2, line 3: FormatException: The input string 'x' was not in a correct format.")]
    [InlineData("var a = new int[1];\nvar i = 3;\nConsole.WriteLine(a[i]);", "cell 2, line 3: IndexOutOfRangeException: ")]
    [InlineData("var i = int.MaxValue;\nchecked { i++; }", "cell 2, line 2: OverflowException: ")]
    [InlineData("object o = null;\n\no.ToString();", "cell 2, line 3: NullReferenceException: ")]
    [InlineData("int Down(int n) => Down(n + 1) + 1;\nDown(0)", "cell 2, line 1: InsufficientExecutionStackException: Methods of this notebook call each other too deeply")]
    [InlineData("Environment.Exit(0);", "cell 2, line 1: InvalidOperationException: The cell asked to end the process")]
    [InlineData("Console.ReadLine()", "cell 2, line 1: InvalidOperationException: The cell waits for input")]
    [InlineData("while (true) { }", "cell 2, line 1: CellTimeout: The cell was stopped after 2 seconds")]
    [InlineData("System.Threading.Thread.Sleep(-1);", "cell 2, line 1: CellTimeout: The cell was stopped after 2 seconds")]
    [InlineData("#r \"nuget: Entente.No.Such.Package, 1.2.3\"", "cell 2, line 1: DirectiveError: Entente.No.Such.Package 1.2.3 could not be fetched")]
    public void A_failing_cell_is_named_with_its_line_and_cause_and_the_others_still_run(string code, string problem)
    {
        var result = place.Notebook("nb/1.ipynb", "var x = 1;", code, "x").Notebook("nb/2.ipynb", "Console.Write(\"still here\");").Run("nb", "-o", "out", "--timeout", "2");
        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith($"1.ipynb, {problem}", result.Error);
        Assert.EndsWith($"2 notebooks (1 failed), 0 figures, 0 tables. Look at {Path.Combine("out", "index.html")}", result.Output);
        Assert.Contains("still here", place.Read("out/2.ipynb"));
        Assert.Contains("\"output_type\": \"error\"", place.Read("out/1.ipynb"));
    }

    [Fact]
    public void Huge_output_is_bounded_and_a_note_says_so()
    {
        var result = place.Notebook("a.ipynb", "for (var i = 0; i < 10_000_000; i++) Console.WriteLine(i);").Run("a.ipynb", "-o", "out");
        Assert.Equal(0, result.ExitCode);
        Assert.InRange(new FileInfo(place["out/a.ipynb"]).Length, 1_000_000, 4_000_000);
        Assert.Contains("more characters are not shown", place.Read("out/a.ipynb"));
    }

    [Fact]
    public void A_notebook_that_deletes_its_own_folder_is_still_written_out()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows does not let a process delete its working directory.");
        var result = place.Notebook("nb/a.ipynb", "Directory.Delete(Directory.GetCurrentDirectory(), recursive: true);").Run("nb", "-o", "out");
        Assert.Equal(0, result.ExitCode);
        Assert.True(File.Exists(place["out/a.html"]));
    }

    [Fact]
    public void A_thread_that_a_cell_leaves_behind_does_not_keep_the_command()
    {
        var result = place.Notebook("a.ipynb", "new System.Threading.Thread(() => System.Threading.Thread.Sleep(-1)).Start();").Run("a.ipynb", "-o", "out");
        Assert.Equal(0, result.ExitCode);
        Assert.True(File.Exists(place["out/index.html"]));
    }
}
