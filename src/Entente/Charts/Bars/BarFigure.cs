namespace Entente.Charts;

/// <summary>A bar chart, plain or diverging.</summary>
internal sealed class BarFigure(BarModel model) : Figure
{
    public override IReadOnlyList<string> Notes => NotFinite(model.NotFinite);

    public override bool Empty => model.Bars.Count == 0;

    public override void DrawKey(Sheet sheet, double width)
    {
        if (model.Arrangement != BarArrangement.Diverging && model.Series.Count > 1)
            Legend.Draw(sheet, [.. model.Series.Select((name, i) => LegendEntry.OfArea(name, model.Paint(i, sheet.Theme)))]);
    }

    public override Figure Panel(int facet) => new BarFigure(model with { Bars = [.. model.Bars.Where(bar => bar.Facet == facet)], All = model.All ?? model.Bars });

    protected override void DrawPlot(Sheet sheet)
    {
        if (model.Horizontal) new HorizontalBarDrawing(model, sheet).Draw();
        else new VerticalBarDrawing(model, sheet).Draw();
    }

    protected override void PlotMarks(PlotlyFigure plotly) => new BarPlotly(model, plotly).Plot();

    public override string Describe()
    {
        var drawn = model.Bars.Where(bar => bar.Value is not null).ToArray();
        if (model.Bars.Count == 0) return "It holds no data.";
        var missing = model.Bars.Count - drawn.Length is > 0 and var none ? $" {Quantity.Of(none, "values")} {(none == 1 ? "is" : "are")} missing." : "";
        var size = $"{NumberText.Of((long)model.Categories.Count)} {(model.Categories.Count == 1 ? "category" : "categories")}";
        if (model.Arrangement == BarArrangement.Diverging)
            return $"{size}, with {model.Series[0]} to the left and {model.Series[1]} to the right{Quantity.In(model.Options.Unit)}. {Side(drawn, 0)} {Side(drawn, 1)}{missing}";
        if (model.Series.Count > 1) size += $", {NumberText.Of((long)model.Series.Count)} groups each ({string.Join(", ", model.Series.Take(8))}{(model.Series.Count > 8 ? ", …" : "")})";
        if (drawn.Length == 0) return $"{size}.{missing}";
        var (most, least) = (drawn.MaxBy(bar => bar.Value)!, drawn.MinBy(bar => bar.Value)!);
        return most.Value == least.Value
            ? $"{size}. {(drawn.Length == 1 ? "The value is" : "All values are")} {Quantity.Of(most.Value!.Value, model.Options.Unit)}.{missing}"
            : $"{size}. The highest is {Name(most)} with {Quantity.Of(most.Value!.Value, model.Options.Unit)}, the lowest {Name(least)} with {NumberText.Of(least.Value!.Value)}.{missing}";
    }

    private string Name(Bar bar) => model.Series[bar.Series].Length == 0 ? model.Categories[bar.Category] : $"{model.Categories[bar.Category]} ({model.Series[bar.Series]})";

    private string Side(Bar[] drawn, int series) => drawn.Where(bar => bar.Series == series).MaxBy(bar => Math.Abs(bar.Value!.Value)) is { Value: not (null or 0) } most
        ? $"Most {model.Series[series]}: {model.Categories[most.Category]} with {NumberText.Of(Math.Abs(most.Value!.Value))}."
        : $"No {model.Series[series]}.";
}
