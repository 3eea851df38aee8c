namespace Entente.Charts;

/// <summary>The labels and grid lines of measuring axes.</summary>
internal static class AxisDrawing
{
    /// <summary>Enough for the lowest label of an upright axis to end before the labels of a level one begin.</summary>
    private const double BelowAxis = 4.5;

    /// <summary>Every label that fits: all of them, or every second, third … so that none touches another.</summary>
    /// <param name="ticks">In order along the axis.</param>
    /// <param name="length">How much room along the axis a label takes.</param>
    /// <param name="place">Where a tick is, in points.</param>
    public static IEnumerable<Tick> Thinned(IReadOnlyList<Tick> ticks, Func<Tick, double> length, Func<Tick, double> place)
    {
        for (var every = 1; every < ticks.Count; every++)
        {
            var kept = ticks.Where((_, i) => i % every == 0).ToArray();
            if (kept.Zip(kept.Skip(1)).All(pair => Math.Abs(place(pair.Second) - place(pair.First)) >= (length(pair.First) + length(pair.Second)) / 2)) return kept;
        }
        return ticks.Take(1);
    }

    /// <summary>Upright grid lines from top to bottom, tick labels below them, and the title below those; moves the cursor under all of it.</summary>
    public static void Below(Sheet sheet, IReadOnlyList<Tick> ticks, Func<double, double> x, double top, double bottom, double left, double right, string? title)
    {
        foreach (var tick in ticks) sheet.Add(new Segment(new(x(tick.Value), top), new(x(tick.Value), bottom), new(sheet.Theme.Grid)));
        sheet.Y = bottom;
        Labels(sheet, ticks, x);
        if (!string.IsNullOrWhiteSpace(title))
        {
            sheet.Y += 2;
            sheet.Paragraph(title, sheet.Value, left, right - left, most: 3, Anchor.Middle);
        }
    }

    /// <summary>Tick labels above a plot, for those of its marks that are far from the axis below; moves the cursor under them.</summary>
    public static void Above(Sheet sheet, IReadOnlyList<Tick> ticks, Func<double, double> x) => Labels(sheet, ticks, x);

    /// <summary>Level grid lines from left to right with their labels to the left of them.</summary>
    public static void Beside(Sheet sheet, IReadOnlyList<Tick> ticks, Func<double, double> y, double left, double right)
    {
        foreach (var tick in ticks) sheet.Add(new Segment(new(left, y(tick.Value)), new(right, y(tick.Value)), new(sheet.Theme.Grid)));
        foreach (var tick in Thinned(ticks, _ => sheet.Axis.LineHeight, tick => y(tick.Value)))
            sheet.Add(Sheet.Centred(tick.Label, left - 4, y(tick.Value), Anchor.End, sheet.Axis));
    }

    private static void Labels(Sheet sheet, IReadOnlyList<Tick> ticks, Func<double, double> x)
    {
        if (ticks.Count == 0) return;
        var style = sheet.Axis;
        foreach (var tick in Thinned(ticks, tick => style.Width(tick.Label) + 6, Place))
            sheet.Add(new Label(tick.Label, new(Place(tick), sheet.Y + BelowAxis + FontMetrics.Ascent * style.Size), Anchor.Middle, style));
        sheet.Y += BelowAxis + style.LineHeight;

        // A label at the very end of an axis moves inwards rather than over the edge of the page.
        double Place(Tick tick) => Math.Clamp(x(tick.Value), sheet.Left + style.Width(tick.Label) / 2, Math.Max(sheet.Left + style.Width(tick.Label) / 2, sheet.Right - style.Width(tick.Label) / 2));
    }
}
