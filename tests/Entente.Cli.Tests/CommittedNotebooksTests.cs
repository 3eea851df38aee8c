using Entente.Notebooks.Documents;
using Entente.Tests;

namespace Entente.Cli.Tests;

public sealed class CommittedNotebooksTests(NotebooksFixture notebooks)
{
    private static readonly string[] NotebooksOfActors = ["02-", "03-", "05-", "06-", "07-"];

    public static TheoryData<string> Names => [.. NotebooksFixture.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_notebook_run_anew_gives_the_outputs_it_is_committed_with(string name)
    {
        var committed = File.ReadAllText(Path.Combine(Repository.Root, "notebooks", name));
        var fresh = File.ReadAllText(Path.Combine(notebooks.Output, name));
        var difference = NotebookComparison.FirstDifference(Notebook.Parse(committed), Notebook.Parse(fresh));
        Assert.True(committed == fresh, $"{name} is not as it runs today: {difference}. Run `dotnet run -c Release --project src/Entente.Cli -- run notebooks --in-place` and look at the change.");
    }

    [Fact]
    public void The_picture_in_the_README_is_the_figure_of_the_third_notebook()
    {
        var figure = Assert.Single(Directory.GetFiles(Path.Combine(notebooks.Output, "figures"), "03-partnerships-and-disputes.1.*.svg"));
        Assert.Equal(File.ReadAllText(figure), File.ReadAllText(Path.Combine(Repository.Root, "notebooks", "partnerships-and-disputes.svg")));
    }

    [Fact]
    public void Every_figure_has_its_data_and_every_chart_of_actors_its_sentences()
    {
        var tables = Directory.GetFiles(Path.Combine(notebooks.Output, "tables")).Select(Path.GetFileName).ToList();
        foreach (var figure in Directory.GetFiles(Path.Combine(notebooks.Output, "figures")).Select(path => Path.GetFileNameWithoutExtension(path)))
        {
            Assert.Contains(figure + ".data.csv", tables);
            if (NotebooksOfActors.Any(figure.StartsWith)) Assert.Contains(figure + ".evidence.csv", tables);
        }
    }
}
