namespace Entente.Charts;

/// <summary>Draws stacked areas, with a place to point at for every value.</summary>
internal sealed class AreaDrawing(AreaModel model, Sheet sheet)
{
    private const double PointsAMillimetre = 72 / 25.4, Inset = 5;

    public void Draw()
    {
        if (!string.IsNullOrWhiteSpace(model.YTitle)) sheet.Paragraph(model.YTitle, sheet.Axis, sheet.Left, sheet.Width, most: 2);
        var height = model.Options.HeightMillimetres * PointsAMillimetre ?? Math.Clamp(sheet.Width * 0.45, 110, 260);
        var scale = model.Upwards((int)(height / 32));
        var left = sheet.Left + scale.Ticks.Select(tick => sheet.Axis.Width(tick.Label)).Append(0).Max() + 6;
        var right = sheet.Right - ReferenceDrawing.Room(sheet, model.Options.LevelLines);
        var (low, high, ticks) = model.Across((int)((right - left) / (model.Dated ? 46 : 58)));
        double X(double value) => left + Inset + (value / 2 - low / 2) / (high / 2 - low / 2) * (right - left - 2 * Inset);
        var references = ReferenceDrawing.Above(sheet, model.Options.UprightLines, X, left, right);
        var plot = Box.Between(left, sheet.Y + 5, right, sheet.Y + 5 + height);
        double Y(double value) => plot.Bottom - scale.At(value) * plot.Height;
        AxisDrawing.Beside(sheet, scale.Ticks, Y, left, right);
        foreach (var layer in model.Layers)
            foreach (var stretch in model.Stretches(layer)) sheet.Add(Shape(layer, [.. layer.Slices.Take(stretch)], X, Y));
        sheet.Add(new Segment(new(plot.Left, Y(0)), new(plot.Right, Y(0)), new(sheet.Theme.Axis, 0.9)));
        AxisDrawing.Below(sheet, ticks, X, plot.Bottom, plot.Bottom + 2.5, plot.Left, plot.Right, model.Options.XTitle);
        ReferenceDrawing.Upright(sheet, references, X, plot.Bottom);
        ReferenceDrawing.Level(sheet, model.Options.LevelLines, Y, left, right, plot.Top, plot.Bottom);
        foreach (var layer in model.Layers) sheet.Add(Marks(layer, X, Y, plot));
        AnnotationDrawing.Draw(sheet, model.Options.Annotations, new PointLabels(plot, sheet.Value, sheet.Theme.Background), X, Y, model.At);
    }

    private Polyline Shape(AreaLayer layer, (double X, double Low, double High, AreaValue? Value)[] stretch, Func<double, double> x, Func<double, double> y)
    {
        // A single place is a bar as thin as a line, which is still to be seen.
        var slices = stretch.Length > 1 ? stretch.Select(slice => (X: x(slice.X), slice.Low, slice.High)) : stretch.SelectMany(slice => new[] { (X: x(slice.X) - 2, slice.Low, slice.High), (X: x(slice.X) + 2, slice.Low, slice.High) });
        var corners = slices.ToArray();
        return new([.. corners.Select(slice => new Point(slice.X, y(slice.High))), .. corners.Reverse().Select(slice => new Point(slice.X, y(slice.Low)))],
            new(sheet.Theme.Background, 0.6), model.Looks[layer.Series].Paint(sheet.Theme));
    }

    /// <summary>Strips from half-way to half-way between places, not to be seen, that answer to the pointer.</summary>
    private IEnumerable<Element> Marks(AreaLayer layer, Func<double, double> x, Func<double, double> y, Box plot)
    {
        for (var i = 0; i < layer.Slices.Count; i++)
        {
            var (at, low, high, value) = layer.Slices[i];
            if (value?.Value is null) continue;
            var from = i == 0 || model.Gap(layer, i - 1) ? Math.Max(plot.Left, x(at) - Inset) : (x(layer.Slices[i - 1].X) + x(at)) / 2;
            var to = i == layer.Slices.Count - 1 || model.Gap(layer, i) ? Math.Min(plot.Right, x(at) + Inset) : (x(at) + x(layer.Slices[i + 1].X)) / 2;
            yield return new Mark($"m{value.Row}", model.Title(value, high - low), [new Area(Box.Between(from, y(high), to, y(low)), new(sheet.Theme.Background, Opacity: 0))]);
        }
    }
}
