namespace Entente.Charts;

/// <summary>Stacked areas over time or another number.</summary>
internal sealed class AreaFigure(AreaModel model) : Figure
{
    public override IReadOnlyList<string> Notes =>
    [
        .. NotFinite(model.NotFinite),
        .. model.Absent == 0 || Empty ? Array.Empty<string>() : [$"{Quantity.Of(model.Absent, "values")} {(model.Absent == 1 ? "is" : "are")} missing and {(model.Absent == 1 ? "adds" : "add")} nothing to the stack"],
    ];

    public override bool Empty => model.Empty;

    public override void DrawKey(Sheet sheet, double width)
    {
        // As the layers lie: the topmost is read first.
        if (model.Series.Count > 1)
            Legend.Draw(sheet, [.. model.Series.Index().Reverse().Select(series => LegendEntry.OfArea(series.Item, model.Looks[series.Index].Paint(sheet.Theme)))]);
    }

    public override Figure Panel(int facet) => new AreaFigure(model.Panel(facet));

    public override string Describe() => Empty ? "It holds no data." : model.Describe();

    protected override void DrawPlot(Sheet sheet) => new AreaDrawing(model, sheet).Draw();

    protected override void PlotMarks(PlotlyFigure plotly) => AreaPlotly.Plot(model, plotly);
}
