namespace Entente.Cli.Tests;

public sealed class RunTests : IDisposable
{
    private const string Charting = """
        var counts = new DataFrame(Column.Strings("pair", ["A–B", "C–D"]), Column.Wholes("n", [2, 5]));
        var evidence = new DataFrame(Column.Wholes("row", [0, 1]), Column.Strings("document", ["d1", "d2"]), Column.Strings("text", ["A met B.", "C met D."]));
        counts.Display();
        Chart.Bars(counts, new BarOptions { Title = "Meetings", Category = "pair", Value = "n", Evidence = evidence })
        """;

    private readonly Workplace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public void A_folder_is_run_and_its_figures_tables_and_pages_are_written()
    {
        var result = place.Notebook("nb/01-who.ipynb", Charting).Notebook("nb/02-what.ipynb", "1 + 1").Run("nb", "-o", "out");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(
        [
            "[1/2] 01-who: cell 1 of 1", "[1/2] 01-who: 1 cell run", "[2/2] 02-what: cell 1 of 1", "[2/2] 02-what: 1 cell run",
            $"2 notebooks, 1 figure, 3 tables. Look at {Path.Combine("out", "index.html")}",
        ], result.Output.Split('\n'));
        Assert.Equal(
        [
            "01-who.html", "01-who.ipynb", "02-what.html", "02-what.ipynb", "figures/01-who.1.meetings.svg", "index.html", "run.json",
            "tables/01-who.1.meetings.data.csv", "tables/01-who.1.meetings.evidence.csv", "tables/01-who.table-1.csv",
        ], place.Content("out").Keys);
        Assert.Equal("pair,n\nA–B,2\nC–D,5\n", place.Read("out/tables/01-who.table-1.csv"));
        Assert.Equal(["nb", "out"], Directory.GetFileSystemEntries(place.Folder).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void Two_runs_give_the_same_bytes()
    {
        place.Parametrised("nb/a.ipynb", "var seed = 42;\nvar texts = \"../texts\";", Charting, "new Random(seed).Next()", "new Dictionary<string, int> { [\"a\"] = 1 }").Write("texts/t.txt", "x");
        Assert.Equal(0, place.Run("nb", "-o", "one").ExitCode);
        Assert.Equal(0, place.Run("nb", "-o", "two").ExitCode);
        Assert.Equal(place.Content("one"), place.Content("two"));
        Assert.Equal(0, place.Run("nb", "-o", "one").ExitCode);
        Assert.Equal(place.Content("two"), place.Content("one"));
    }

    [Fact]
    public void The_output_goes_to_a_folder_of_that_name_unless_told_otherwise()
    {
        Assert.Equal(0, place.Notebook("a.ipynb", "1").Run("a.ipynb").ExitCode);
        Assert.True(File.Exists(place["output/index.html"]));
        Assert.Equal(0, place.Run(".").ExitCode);
        Assert.Equal(["a.html", "a.ipynb", "index.html", "run.json"], place.Content("output").Keys);
    }

    [Fact]
    public void A_path_given_as_a_parameter_is_meant_as_seen_from_the_current_folder()
    {
        place.Parametrised("nb/deep/a.ipynb", "string corpus = \"../x\"; int least = 1;", "Console.Write(File.ReadAllText(corpus + \"/t.txt\") + least);").Write("texts/t.txt", "read ");
        Assert.Equal(0, place.Run("nb", "-p", "corpus=./texts", "-p", "least=7", "-o", "out").ExitCode);
        Assert.Contains("read 7", place.Read("out/deep/a.ipynb"));
        Assert.Contains("\"given\": \"./texts\",\n          \"used\": \"../../texts\"", place.Read("out/run.json"));
    }

    [Fact]
    public void A_parameter_whose_own_value_is_a_path_is_one_whatever_it_looks_like()
    {
        place.Parametrised("nb/a.ipynb", "string corpus = \"../texts\"; string word = \"texts\";", "Console.Write(corpus + \" \" + word);").Write("texts/t.txt", "").Write("mine/t.txt", "");
        Assert.Equal(0, place.Run("nb", "-p", "corpus=mine", "-p", "word=mine", "-o", "out").ExitCode);
        Assert.Contains("\"../mine mine\"", place.Read("out/a.ipynb"));
    }

    [Fact]
    public void In_place_puts_outputs_into_the_notebooks_and_leaves_those_that_failed()
    {
        place.Notebook("nb/a.ipynb", "40 + 2").Notebook("nb/b.ipynb", "throw new Exception();");
        var failing = place.Read("nb/b.ipynb");
        Assert.Equal(1, place.Run("nb", "-o", "out", "--in-place").ExitCode);
        Assert.Equal(place.Read("out/a.ipynb"), place.Read("nb/a.ipynb"));
        Assert.Contains("\"42\"", place.Read("nb/a.ipynb"));
        Assert.Equal(failing, place.Read("nb/b.ipynb"));
    }

    [Fact]
    public void Ctrl_C_stops_cleanly_and_keeps_what_is_finished()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Ctrl-C cannot be sent to another process on Windows without a console of its own.");
        place.Notebook("nb/a.ipynb", "1").Notebook("nb/b.ipynb", "while (true) { }").Notebook("nb/c.ipynb", "3");
        var result = Command.RunAndInterrupt(place.Folder, "b: cell 1", "run", "nb", "-o", "out");
        Assert.Equal(130, result.ExitCode);
        Assert.Contains("1 of 3 notebooks were finished and are kept", result.Error);
        Assert.Equal(["a.html", "a.ipynb", "index.html", "run.json"], place.Content("out").Keys);
    }

    [Fact]
    public void Ctrl_C_leaves_what_an_earlier_run_wrote_of_the_notebooks_it_did_not_come_to()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Ctrl-C cannot be sent to another process on Windows without a console of its own.");
        place.Notebook("nb/a.ipynb", "1").Notebook("nb/b.ipynb", "2").Run("nb", "-o", "out");
        var before = place.Content("out")["b.html"];
        Command.RunAndInterrupt(place.Notebook("nb/b.ipynb", "while (true) { }").Folder, "b: cell 1", "run", "nb", "-o", "out");
        Assert.Equal(before, place.Content("out")["b.html"]);
    }

    [Fact]
    public void Ctrl_C_in_the_first_notebook_leaves_an_earlier_output_as_it_was()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Ctrl-C cannot be sent to another process on Windows without a console of its own.");
        place.Notebook("a.ipynb", "1").Run("a.ipynb", "-o", "out");
        var before = place.Content("out");
        var result = Command.RunAndInterrupt(place.Notebook("a.ipynb", "await Task.Delay(-1);").Folder, "cell 1", "run", "a.ipynb", "-o", "out");
        Assert.Equal(130, result.ExitCode);
        Assert.Equal(before, place.Content("out"));
        Assert.Equal(["a.ipynb", "out"], Directory.GetFileSystemEntries(place.Folder).Select(Path.GetFileName).Order());
    }
}
