using System.Text.RegularExpressions;

namespace Entente.Corpora;

/// <summary>Exports of Nexis Uni as plain text or as the paragraphs of a .docx: many articles, each closed by <c>End of Document</c>.</summary>
/// <remarks>
/// Assumed of an article, in this order, each on a line or lines of its own with blank lines between: title, outlet, date, <c>Copyright …</c>, <c>Section: …</c>,
/// <c>Length: 512 words</c>, <c>Byline: …</c> (any of these four may be missing), <c>Body</c>, the text, and, if they are there, <c>Classification</c> or
/// <c>Load-Date: …</c> and what follows them. What stands before the first title (a cover with the job's number and the list of results) belongs to no article.
/// </remarks>
internal static partial class NexisFormat
{
    public static bool Is(string text) => EndLine().IsMatch(text) && (BodyLine().IsMatch(text) || LengthLine().IsMatch(text));

    public static IEnumerable<Article> Split(string text, string file, Action<Finding> report)
    {
        var (start, number) = (0, 0);
        var several = EndLine().Count(text) > 1;
        foreach (var end in EndLine().EnumerateMatches(text).ToSpans().Append(new(text.Length, text.Length)))
        {
            var piece = ParagraphSegmenter.Trim(text, new(start, end.Start));
            start = end.End;
            if (piece.Length == 0) continue;
            number++;
            if (One(piece.In(text), several ? number : null) is { } article) yield return article;
            else if (end.Length > 0) report(Finding.Problem(file, Errors.NoNexisBody(file, number)));
            else report(Finding.Problem(file, Errors.NexisCutShort(file, number)));
        }
    }

    private static Article? One(string text, int? number)
    {
        var lines = ParagraphSegmenter.Lines(text, new(0, text.Length)).ToList();
        var mark = lines.FindIndex(line => BodyLine().IsMatch(line.In(text)));
        if (mark < 0) mark = lines.FindIndex(line => LengthLine().IsMatch(line.In(text)));
        if (mark < 0) return null;
        var tail = lines.FindIndex(mark + 1, line => TailLine().IsMatch(line.In(text)));
        var body = ParagraphSegmenter.Trim(text, new(lines[mark].End, tail < 0 ? text.Length : lines[tail].Start));
        return body.Length == 0 ? null : new() { Text = text, Body = [body], Number = number, Fields = [.. Header(text, lines[..mark]), .. Tail(text, tail < 0 ? [] : lines[tail..])] };
    }

    private static IEnumerable<Article.Field> Header(string text, List<TextSpan> lines)
    {
        const string how = "Nexis Uni header";
        var day = lines.FindLastIndex(line => line.Length < 80 && !NamedLine().IsMatch(line.In(text)) && DateNotation.Find(line.In(text)) is not null);
        if (day < 0)
        {
            yield return new("date", null, how, "no line of the header is a date");
            if (lines.Find(line => line.Length > 0) is { Length: > 0 } only) yield return new("title", only.In(text), how, "the first line, for want of a date below it");
        }
        else
        {
            var outlet = lines.FindLastIndex(Math.Max(0, day - 1), line => line.Length > 0);
            var last = outlet > 0 ? lines.FindLastIndex(outlet - 1, line => line.Length > 0) : -1;
            var first = last < 0 ? 0 : lines.FindLastIndex(last, line => line.Length == 0) + 1;
            if (last >= 0) yield return new("title", Sentence.OnOneLine(text.AsSpan()[lines[first].Start..lines[last].End]), how);
            if (outlet >= 0) yield return new("outlet", lines[outlet].In(text), how, last < 0 ? "the line above the date; there is no title" : null);
            yield return new("date", lines[day].In(text), how);
        }
        foreach (var line in lines.Where(line => line.Length > 0).Select(line => line.In(text)))
            if (NamedLine().Match(line) is { Success: true } match && match.Groups[2].Length > 0)
                yield return new(Name(match.Groups[1].Value), match.Groups[1].Value == "Byline" ? Authors.WithoutBy(match.Groups[2].Value) : match.Groups[2].Value, how);
            else if (line.StartsWith("Copyright ", StringComparison.Ordinal)) yield return new("copyright", line, how);
    }

    private static IEnumerable<Article.Field> Tail(string text, List<TextSpan> lines) => lines
        .Select(line => NamedLine().Match(line.In(text))).Where(match => match.Success && match.Groups[2].Length > 0)
        .Select(match => new Article.Field(Name(match.Groups[1].Value), match.Groups[2].Value, "Nexis Uni footer"));

    private static string Name(string label) => label.ToLowerInvariant() switch { "byline" => "author", var other => other };

    private static List<TextSpan> ToSpans(this Regex.ValueMatchEnumerator matches)
    {
        var spans = new List<TextSpan>();
        foreach (var match in matches) spans.Add(new(match.Index, match.Index + match.Length));
        return spans;
    }

    [GeneratedRegex(@"^[ \t]*End of Document[ \t]*\r?$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex EndLine();

    [GeneratedRegex(@"^[ \t]*Body[ \t]*\r?$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex BodyLine();

    [GeneratedRegex(@"^[ \t]*Length:\s*[\d,]+ words\b", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex LengthLine();

    [GeneratedRegex(@"^(Classification|Load-Date:.*|Notes|Graphic)$", RegexOptions.CultureInvariant)]
    private static partial Regex TailLine();

    [GeneratedRegex(@"^(Byline|Length|Section|Dateline|Highlight|Load-Date|Language|Publication-Type|Subject|Journal Code):\s*(.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex NamedLine();
}
