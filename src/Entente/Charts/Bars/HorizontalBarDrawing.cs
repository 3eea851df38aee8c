namespace Entente.Charts;

/// <summary>Draws bars that run from left to right, with their names to the left.</summary>
internal sealed class HorizontalBarDrawing(BarModel model, Sheet sheet)
{
    private const double BeforeValue = 3, AfterName = 8;

    private readonly double thickness = model.Arrangement switch { BarArrangement.Grouped => model.Series.Count > 3 ? 8 : 8.5, _ => 10.5 };

    public void Draw()
    {
        var names = model.Categories.Select(name => TextWrap.Wrap(name, sheet.Body, sheet.Width * 0.36, 2)).ToArray();
        var left = sheet.Left + names.Max(name => name.Lines.Max(line => sheet.Body.Width(line))) + AfterName;
        var scale = LinearScale.Over(model.Extent, (int)((sheet.Right - left) / 55), zero: true, model.Whole);
        var (start, length) = Fit(scale, left);
        double X(double value) => start + scale.At(value) * length;

        if (!string.IsNullOrWhiteSpace(model.CategoryTitle)) sheet.Paragraph(model.CategoryTitle, sheet.Axis, sheet.Left, sheet.Width, most: 2);
        if (model.Arrangement == BarArrangement.Diverging) SideNames(X(0));
        var references = ReferenceDrawing.Above(sheet, model.References, X, left, sheet.Right);
        var (top, marks) = (sheet.Y, new List<Element>());
        var rows = model.Bars.ToLookup(bar => bar.Category);
        for (var category = 0; category < names.Length; category++)
        {
            var band = Math.Max(thickness * (model.Arrangement == BarArrangement.Grouped ? model.Series.Count : 1) + 5, names[category].Lines.Count * sheet.Body.LineHeight + 3);
            var nameTop = sheet.Y + (band - (names[category].Lines.Count - 1) * sheet.Body.LineHeight) / 2 - 0.44 * sheet.Body.Size;
            marks.AddRange(Sheet.Lines(names[category], model.Categories[category], sheet.Body, left - AfterName, nameTop, Anchor.End));
            marks.AddRange(Marks(rows[category], sheet.Y + band / 2, X));
            sheet.Y += band;
        }
        var ticks = model.Arrangement == BarArrangement.Diverging ? scale.Ticks.Select(tick => new Tick(tick.Value, NumberText.Of(Math.Abs(tick.Value)))).ToArray() : scale.Ticks;
        var bottom = sheet.Y;
        AxisDrawing.Below(sheet, ticks, X, top, bottom, left, sheet.Right, model.ValueTitle);
        ReferenceDrawing.Upright(sheet, references, X, bottom);
        sheet.Add(marks);
        sheet.Add(new Segment(new(X(0), top), new(X(0), bottom), new(sheet.Theme.Axis, 0.9)));
    }

    private IEnumerable<Element> Marks(IEnumerable<Bar> bars, double middle, Func<double, double> x)
    {
        var (below, above) = (0d, 0d);
        foreach (var bar in bars)
        {
            var y = model.Arrangement == BarArrangement.Grouped ? middle + (bar.Series - model.Series.Count / 2d) * thickness + 0.4 : middle - thickness / 2;
            var high = thickness - (model.Arrangement == BarArrangement.Grouped ? 0.8 : 0);
            var (from, to) = (0d, bar.Value ?? 0);
            if (model.Arrangement == BarArrangement.Stacked)
            {
                from = to < 0 ? below : above;
                to = Math.Clamp(from + to, -double.MaxValue, double.MaxValue);
                if (bar.Value < 0) below = to; else above = to;
            }
            var paint = model.Paint(bar.Series, sheet.Theme);
            var (low, far) = (Math.Min(x(from), x(to)), Math.Max(x(from), x(to)));
            var parts = new List<Element>();
            if (bar.Value is not null)
                parts.Add(new Area(new(low, y, far - low, high), paint, model.Arrangement == BarArrangement.Stacked ? new(sheet.Theme.Background, 0.6) : null));
            if (bar is { Value: not null, Low: { } least, High: { } most }) parts.AddRange(Whisker(x(least), x(most), y + high / 2));
            if (model.ShowValues) parts.AddRange(Printed(bar, paint, low, far, y + high / 2, x));
            if (parts.Count > 0) yield return new Mark($"m{bar.Row}-{bar.Series}", model.Title(bar), parts);
        }
    }

