using Entente.Frames;

namespace Entente.Charts;

/// <summary>The dependencies of a sentence, as arcs over its words.</summary>
internal sealed class DependencyFigure(DependencyModel model) : Figure
{
    private const int Named = 6;

    public DependencyFigure(DataFrame data, DependencyOptions options) : this(new DependencyModel(data, options))
    {
    }

    public override IReadOnlyList<string> Notes => model.WithoutHead switch
    {
        0 => [],
        1 => ["1 word depends on one that is not shown"],
        var count => [$"{NumberText.Of((long)count)} words depend on some that are not shown"],
    };

    public override bool Empty => model.Words.Count == 0;

    public override void DrawKey(Sheet sheet, double width)
    {
    }

    public override Figure Panel(int facet) => new DependencyFigure(model.Panel(facet));

    public override string Describe()
    {
        if (Empty) return "It holds no data.";
        var arcs = model.Words.Where(word => word.Head != DependencyWord.NotShown).ToArray();
        return $"{Quantity.Of(model.Words.Count, "words")}: {string.Join("; ", arcs.Take(Named).Select(model.ArcTitle))}{(arcs.Length > Named ? "; …" : "")}.";
    }

    protected override void DrawPlot(Sheet sheet) => new DependencyDrawing(model, sheet).Draw();

    protected override void PlotMarks(PlotlyFigure plotly) => new DependencyPlotly(model, plotly).Plot();
}
