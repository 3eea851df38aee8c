namespace Entente.Charts;

/// <summary>A timeline of events and periods.</summary>
internal sealed class TimelineFigure(TimelineModel model) : Figure
{
    public override IReadOnlyList<string> Notes => model.Undated == 0 ? [] : [$"{Quantity.Of(model.Undated, "rows")} {(model.Undated == 1 ? "has" : "have")} no date and {(model.Undated == 1 ? "is" : "are")} not drawn"];

    public override bool Empty => model.Items.Count == 0;

    public override void DrawKey(Sheet sheet, double width) => TimelineSigns.Key(model, sheet);

    public override Figure Panel(int facet) => new TimelineFigure(model.Panel(facet));

    public override string Describe()
    {
        if (Empty) return "It holds no data.";
        var periods = model.Items.Count(item => item.End > item.Start);
        var (first, last) = (model.Items[0], model.Items.MaxBy(item => item.End ?? item.Start)!);
        var size = string.Join(" and ", new[] { (model.Items.Count - periods, "events"), (periods, "periods") }.Where(part => part.Item1 > 0).Select(part => Quantity.Of(part.Item1, part.Item2)));
        var groups = model.Groups.Count > 1 ? $" in {NumberText.Of((long)model.Groups.Count)} groups ({string.Join(", ", model.Groups.Take(8))}{(model.Groups.Count > 8 ? ", …" : "")})" : "";
        var signs = model.Signed
            ? ": " + string.Join(", ", model.Items.GroupBy(item => item.Sign!.Value).OrderByDescending(same => same.Key).Select(same => $"{NumberText.Of((long)same.Count())} {model.SignName(same.Key)}")) : "";
        return $"{size}{groups}{signs}. The first is {first.Label} ({model.When(first)}), the last {last.Label} ({model.When(last)}).";
    }

    protected override void DrawPlot(Sheet sheet) => new TimelineDrawing(model, sheet).Draw();

    protected override void PlotMarks(PlotlyFigure plotly) => new TimelinePlotly(model, plotly).Plot();
}
