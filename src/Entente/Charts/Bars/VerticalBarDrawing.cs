namespace Entente.Charts;

/// <summary>Draws bars that run upwards, with their names below.</summary>
internal sealed class VerticalBarDrawing(BarModel model, Sheet sheet)
{
    private bool printed;

    public void Draw()
    {
        if (!string.IsNullOrWhiteSpace(model.ValueTitle)) sheet.Paragraph(model.ValueTitle, sheet.Axis, sheet.Left, sheet.Width, most: 2);
        var height = Math.Clamp(sheet.Width * 0.45, 110, 240);
        var scale = LinearScale.Over(model.Extent, (int)(height / 32), zero: true, model.Whole);
        var left = sheet.Left + scale.Ticks.Select(tick => sheet.Axis.Width(tick.Label)).Append(0).Max() + 6;
        // Values are printed above bars that rise and below bars that fall.
        var (top, bottom) = (sheet.Y + sheet.Value.Size + 5, sheet.Y + height - (scale.Low < 0 ? sheet.Value.Size + 3 : 0));
        var right = sheet.Right - ReferenceDrawing.Room(sheet, model.References);
        double Y(double value) => bottom - scale.At(value) * (bottom - top);
        AxisDrawing.Beside(sheet, scale.Ticks, Y, left, right);
        ReferenceDrawing.Level(sheet, model.References, Y, left, right, sheet.Y, sheet.Y + height);
        var band = (right - left) / model.Categories.Count;
        // A chart where only some bars have numbers suggests that the others have none.
        var across = model.Arrangement == BarArrangement.Grouped ? model.Series.Count : 1;
        var room = across == 1 ? band : Math.Min(band * 0.76 / across, 34);
        printed = model.ShowValues && (model.Arrangement == BarArrangement.Stacked || (model.All ?? model.Bars).All(bar => bar.Value is null || sheet.Value.Width(model.Printed(bar)) + 2 <= room));
        sheet.Add(Marks(left, band, Y));
        sheet.Add(new Segment(new(left, Y(0)), new(right, Y(0)), new(sheet.Theme.Axis, 0.9)));
        sheet.Y += height + 4.5;
        sheet.Y = BandLabels.Below(sheet, model.Categories, left, band, sheet.Y);
        if (!string.IsNullOrWhiteSpace(model.CategoryTitle)) sheet.Paragraph(model.CategoryTitle, sheet.Value, left, right - left, most: 2, Anchor.Middle);
    }

    private IEnumerable<Element> Marks(double left, double band, Func<double, double> y)
    {
        var across = model.Arrangement == BarArrangement.Grouped ? model.Series.Count : 1;
        var wide = Math.Min(band * 0.76 / across, 34);
        foreach (var bars in model.Bars.GroupBy(bar => bar.Category))
        {
            var (below, above) = (0d, 0d);
            foreach (var bar in bars)
            {
                var middle = left + (bars.Key + 0.5) * band + (across == 1 ? 0 : (bar.Series - (across - 1) / 2d) * wide);
                var (from, to) = (0d, bar.Value ?? 0);
                if (model.Arrangement == BarArrangement.Stacked)
                {
                    from = to < 0 ? below : above;
                    to = Math.Clamp(from + to, -double.MaxValue, double.MaxValue);
                    if (bar.Value < 0) below = to; else above = to;
                }
                var (upper, lower) = (Math.Min(y(from), y(to)), Math.Max(y(from), y(to)));
                var paint = model.Paint(bar.Series, sheet.Theme);
                var parts = new List<Element>();
                if (bar.Value is not null)
                    parts.Add(new Area(new(middle - wide / 2, upper, wide, lower - upper), paint, model.Arrangement == BarArrangement.Single ? null : new(sheet.Theme.Background, Math.Min(0.6, wide / 8))));
                if (bar is { Value: not null, Low: { } least, High: { } most })
                {
                    var (stroke, half) = (new Stroke(sheet.Theme.Ink, 0.8), Math.Min(2, wide / 3));
                    parts.Add(new Segment(new(middle, y(least)), new(middle, y(most)), stroke));
                    parts.Add(new Segment(new(middle - half, y(least)), new(middle + half, y(least)), stroke));
                    parts.Add(new Segment(new(middle - half, y(most)), new(middle + half, y(most)), stroke));
                }
                if (printed) parts.AddRange(Printed(bar, paint, middle, across == 1 ? band : wide, upper, lower, y));
                if (parts.Count > 0) yield return new Mark($"m{bar.Row}-{bar.Series}", model.Title(bar), parts);
            }
        }
    }

    private IEnumerable<Element> Printed(Bar bar, Paint paint, double middle, double room, double upper, double lower, Func<double, double> y)
    {
        var (text, style) = (model.Printed(bar), bar.Value is null ? sheet.Axis : sheet.Value);
        if (style.Width(text) + 2 > room) yield break;
        if (model.Arrangement != BarArrangement.Stacked)
        {
            var falls = bar.Value < 0;
            var baseline = falls ? Math.Max(lower, y(bar.Low ?? 0)) + 2 + FontMetrics.Ascent * style.Size : Math.Min(upper, y(bar.High ?? 0)) - 2 - FontMetrics.Descent * style.Size;
            yield return new Label(text, new(middle, baseline), Anchor.Middle, style, Halo: sheet.Theme.Background);
        }
        else if (bar.Value is not null && lower - upper >= style.LineHeight)
        {
            if (paint.Hatch != Hatch.None) yield return new Area(new(middle - style.Width(text) / 2 - 1.5, (upper + lower) / 2 - 4.5, style.Width(text) + 3, 9), paint.Colour);
            yield return Sheet.Centred(text, middle, (upper + lower) / 2, Anchor.Middle, style with { Colour = paint.Colour.Ink() });
        }
    }
}
