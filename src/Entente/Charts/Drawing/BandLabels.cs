namespace Entente.Charts;

/// <summary>Names of bands that stand side by side: level where they fit, upright where they do not, and only some where even that is too much.</summary>
internal static class BandLabels
{
    private const double LongestUpright = 110;

    /// <summary>Draws the names hanging from a top edge.</summary>
    /// <returns>The lower edge of the longest.</returns>
    public static double Below(Sheet sheet, IReadOnlyList<string> names, double left, double band, double top)
    {
        var height = Height(sheet, names, band);
        Draw(sheet, names, left, band, top, height, fromTop: true);
        return top + height;
    }

    /// <summary>Draws the names standing on a lower edge.</summary>
    /// <returns>That lower edge: <paramref name="top"/> and the height of the tallest.</returns>
    public static double Above(Sheet sheet, IReadOnlyList<string> names, double left, double band, double top)
    {
        var height = Height(sheet, names, band);
        Draw(sheet, names, left, band, top, height, fromTop: false);
        return top + height;
    }

    private static bool Level(Sheet sheet, IReadOnlyList<string> names, double band) =>
        names.All(name => Wrap(sheet, name, band) is { Shortened: false } wrapped && !Broken(sheet, name, band) && wrapped.Lines.Count <= 3);

    /// <summary>Whether a word alone is wider than the band and would be torn.</summary>
    private static bool Broken(Sheet sheet, string name, double band) =>
        name.Length > 400 || name.Split(' ', '-', '–', '—', '/').Any(word => sheet.Body.Width(word) + sheet.Body.Width("–") > band - 3);

    private static Wrapped Wrap(Sheet sheet, string name, double band) => TextWrap.Wrap(name, sheet.Body, band - 3, 3);

    private static double Height(Sheet sheet, IReadOnlyList<string> names, double band) => Level(sheet, names, band)
        ? names.Max(name => Wrap(sheet, name, band).Lines.Count) * sheet.Body.LineHeight
        : Math.Min(LongestUpright, names.Max(name => sheet.Body.Width(name.AsSpan(0, Math.Min(name.Length, 200))))) + 2;

    private static void Draw(Sheet sheet, IReadOnlyList<string> names, double left, double band, double top, double height, bool fromTop)
    {
        var style = sheet.Body;
        if (Level(sheet, names, band))
        {
            for (var i = 0; i < names.Count; i++)
            {
                var wrapped = Wrap(sheet, names[i], band);
                var above = fromTop ? top : top + height - wrapped.Lines.Count * style.LineHeight;
                sheet.Add(Sheet.Lines(wrapped, names[i], style, left + (i + 0.5) * band, above, Anchor.Middle));
            }
            return;
        }
        var every = Math.Max(1, (int)Math.Ceiling(style.LineHeight / band));
        for (var i = 0; i < names.Count; i += every)
        {
            var text = TextWrap.Shorten(names[i], style, height - 2);
            var x = left + (i + 0.5) * band + 0.36 * style.Size;
            sheet.Add(new Label(text, new(x, fromTop ? top : top + height - 2), fromTop ? Anchor.End : Anchor.Start, style, Upright: true, Full: text == names[i] ? null : names[i]));
        }
    }
}
