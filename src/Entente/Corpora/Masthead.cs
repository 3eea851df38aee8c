using System.Text.RegularExpressions;

namespace Entente.Corpora;

/// <summary>What the first and last lines of a scraped page say of its title, date and author.</summary>
internal static partial class Masthead
{
    private const int LinesRead = 12;
    private const int LongestLine = 200;

    public static IEnumerable<Finding> Read(string text, int start, string file)
    {
        var lines = ParagraphSegmenter.Lines(text, new TextSpan(start, text.Length)).Where(line => line.Length > 0).ToList();
        var first = lines.Take(LinesRead).TakeWhile(line => line.Length <= LongestLine).Select(line => text[line.Start..line.End]).ToList();
        var last = lines.Skip(Math.Max(first.Count, lines.Count - LinesRead)).Select(line => text.Substring(line.Start, Math.Min(line.Length, LongestLine))).ToList();

        var date = first.Select(line => DateNotation.Find(line)).FirstOrDefault(found => found is not null);
        if (date is { } day)
            yield return new(file, "date", $"{day:yyyy-MM-dd}", "first lines", first.Count(line => DateNotation.Find(line) is { } other && other != day) > 0 ? "the first lines name another date too" : null);

        var title = first.Select(Plain).Where(line => !Furniture.IsFurniture(line)).Take(1)
            .FirstOrDefault(line => lines.Count > 1 && line.Length >= 15 && line[^1] is not ('.' or ',' or ';' or ':'));
        if (title is not null)
            yield return new(file, "title", title, "first lines");

        var byline = first.Select(line => Byline().Match(Plain(line))).FirstOrDefault(match => match.Success)?.Groups["name"].Value;
        var name = first.Select(Plain).FirstOrDefault(line => line != title && Name().IsMatch(line));
        var signature = last.Select(line => Signature().Match(line)).LastOrDefault(match => match.Success)?.Groups["name"].Value;
        if (byline is not null) yield return new(file, "author", byline, "first lines");
        else if (name is not null) yield return new(file, "author", name, "first lines", "a line that looks like a name");
        else if (signature is not null) yield return new(file, "author", signature, "last lines", "a line that looks like a signature");
    }

    /// <summary>A line without the marks of Markdown headings and emphasis.</summary>
    private static string Plain(string line) => line.Trim('#', '*', '_', ' ', '\u00A0');

    [GeneratedRegex(@"^(By (?<name>\p{Lu}[\p{L}'’.-]*( \p{Lu}[\p{L}'’.-]*){1,3})( *[|,].*)?|(?<name>\p{Lu}[\p{L}'’.-]*( \p{Lu}[\p{L}'’.-]*){1,3}) *\|.*)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Byline();

    [GeneratedRegex(@"^\p{Lu}\p{Ll}[\p{L}'’-]*( \p{Lu}\.)?( \p{Lu}[\p{L}'’-]+){1,2}$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Name();

    [GeneratedRegex(@"^(?<name>\p{Lu}\p{Ll}[\p{L}'’-]*( \p{Lu}\.)?( \p{Lu}[\p{L}'’-]+){1,2}),$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Signature();
}
