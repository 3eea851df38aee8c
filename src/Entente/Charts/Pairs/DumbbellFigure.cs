namespace Entente.Charts;

/// <summary>Two dots a name, joined by a line.</summary>
internal sealed class DumbbellFigure(PairModel model, DumbbellOptions options) : Figure
{
    public override IReadOnlyList<string> Notes => NotFinite(model.NotFinite);

    public override bool Empty => model.Pairs.Count == 0;

    public override void DrawKey(Sheet sheet, double width) => Legend.Draw(sheet,
    [
        new(model.FromName, 7, (x, y) => [DumbbellDrawing.First(new(x + 3.5, y), sheet.Theme)]),
        new(model.ToName, 7, (x, y) => [DumbbellDrawing.Second(new(x + 3.5, y), sheet.Theme)]),
    ]);

    public override Figure Panel(int facet) => new DumbbellFigure(model.Panel(facet), options);

    public override string Describe() => Empty ? "It holds no data." : model.Describe();

    protected override void DrawPlot(Sheet sheet) => new DumbbellDrawing(model, options, sheet).Draw();

    protected override void PlotMarks(PlotlyFigure plotly) => new DumbbellPlotly(model, options, plotly).Plot();
}
