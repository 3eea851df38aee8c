using System.Text.RegularExpressions;

namespace Entente.Corpora;

/// <summary>Cuts text into paragraphs: at blank lines, and at line ends unless the lines were wrapped to a width. The items of a list are paragraphs of their own.</summary>
internal static partial class ParagraphSegmenter
{
    /// <summary>Wrapped text has lines of nearly the same length, none longer than this.</summary>
    private const int WidestWrap = 130;

    public static IEnumerable<TextSpan> Cut(string text, TextSpan body)
    {
        var block = new List<TextSpan>();
        foreach (var line in Lines(text, body))
        {
            if (line.Length > 0)
            {
                block.Add(line);
                continue;
            }
            foreach (var paragraph in Close(text, block)) yield return paragraph;
            block.Clear();
        }
        foreach (var paragraph in Close(text, block)) yield return paragraph;
    }

    /// <summary>The lines of a span without the white space around them; a blank line is empty.</summary>
    public static IEnumerable<TextSpan> Lines(string text, TextSpan span)
    {
        for (var start = span.Start; start < span.End;)
        {
            var length = text.AsSpan(start, span.End - start).IndexOfAny('\r', '\n');
            var end = length < 0 ? span.End : start + length;
            yield return Trim(text, new TextSpan(start, end));
            start = end + (end + 1 < span.End && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
    }

    public static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new TextSpan(start, end);
    }

    private static IEnumerable<TextSpan> Close(string text, List<TextSpan> block) =>
        IsWrapped(text, block) ? [new TextSpan(block[0].Start, block[^1].End)] : block;

    private static bool IsWrapped(string text, List<TextSpan> block)
    {
        if (block.Count < 2 || block.Skip(1).Any(line => ListMarker().IsMatch(text.AsSpan(line.Start, Math.Min(line.Length, 8))))) return false;
        var widest = block.Max(line => line.Length);
        return widest <= WidestWrap && block.SkipLast(1).All(line => line.Length >= 0.6 * widest);
    }

    /// <summary>What an item of a list begins with: a bullet, or a number or letter with a bracket or full stop, and a space.</summary>
    [GeneratedRegex(@"^([•●◦▪‣*–—-]|\(?(\d{1,2}|[a-zA-Z]|[ivx]{1,4})[.)])\s", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ListMarker();
}
