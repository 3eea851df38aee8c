namespace Entente.Charts;

/// <summary>Draws a concordance: where each line is from, then its words, cut at the outer ends so that the nodes stand in one column.</summary>
internal sealed class ConcordanceDrawing(ConcordanceFigure figure, Sheet sheet)
{
    private const double LineHeight = 11, Gap = 6, Beside = 3.2;

    public void Draw()
    {
        var (style, bold, small) = (sheet.Value, sheet.Value with { Bold = true }, sheet.Caption);
        var named = figure.All.Select(line => small.Width(line.Document)).DefaultIfEmpty().Max();
        var source = named == 0 ? 0 : Math.Min(named, sheet.Width * 0.2) + Gap;
        // The nodes' column is as wide as the widest node, within reason; contexts share what is left.
        var node = Math.Min(figure.All.Max(line => bold.Width(line.Node)), sheet.Width * 0.25);
        var context = (sheet.Width - source - node - 2 * Beside) / 2;
        var (nodeLeft, top) = (sheet.Left + source + context + Beside, sheet.Y);
        foreach (var line in figure.Lines)
        {
            var middle = sheet.Y + LineHeight / 2;
            var parts = new List<Element>();
            var document = TextWrap.Shorten(line.Document, small, source - Gap);
            if (source > 0 && document.Length > 0) parts.Add(Sheet.Centred(document, sheet.Left, middle, Anchor.Start, small, document == line.Document ? null : line.Document));
            var before = ShortenBefore(line.Left, style, context);
            if (before.Length > 0) parts.Add(Sheet.Centred(before, nodeLeft - Beside, middle, Anchor.End, style));
            var word = TextWrap.Shorten(line.Node, bold, node);
            if (word.Length > 0) parts.Add(Sheet.Centred(word, nodeLeft, middle, Anchor.Start, bold, word == line.Node ? null : line.Node));
            // The words after follow their own node, not the widest: a gap in the middle of a sentence is hard to read over.
            var from = nodeLeft + (word.Length > 0 ? bold.Width(word) : 0) + Beside;
            var after = TextWrap.Shorten(line.Right, style, sheet.Right - from);
            if (after.Length > 0) parts.Add(Sheet.Centred(after, from, middle, Anchor.Start, style));
            if (parts.Count == 0) parts.Add(Sheet.Centred("(empty)", nodeLeft, middle, Anchor.Start, small));
            sheet.Add(new Mark($"m{line.Row}", figure.Title(line), parts));
            sheet.Y += LineHeight;
        }
        sheet.Add(new Segment(new(sheet.Left, top), new(sheet.Right, top), new(sheet.Theme.Grid)));
        sheet.Add(new Segment(new(sheet.Left, sheet.Y), new(sheet.Right, sheet.Y), new(sheet.Theme.Grid)));
    }

    /// <summary>The end of a text that fits, after an ellipsis, from a whole word on where there is one.</summary>
    public static string ShortenBefore(string text, TextStyle style, double width)
    {
        if (style.Width(text) <= width) return text;
        var room = width - style.Width("…");
        if (room < 0) return "";
        var starts = System.Globalization.StringInfo.ParseCombiningCharacters(text);
        var (at, used) = (starts.Length, 0d);
        while (at > 0)
        {
            used += style.Width(text.AsSpan(starts[at - 1], (at < starts.Length ? starts[at] : text.Length) - starts[at - 1]));
            if (used > room) break;
            at--;
        }
        var start = at < starts.Length ? starts[at] : text.Length;
        var word = text.IndexOf(' ', start);
        if (word >= 0 && word < text.Length - 1 && start > 0 && text[start - 1] != ' ') start = word;
        return string.Concat("…", text.AsSpan(start).Trim());
    }
}
