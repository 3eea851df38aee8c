namespace Entente.Charts;

/// <summary>A sign and what it stands for.</summary>
/// <param name="Text">What it stands for.</param>
/// <param name="Width">How wide the sign is, in points.</param>
/// <param name="Sign">Draws the sign from a left edge, around a middle line.</param>
/// <param name="Height">How high the sign is, in points.</param>
internal sealed record LegendEntry(string Text, double Width, Func<double, double, IEnumerable<Element>> Sign, double Height = 8)
{
    public static LegendEntry OfArea(string text, Paint paint, Stroke? border = null) =>
        new(text, 9, (x, y) => [new Area(new(x, y - 4, 9, 8), paint, border)]);

    public static LegendEntry OfLine(string text, Stroke stroke) => new(text, 20, (x, y) => [new Segment(new(x, y), new(x + 20, y), stroke)]);

    public static LegendEntry OfDisc(string text, double radius, Paint paint, Stroke? border) =>
        new(text, 2 * radius + 1, (x, y) => [new Disc(new(x + radius + 0.5, y), radius, paint, border)], 2 * radius + 1);
}

/// <summary>Signs and their names in rows from left to right.</summary>
internal static class Legend
{
    private const double Gap = 14, LeastHeight = 12.5;

    /// <summary>Draws the rows below the cursor and moves it under them.</summary>
    /// <param name="sheet">Where.</param>
    /// <param name="entries">The signs, in order.</param>
    /// <param name="heading">Said before the first; none by default.</param>
    public static void Draw(Sheet sheet, IReadOnlyList<LegendEntry> entries, string? heading = null)
    {
        if (entries.Count == 0) return;
        var (style, rowHeight) = (sheet.Value, Math.Max(LeastHeight, entries.Max(entry => entry.Height) + 3));
        var (x, y) = (sheet.Left, sheet.Y + rowHeight / 2);
        if (heading is not null)
        {
            var text = TextWrap.Shorten(heading, style with { Colour = sheet.Theme.Muted }, sheet.Width);
            sheet.Add(Sheet.Centred(text, x, y, Anchor.Start, style with { Colour = sheet.Theme.Muted }));
            x += style.Width(text) + 8;
        }
        foreach (var entry in entries)
        {
            var text = TextWrap.Shorten(entry.Text, style, sheet.Width - entry.Width - 4);
            var wide = entry.Width + 4 + style.Width(text);
            if (x > sheet.Left && x + wide > sheet.Right) (x, y) = (sheet.Left, y + rowHeight);
            sheet.Add(entry.Sign(x, y));
            sheet.Add(Sheet.Centred(text, x + entry.Width + 4, y, Anchor.Start, style, text == entry.Text ? null : entry.Text));
            x += wide + Gap;
        }
        sheet.Y = y + rowHeight / 2 + 3;
    }
}
