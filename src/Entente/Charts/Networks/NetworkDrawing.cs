using System.Globalization;

namespace Entente.Charts;

/// <summary>Draws a network: edges behind, circles before them, names where there is room.</summary>
internal sealed class NetworkDrawing(NetworkModel model, Sheet sheet)
{
    private const double PointsAMillimetre = 72 / 25.4;

    /// <summary>How many names had no room.</summary>
    public int Unnamed { get; private set; }

    public void Draw()
    {
        var height = model.Options.HeightMillimetres * PointsAMillimetre ?? sheet.Width * (sheet.Width > 350 ? 0.62 : 0.9);
        var canvas = new Box(sheet.Left, sheet.Y, sheet.Width, height);
        var geometry = new NetworkGeometry(model, canvas, Fill, Outline);
        var discs = geometry.Discs;
        var names = new PointLabels(canvas, sheet.Value, sheet.Theme.Background);
        foreach (var edge in model.Edges.OrderBy(edge => edge.Weight ?? 0).ThenBy(edge => edge.Row))
        {
            var curve = geometry.Line(edge, Stroke(edge.Sign, model.Strength(edge)));
            names.Avoid(Enumerable.Range(0, 41).Select(i => curve.At(i / 40d)));
            sheet.Add(new Mark($"e{edge.Row}", model.Title(edge), [curve]));
        }
        foreach (var disc in discs) names.Keep(disc);
        var largestFirst = model.Nodes.OrderByDescending(model.Reach).ThenBy(node => node.Row).ToArray();
        foreach (var node in largestFirst)
        {
            var name = names.Place(node.Label, discs[node.Row]);
            if (name.Count == 0) Unnamed++;
            sheet.Add(new Mark($"n{node.Row}{sheet.Suffix}", model.Title(node), [discs[node.Row], .. name]));
        }
        sheet.Y = canvas.Bottom;
    }

    private Paint Fill(int group) => model.Groups.Count == 0 ? sheet.Theme.Grid.Towards(sheet.Theme.Muted, 0.25) : sheet.Theme.Category(group);

    private Stroke Outline => new(sheet.Theme.Ink.Towards(sheet.Theme.Background, 0.25), 0.8);

    private Stroke Stroke(int? sign, double strength)
    {
        var width = NetworkGeometry.Thickness(strength);
        return sign switch
        {
            > 0 => new(sheet.Theme.Positive, width, Opacity: 0.8),
            < 0 => new(sheet.Theme.NegativeStroke, width, Dash(3.2 + width * 0.9, 2 + width * 0.45), 0.9),
            0 => new(sheet.Theme.Axis, width, Dash(1, 1.6 + width * 0.5), 0.8),
            null => new(sheet.Theme.Axis, width, Opacity: 0.6),
        };
    }

    private static string Dash(double on, double off) => string.Create(CultureInfo.InvariantCulture, $"{on:0.#} {off:0.#}");

    /// <summary>Signs, widths and sizes, as they are drawn on a plot of a width.</summary>
    public void DrawKey(double plotWidth)
    {
        var signs = model.Edges.Select(edge => edge.Sign).OfType<int>().Distinct().OrderDescending().ToArray();
        List<LegendEntry> lines = [.. signs.Select(sign => LegendEntry.OfLine(model.SignName(sign), Stroke(sign, 0.3)))];
        if (model.Options.Weight is not null && model.MostWeight > 0)
            lines.AddRange(Samples(model.Edges.Select(edge => edge.Weight), model.MostWeight).Select(weight =>
                LegendEntry.OfLine(Quantity.OfColumn(weight, model.Options.Unit, model.Options.Weight), new(sheet.Theme.Axis, NetworkGeometry.Thickness(weight / model.MostWeight)))));
        Legend.Draw(sheet, lines);
        List<LegendEntry> circles = [.. model.Groups.Select((name, i) => LegendEntry.OfDisc(name, 4, Fill(i), Outline))];
        if (model.Options.Size is not null && model.MostSize > 0)
            circles.AddRange(Samples(model.Nodes.Select(node => node.Size), model.MostSize).Select(size =>
                LegendEntry.OfDisc(Quantity.OfColumn(size, model.Options.SizeUnit, model.Options.Size), NetworkGeometry.Radius(NetworkGeometry.Largest(model, plotWidth), Math.Sqrt(size / model.MostSize)), sheet.Theme.Background, Outline)));
        Legend.Draw(sheet, circles);
    }

    /// <summary>The least and the most there is, as samples of a scale.</summary>
    private static IEnumerable<double> Samples(IEnumerable<double?> values, double most) =>
        values.OfType<double>().Where(value => value > 0).Min() is var least && least < most ? [least, most] : [most];
}
