using Entente.Notebooks.Documents;
using Entente.Tests;

namespace Entente.Cli.Tests;

/// <summary>The gallery of all kinds of charts is run like any notebook, and looked at in a real browser.</summary>
public sealed class GalleryTests(GalleryFixture gallery) : IClassFixture<GalleryFixture>
{
    [Fact]
    public void The_gallery_run_anew_gives_the_outputs_it_is_committed_with()
    {
        var committed = File.ReadAllText(Path.Combine(Repository.Root, "notebooks", "gallery", "all-kinds.ipynb"));
        var fresh = File.ReadAllText(Path.Combine(gallery.Output, "all-kinds.ipynb"));
        var difference = NotebookComparison.FirstDifference(Notebook.Parse(committed), Notebook.Parse(fresh));
        Assert.True(committed == fresh, $"The gallery is not as it runs today: {difference}. Run `dotnet run -c Release --project src/Entente.Cli -- run notebooks/gallery --in-place` and look at the change.");
    }

    [Fact]
    public void The_gallery_shows_every_kind_of_chart()
    {
        var words = string.Concat(Notebook.Parse(File.ReadAllText(Path.Combine(gallery.Output, "all-kinds.ipynb"))).ToJson());
        string[] kinds = ["Bar chart", "Diverging bar chart", "Dumbbell chart", "Heat map", "Network", "Line chart", "Area chart", "Scatter plot", "Slope chart", "Timeline", "Concordance", "panels, one for each"];
        Assert.All(kinds, kind => Assert.Contains(kind, words, StringComparison.Ordinal));
    }

    [Fact]
    public void In_no_figure_of_the_gallery_is_a_label_clipped_or_over_another() => FigureSheet.Sound(Path.Combine(gallery.Output, "figures"));

    [Fact]
    public void In_no_figure_that_plotly_draws_of_the_gallery_is_a_text_clipped_or_over_another() => PlotlyLayout.Sound([.. PlotlyPage.Figures(Path.Combine(gallery.Output, "all-kinds.ipynb"))]);
}
