using Entente.Notebooks.Documents;
using Entente.Tests;

namespace Entente.Cli.Tests.Kernels;

/// <summary>Jupyter's own clients, from Debian's packages.</summary>
public sealed class JupyterClientTests(InstalledKernel kernel)
{
    [Fact]
    public void Jupyter_s_own_tests_of_kernels_pass_again_and_again()
    {
        ExternalTool.Require("python3-jupyter-kernel-test", ExternalTool.Python, "-c", "import jupyter_kernel_test");
        for (var run = ExternalTool.Count("ENTENTE_KERNEL_RUNS", Environment.GetEnvironmentVariable("CI") == "true" ? 10 : 2); run > 0; run--)
            Assert.Contains("OK", kernel.RunPython("kernel_tests.py", TimeSpan.FromMinutes(3)));
    }

    [Fact]
    public void Nbconvert_executes_every_notebook_to_the_outputs_it_is_committed_with()
    {
        ExternalTool.Require("jupyter-nbconvert with python3-nbclient", ExternalTool.Python, "-c", "import nbconvert, nbclient");
        using var copy = InstalledKernel.Notebooks();
        var names = Directory.GetFiles(Path.Combine(Repository.Root, "notebooks"), "*.ipynb", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Path.Combine(Repository.Root, "notebooks"), path)).ToList();
        var result = ExternalTool.Run(ExternalTool.Python, ["-m", "nbconvert", "--execute", "--to", "notebook", "--ExecutePreprocessor.record_timing=False", "--output-dir", Path.Combine(copy.Path, "executed"), .. names.Select(name => Path.Combine(copy.Path, "notebooks", name))],
            TimeSpan.FromMinutes(6), copy.Path, kernel.Environment);
        Assert.True(result.ExitCode == 0, result.Error);
        foreach (var name in names)
        {
            var committed = Notebook.Read(Path.Combine(Repository.Root, "notebooks", name));
            var executed = Notebook.Read(Path.Combine(copy.Path, "executed", Path.GetFileName(name)));
            Assert.True(NotebookComparison.FirstDifference(committed, executed) is null, $"{name}: {NotebookComparison.FirstDifference(committed, executed)}");
        }
    }

    [Fact]
    public void A_progress_bar_is_one_bar_in_what_nbconvert_writes()
    {
        ExternalTool.Require("jupyter-nbconvert with python3-nbclient", ExternalTool.Python, "-c", "import nbconvert, nbclient");
        using var work = new Workplace();
        work.Write("bar.ipynb", """{"cells":[{"cell_type":"code","id":"a","metadata":{},"execution_count":null,"outputs":[],"source":"var bar = ProgressBar.Show(\"Reading\");\nfor (var i = 0; i <= 50; i++) { await Task.Delay(10); bar.Report(new WorkProgress(i, 50, \"files\")); }"}],"metadata":{"kernelspec":{"name":"entente","language":"C#","display_name":"C# (Entente)"}},"nbformat":4,"nbformat_minor":5}""");
        var result = ExternalTool.Run(ExternalTool.Python, ["-m", "nbconvert", "--execute", "--to", "html", "bar.ipynb"], TimeSpan.FromMinutes(2), work.Folder, kernel.Environment);
        Assert.True(result.ExitCode == 0, result.Error);
        Assert.Equal("<progress value=\"50\" max=\"50\"></progress> 50 of 50 files", Assert.Single(System.Text.RegularExpressions.Regex.Matches(work.Read("bar.html"), "<progress.*files")).Value);
    }

    [Fact]
    public void A_kernel_ends_when_its_client_is_killed()
    {
        ExternalTool.Require("python3-jupyter-client", ExternalTool.Python, "-c", "import jupyter_client");
        Assert.Contains("gone", kernel.RunPython("killed_client.py", TimeSpan.FromMinutes(2)));
    }

    [Fact]
    public void Many_cells_and_restarts_lose_no_answer_and_leave_no_process()
    {
        ExternalTool.Require("python3-jupyter-client", ExternalTool.Python, "-c", "import jupyter_client");
        var (cells, restarts) = (ExternalTool.Count("ENTENTE_SOAK_CELLS", 200), ExternalTool.Count("ENTENTE_SOAK_RESTARTS", 5));
        var said = kernel.RunPython("soak.py", TimeSpan.FromMinutes(30), $"{cells}", $"{restarts}");
        TestContext.Current.TestOutputHelper?.WriteLine(said);
        Assert.Contains("all", said);
    }
}
