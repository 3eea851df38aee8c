using Entente.Frames;

namespace Entente.Charts;

/// <summary>A network of nodes and signed, weighted edges.</summary>
internal sealed class NetworkFigure(DataFrame nodes, DataFrame edges, NetworkOptions options) : Figure
{
    private readonly NetworkModel model = new(nodes, edges, options);

    public override IReadOnlyList<string> Notes => NotFinite(model.NotFinite);

    public override void Draw(Sheet sheet)
    {
        if (model.Nodes.Count == 0)
        {
            NoData.Draw(sheet);
            return;
        }
        var drawing = new NetworkDrawing(model, sheet);
        drawing.Draw();
        if (drawing.Unnamed == 0) return;
        sheet.Y += 3;
        sheet.Paragraph($"{Quantity.Of(drawing.Unnamed, "names")} left out for want of room; pointing at a circle shows its name.", sheet.Caption, sheet.Left, sheet.Width, 2);
    }

    public override void Plot(PlotlyFigure plotly)
    {
        if (model.Nodes.Count == 0) NoData.Plot(plotly);
        else new NetworkPlotly(model, plotly).Plot();
    }

    public override string Describe()
    {
        if (model.Nodes.Count == 0) return "It holds no data.";
        var size = $"{Quantity.Of(model.Nodes.Count, "nodes")} and {Quantity.Of(model.Edges.Count, "edges")}";
        if (model.Options.Sign is not null && model.Edges.Count > 0)
            size += ": " + string.Join(", ", model.Edges.GroupBy(edge => edge.Sign ?? 0).OrderByDescending(same => same.Key).Select(same => $"{NumberText.Of((long)same.Count())} {model.SignName(same.Key)}"));
        var largest = model.Nodes.MaxBy(node => node.Size ?? -1)!;
        var heaviest = model.Edges.MaxBy(edge => edge.Weight ?? -1);
        return size + "."
            + (largest.Size is { } most ? $" The largest node is {largest.Label} with {Quantity.Of(most, model.Options.SizeUnit)}." : "")
            + (heaviest?.Weight is { } weight ? $" The heaviest edge joins {model.Nodes[heaviest.From].Label} and {model.Nodes[heaviest.To].Label} with {Quantity.Of(weight, model.Options.Unit)}{(heaviest.Sign is { } sign ? $" ({model.SignName(sign)})" : "")}." : "");
    }
}
