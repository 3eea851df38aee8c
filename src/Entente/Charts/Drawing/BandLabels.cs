namespace Entente.Charts;

/// <summary>Names of bands that stand side by side: level where they fit, upright where they do not, and only some where even that is too much.</summary>
internal static class BandLabels
{
    private const double LongestUpright = 110, Between = 3;

    /// <summary>Draws the names hanging from a top edge.</summary>
    /// <returns>The lower edge of the longest.</returns>
    public static double Below(Sheet sheet, IReadOnlyList<string> names, double left, double band, double top) =>
        Draw(sheet, names, left, band, top, fromTop: true);

    /// <summary>Draws the names standing on a lower edge.</summary>
    /// <returns>That lower edge: <paramref name="top"/> and the height of the tallest.</returns>
    public static double Above(Sheet sheet, IReadOnlyList<string> names, double left, double band, double top) =>
        Draw(sheet, names, left, band, top, fromTop: false);

    private static double Draw(Sheet sheet, IReadOnlyList<string> names, double left, double band, double top, bool fromTop)
    {
        foreach (var size in new[] { 8, 7.5, 7 })
            if (names.All(name => Whole(name, sheet.Body with { Size = size }, band)))
                return DrawLevel(sheet, names, sheet.Body with { Size = size }, left, band, top, fromTop);
        return DrawUpright(sheet, names, sheet.Body, left, band, top, fromTop);
    }

    /// <summary>Whether a name fits in three lines without tearing a word.</summary>
    public static bool Whole(string name, TextStyle style, double band) =>
        name.Length <= 400 && name.Split(' ').All(word => Pieces(word).All(piece => style.Width(piece) <= band - Between)) && TextWrap.Wrap(name, style, band - Between, 3) is { Shortened: false };

    /// <summary>A word cut after its dashes and slashes, as lines are.</summary>
    private static IEnumerable<string> Pieces(string word)
    {
        var start = 0;
        for (var i = 1; i <= word.Length; i++)
            if (i == word.Length || word[i - 1] is '-' or '–' or '—' or '/')
            {
                yield return word[start..i];
                start = i;
            }
    }

    private static double DrawLevel(Sheet sheet, IReadOnlyList<string> names, TextStyle style, double left, double band, double top, bool fromTop)
    {
        var wrapped = names.Select(name => TextWrap.Wrap(name, style, band - Between, 3)).ToArray();
        var height = wrapped.Max(name => name.Lines.Count) * style.LineHeight;
        for (var i = 0; i < names.Count; i++)
            sheet.Add(Sheet.Lines(wrapped[i], names[i], style, left + (i + 0.5) * band, fromTop ? top : top + height - wrapped[i].Lines.Count * style.LineHeight, Anchor.Middle));
        return top + height;
    }

    private static double DrawUpright(Sheet sheet, IReadOnlyList<string> names, TextStyle style, double left, double band, double top, bool fromTop)
    {
        var shown = names.Select(name => TextWrap.Shorten(name, style, LongestUpright)).ToArray();
        var height = shown.Max(text => style.Width(text)) + 3;
        var every = Math.Max(1, (int)Math.Ceiling(style.LineHeight / band));
        for (var i = 0; i < names.Count; i += every)
            sheet.Add(new Label(shown[i], new(left + (i + 0.5) * band + 0.36 * style.Size, fromTop ? top + 1 : top + height - 2), fromTop ? Anchor.End : Anchor.Start, style,
                Upright: true, Full: shown[i] == names[i] ? null : names[i]));
        return top + height;
    }
}
