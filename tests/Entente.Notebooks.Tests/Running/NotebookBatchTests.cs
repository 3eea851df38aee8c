using Entente.Notebooks.Running;

namespace Entente.Notebooks.Tests.Running;

public sealed class NotebookBatchTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Notebooks_of_a_folder_are_found_below_it_in_ordinal_order()
    {
        foreach (var name in new[] { "b.ipynb", "B.ipynb", "a/z.ipynb", "a.ipynb", ".hidden/h.ipynb", ".h.ipynb", ".ipynb_checkpoints/a.ipynb", "out/a.ipynb", "a/notes.txt" })
            folder.Write(name, Notebooks.Json());
        if (Directory.GetFiles(folder.Path).Length < 4) Assert.Skip("The file system folds case.");
        File.Delete(folder["B.ipynb"]);
        Assert.Equal(["a", "a/z", "b"], NotebookSource.Find([folder.Path], folder["out"]).Select(source => source.Name));
    }

    [Fact]
    public void A_notebook_named_twice_is_run_once()
    {
        var path = folder.Write("a.ipynb", Notebooks.Json());
        Assert.Single(NotebookSource.Find([path, folder.Path]));
    }

    [Fact]
    public void Two_notebooks_that_would_be_written_under_one_name_are_refused()
    {
        string[] paths = [folder.Write("a/n.ipynb", Notebooks.Json()), folder.Write("b/n.ipynb", Notebooks.Json())];
        Assert.Contains("-o FOLDER", Assert.Throws<InputException>(() => NotebookSource.Find(paths)).Message);
    }

    [Theory]
    [InlineData("missing", "no such notebook or folder")]
    [InlineData("empty", "without notebooks")]
    [InlineData("text.txt", "end in .ipynb")]
    public void A_path_without_notebooks_is_an_error_that_names_it(string name, string what)
    {
        Directory.CreateDirectory(folder["empty"]);
        folder.Write("text.txt", "");
        var error = Assert.Throws<InputException>(() => NotebookSource.Find([folder[name]])).Message;
        Assert.StartsWith(folder[name], error);
        Assert.Contains(what, error);
    }

    [Fact]
    public void When_one_notebook_fails_or_cannot_be_read_the_others_still_run()
    {
        folder.Write("1.ipynb", "not json");
        folder.Write("2.ipynb", Notebooks.Json(Notebooks.Code("1"), Notebooks.Code("x")));
        folder.Write("3.ipynb", Notebooks.Json(Notebooks.Code("1")));
        var outcomes = Batch().Run();
        Assert.Equal([RunStatus.Unreadable, RunStatus.Failed, RunStatus.Succeeded], outcomes.Select(outcome => outcome.Status));
        Assert.StartsWith("1.ipynb: not a notebook, for it is not JSON", outcomes[0].Problem);
        Assert.Equal("2.ipynb, cell 2, line 1: CompilationError: CS0103: The name 'x' does not exist in the current context", outcomes[1].Problem);
    }

    [Fact]
    public void A_notebook_whose_folder_another_has_removed_is_a_problem_of_its_own()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows does not let a process delete its working directory.");
        folder.Write("a/1.ipynb", Notebooks.Json(Notebooks.Code("Directory.Delete(Directory.GetCurrentDirectory(), recursive: true);")));
        folder.Write("a/2.ipynb", Notebooks.Json(Notebooks.Code("1")));
        folder.Write("b/3.ipynb", Notebooks.Json(Notebooks.Code("1")));
        var outcomes = Batch().Run();
        Assert.Equal([RunStatus.Succeeded, RunStatus.Unreadable, RunStatus.Succeeded], outcomes.Select(outcome => outcome.Status));
        Assert.Contains("folder is gone", outcomes[1].Problem);
    }

    [Fact]
    public void A_parameter_goes_to_the_notebooks_that_declare_it()
    {
        folder.Write("1.ipynb", Notebooks.Json(Notebooks.Code("var a = 1;", "parameters"), Notebooks.Code("a")));
        folder.Write("2.ipynb", Notebooks.Json(Notebooks.Code("1")));
        var batch = Batch(("a", "5"));
        Assert.Equal([3, 1], batch.Notebooks.Select(one => one.Notebook!.Cells.Count));
        Assert.Equal(new ParameterValue("a", "5", "5"), Assert.Single(batch.Notebooks[0].Parameters));
    }

    [Fact]
    public void An_unknown_parameter_is_an_error_before_anything_runs_and_lists_those_there_are()
    {
        folder.Write("1.ipynb", Notebooks.Json(Notebooks.Code("var corpus = \"\"; var seed = 1;", "parameters")));
        Assert.Contains("They have 2: corpus, seed.", Assert.Throws<ParameterException>(() => Batch(("Corpus", "x"))).Message);
    }

    [Fact]
    public void A_path_is_given_to_each_notebook_as_seen_from_its_own_folder()
    {
        folder.Write("deep/er/1.ipynb", Notebooks.Json(Notebooks.Code("var corpus = \"../data\"; var name = \"a/b\"; var here = \".\";", "parameters")));
        folder.Write("texts/x.txt", "1");
        var before = Directory.GetCurrentDirectory();
        Directory.SetCurrentDirectory(folder.Path);
        try
        {
            var one = Batch(("corpus", "./texts"), ("name", "no/such"), ("here", ".")).Notebooks[0];
            Assert.Equal([new("corpus", "./texts", "../../texts"), new("name", "no/such", "no/such"), new("here", ".", "../..")], one.Parameters);
            Assert.Contains("corpus = \"../../texts\";", one.Notebook!.Cells[1].Source);
            var input = one.Inputs.First(input => input.Parameter == "corpus");
            Assert.Equal(("../../texts", 1), (input.Path, input.FileCount));
        }
        finally
        {
            Directory.SetCurrentDirectory(before);
        }
    }

    [Fact]
    public void The_fingerprint_of_a_folder_changes_with_a_letter_or_a_name_and_with_nothing_else()
    {
        folder.Write("nb/1.ipynb", Notebooks.Json(Notebooks.Code("var corpus = \"../texts\";", "parameters")));
        folder.Write("texts/sub/x.txt", "1");
        folder.Write("texts/y.txt", "2");
        var first = Hash();
        File.SetLastWriteTimeUtc(folder["texts/y.txt"], DateTime.UnixEpoch);
        folder.Write("texts/.hidden", "3");
        Assert.Equal(first, Hash());
        folder.Write("texts/y.txt", "3");
        var second = Hash();
        File.Move(folder["texts/y.txt"], folder["texts/z.txt"]);
        Assert.Equal(3, new[] { first, second, Hash() }.Distinct().Count());

        string Hash() => Batch().Notebooks[0].Inputs.Single().Sha256;
    }

    private NotebookBatch Batch(params (string Name, string Value)[] parameters) => NotebookBatch.Prepare(new BatchOptions
    {
        Paths = [folder.Path],
        Parameters = [.. parameters.Select(one => KeyValuePair.Create(one.Name, one.Value))],
    });
}
