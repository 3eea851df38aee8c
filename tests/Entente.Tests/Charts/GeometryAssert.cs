using System.Globalization;
using System.Xml.Linq;
using Entente.Charts;

namespace Entente.Tests.Charts;

/// <summary>What every figure must keep, whatever its data.</summary>
internal static class GeometryAssert
{
    private const double Rounding = 0.01;

    public static void Sound(Chart chart, string about)
    {
        var drawing = chart.Drawing;
        var canvas = new Box(0, 0, drawing.Width, drawing.Height).Grown(Rounding);
        foreach (var leaf in drawing.Leaves())
            Assert.True(canvas.Contains(leaf.Box), $"{about}: {leaf} at {leaf.Box} leaves the canvas of {drawing.Width} by {drawing.Height}");
        NoTextOverlaps(drawing, about);
        WellFormed(chart, about);
    }

    private static void NoTextOverlaps(Drawing drawing, string about)
    {
        var labels = drawing.Leaves().OfType<Label>().Where(label => label.Text.Length > 0).OrderBy(label => label.Box.Top).ToArray();
        for (var i = 0; i < labels.Length; i++)
            for (var j = i + 1; j < labels.Length && labels[j].Box.Top < labels[i].Box.Bottom; j++)
                Assert.False(labels[i].Box.Grown(-Rounding).Overlaps(labels[j].Box.Grown(-Rounding)), $"{about}: '{labels[i].Text}' at {labels[i].Box} overlaps '{labels[j].Text}' at {labels[j].Box}");
    }

    private static void WellFormed(Chart chart, string about)
    {
        var svg = XDocument.Parse(chart.ToSvg());
        var ids = svg.Descendants().Attributes("id").Select(id => id.Value).ToArray();
        Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
        foreach (var number in svg.Descendants().Attributes().Where(attribute => attribute.Name.LocalName is "x" or "y" or "x1" or "x2" or "y1" or "y2" or "cx" or "cy" or "r" or "stroke-width"))
            Assert.True(double.TryParse(number.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value), $"{about}: {number}");
        Assert.DoesNotContain("NaN", string.Concat(svg.Descendants().Attributes("points").Concat(svg.Descendants().Attributes("d")).Select(attribute => attribute.Value)), StringComparison.Ordinal);
        Assert.All(svg.Descendants().Where(element => element.Name.LocalName == "rect"), rect => Assert.False(((string?)rect.Attribute("width") ?? "0").StartsWith('-'), $"{about}: {rect}"));
    }
}
