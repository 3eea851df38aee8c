namespace Entente.Charts;

/// <summary>A line a name from its number on the left to its number on the right.</summary>
internal sealed class SlopeFigure(PairModel model, SlopeOptions options) : Figure
{
    public override IReadOnlyList<string> Notes => NotFinite(model.NotFinite);

    public override bool Empty => !model.Pairs.Any(pair => pair.From is not null || pair.To is not null);

    public override void DrawKey(Sheet sheet, double width)
    {
        // Colours without the words would have to be guessed.
        Legend.Draw(sheet, [.. model.Pairs.Where(pair => pair is { From: not null, To: not null }).Select(pair => pair.Direction).Distinct().OrderDescending()
            .Select(direction => LegendEntry.OfLine(direction > 0 ? "rises" : direction < 0 ? "falls" : "stays", Line(direction, sheet.Theme)))]);
    }

    public static Stroke Line(int direction, ChartTheme theme) => direction switch
    {
        > 0 => new(theme.Positive, 1.5),
        < 0 => new(theme.NegativeStroke, 1.5, "5 2.5"),
        _ => new(theme.Axis, 1.2, "1.2 2"),
    };

    public override Figure Panel(int facet) => new SlopeFigure(model.Panel(facet), options);

    public override string Describe() => Empty ? "It holds no data." : model.Describe();

    protected override void DrawPlot(Sheet sheet) => new SlopeDrawing(model, options, sheet).Draw();

    protected override void PlotMarks(PlotlyFigure plotly) => new SlopePlotly(model, options, plotly).Plot();
}
