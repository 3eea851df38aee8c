namespace Entente.Charts;

/// <summary>A network of nodes and signed, weighted edges.</summary>
internal sealed class NetworkFigure(NetworkModel model) : Figure
{
    public override IReadOnlyList<string> Notes => NotFinite(model.NotFinite);

    public override bool Empty => model.Nodes.Count == 0;

    public override void DrawKey(Sheet sheet, double width) => new NetworkDrawing(model, sheet).DrawKey(width);

    public override Figure Panel(int facet) => new NetworkFigure(model.Panel(facet));

    protected override void DrawPlot(Sheet sheet)
    {
        var drawing = new NetworkDrawing(model, sheet);
        drawing.Draw();
        if (drawing.Unnamed == 0) return;
        sheet.Y += 3;
        sheet.Paragraph(LeftOut(drawing.Unnamed), sheet.Caption, sheet.Left, sheet.Width, 2);
    }

    /// <summary>Says how many names are not there, and how they are found.</summary>
    public static string LeftOut(int names) => $"{Quantity.Of(names, "names")} left out for want of room; pointing at a circle shows its name.";

    protected override void PlotMarks(PlotlyFigure plotly) => new NetworkPlotly(model, plotly).Plot();

    public override string Describe()
    {
        if (model.Nodes.Count == 0) return "It holds no data.";
        var size = $"{Quantity.Of(model.Nodes.Count, "nodes")} and {Quantity.Of(model.Edges.Count, "edges")}";
        if (model.Options.Sign is not null && model.Edges.Count > 0)
            size += ": " + string.Join(", ", model.Edges.GroupBy(edge => edge.Sign ?? 0).OrderByDescending(same => same.Key).Select(same => $"{NumberText.Of((long)same.Count())} {model.SignName(same.Key)}"));
        var largest = model.Nodes.MaxBy(node => node.Size ?? -1)!;
        var heaviest = model.Edges.MaxBy(edge => edge.Weight ?? -1);
        return size + "."
            + (largest.Size is { } most ? $" The largest node is {largest.Label} with {Quantity.OfColumn(most, model.Options.SizeUnit, model.Options.Size)}." : "")
            + (heaviest?.Weight is { } weight ? $" The heaviest edge joins {model.Nodes[heaviest.From].Label} and {model.Nodes[heaviest.To].Label} with {Quantity.OfColumn(weight, model.Options.Unit, model.Options.Weight)}{(heaviest.Sign is { } sign ? $" ({model.SignName(sign)})" : "")}." : "");
    }
}
