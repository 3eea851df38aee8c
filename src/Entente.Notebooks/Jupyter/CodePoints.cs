namespace Entente.Notebooks.Jupyter;

/// <summary>Jupyter counts Unicode code points, and .NET counts UTF-16 units: an emoji is one or two.</summary>
internal static class CodePoints
{
    /// <summary>Where, in UTF-16 units, a text has had so many code points; its end where it has fewer.</summary>
    public static int Index(string text, int codePoints)
    {
        var index = 0;
        for (var count = 0; count < codePoints && index < text.Length; count++) index += IsPair(text, index) ? 2 : 1;
        return index;
    }

    /// <summary>How many code points a text has up to a place in UTF-16 units.</summary>
    public static int Count(string text, int index)
    {
        var count = 0;
        for (var i = 0; i < index; count++) i += IsPair(text, i) ? 2 : 1;
        return count;
    }

    private static bool IsPair(string text, int index) => char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);
}