    private IEnumerable<Element> Printed(Bar bar, Paint paint, double low, double far, double middle, Func<double, double> x)
    {
        var (text, style) = (model.Printed(bar), sheet.Value);
        if (model.Arrangement == BarArrangement.Stacked)
        {
            // Inside a stack a value stands in its own segment or nowhere; on a hatch it gets clear ground to be read on.
            if (bar.Value is null || style.Width(text) + 4 > far - low) yield break;
            var box = new Box((low + far - style.Width(text)) / 2 - 1.5, middle - 4.5, style.Width(text) + 3, 9);
            if (paint.Hatch != Hatch.None) yield return new Area(box, paint.Colour);
            yield return Sheet.Centred(text, (low + far) / 2, middle, Anchor.Middle, style with { Colour = paint.Colour.Ink() });
        }
        else if (bar.Value is null)
            yield return Sheet.Centred(text, x(0) + (model.LeftSide(bar) ? -BeforeValue : BeforeValue), middle, model.LeftSide(bar) ? Anchor.End : Anchor.Start, sheet.Axis, halo: sheet.Theme.Background);
        else if (model.LeftSide(bar))
            yield return Sheet.Centred(text, Math.Min(low, x(bar.Low ?? bar.Value.Value)) - BeforeValue, middle, Anchor.End, style, halo: sheet.Theme.Background);
        else
            yield return Sheet.Centred(text, Math.Max(far, x(bar.High ?? bar.Value.Value)) + BeforeValue, middle, Anchor.Start, style, halo: sheet.Theme.Background);
    }

    private IEnumerable<Element> Whisker(double low, double high, double middle)
    {
        var stroke = new Stroke(sheet.Theme.Ink, 0.8);
        yield return new Segment(new(low, middle), new(high, middle), stroke);
        yield return new Segment(new(low, middle - 2), new(low, middle + 2), stroke);
        yield return new Segment(new(high, middle - 2), new(high, middle + 2), stroke);
    }

    /// <summary>Both sides are named above their bars where there is room, and in a legend where there is not.</summary>
    private void SideNames(double zero)
    {
        var (style, paints) = (sheet.Value with { Bold = true }, new[] { model.Paint(0, sheet.Theme), model.Paint(1, sheet.Theme) });
        const double sign = 9 + 4;
        if (zero - 6 - sign - style.Width(model.Series[0]) < sheet.Left || zero + 6 + sign + style.Width(model.Series[1]) > sheet.Right)
        {
            Legend.Draw(sheet, [.. model.Series.Select((name, i) => LegendEntry.OfArea(name, paints[i]))]);
            return;
        }
        var middle = sheet.Y + 6;
        sheet.Add(new Area(new(zero - 6 - 9, middle - 4, 9, 8), paints[0]));
        sheet.Add(Sheet.Centred(model.Series[0], zero - 6 - sign, middle, Anchor.End, style));
        sheet.Add(new Area(new(zero + 6, middle - 4, 9, 8), paints[1]));
        sheet.Add(Sheet.Centred(model.Series[1], zero + 6 + sign, middle, Anchor.Start, style));
        sheet.Y += 15;
    }

    /// <summary>The longest axis on which every printed value still fits beside its bar.</summary>
    private (double Start, double Length) Fit(LinearScale scale, double left)
    {
        var room = sheet.Right - left;
        if (!model.ShowValues || model.Arrangement == BarArrangement.Stacked) return (left, room - 2);
        // Panels leave room for each other's values too, or equal numbers would be of different lengths.
        var (before, length) = BarRoom.Fit([.. (model.All ?? model.Bars).Select(bar => (
            model.LeftSide(bar), scale.At(model.ValueEnd(bar)), sheet.Value.Width(model.Printed(bar)) + BeforeValue))], room);
        return (left + before, length);
    }
}
