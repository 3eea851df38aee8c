namespace Entente.Charts;

/// <summary>A line chart or a scatter plot.</summary>
internal sealed class SeriesFigure(SeriesModel model) : Figure
{
    public override IReadOnlyList<string> Notes => NotFinite(model.NotFinite);

    public override bool Empty => !model.Drawn.Any();

    public override void DrawKey(Sheet sheet, double width) => new SeriesDrawing(model, sheet).DrawKey();

    public override Figure Panel(int facet) => new SeriesFigure(model.Panel(facet));

    protected override void DrawPlot(Sheet sheet) => new SeriesDrawing(model, sheet).Draw();

    protected override void PlotMarks(PlotlyFigure plotly) => new SeriesPlotly(model, plotly).Plot();

    public override string Describe()
    {
        var drawn = model.Drawn.OrderBy(point => point.X).ToArray();
        if (drawn.Length == 0) return "It holds no data.";
        var groups = model.Series.Count > 1 ? $"{NumberText.Of((long)model.Series.Count)} series ({string.Join(", ", model.Series.Take(8))}{(model.Series.Count > 8 ? ", …" : "")}), " : "";
        var (most, least) = (drawn.MaxBy(point => point.Y)!, drawn.MinBy(point => point.Y)!);
        var size = $"{groups}{Quantity.Of(drawn.Length, "points")} from {model.At(drawn[0])} to {model.At(drawn[^1])}";
        return $"{size}. The highest is {Said(most)}, the lowest {Said(least)}.";
    }

    private string Said(SeriesPoint point) =>
        $"{NumberText.Of(point.Y!.Value)} at {model.At(point)}{string.Concat(new[] { point.Label, model.Series[point.Series] }.Where(part => part.Length > 0).Select(part => $" ({part})"))}";
}
