using System.Globalization;
using System.Text.RegularExpressions;

namespace Entente.Corpora;

/// <summary>Whole dates as mastheads, columns and front matter write them: 2024-11-28 (with or without an hour), 20241128, 28.11.2024, 28 November 2024, November 28, 2024.</summary>
/// <remarks>A day and month in slashes is not read: nothing in one line says which of the two comes first. A year first says it.</remarks>
internal static partial class DateNotation
{
    private static readonly string[] Formats = ["yyyy-M-d", "yyyy/M/d", "yyyyMMdd", "d.M.yyyy", "d MMMM yyyy", "d MMM yyyy", "MMMM d yyyy", "MMM d yyyy"];

    public static DateOnly? Find(ReadOnlySpan<char> line)
    {
        line = line.Contains('\u00A0') || line.Contains('\u202F') ? line.ToString().Replace('\u00A0', ' ').Replace('\u202F', ' ') : line;
        foreach (var match in Pattern().EnumerateMatches(line))
        {
            var found = line.Slice(match.Index, match.Length).ToString();
            if (found.IndexOf('T', StringComparison.Ordinal) is > 7 and var hour && char.IsDigit(found[0]) && char.IsDigit(found[hour - 1])) found = found[..hour];
            found = Ornament().Replace(found, "").Replace("Sept ", "Sep ", StringComparison.OrdinalIgnoreCase);
            if (DateOnly.TryParseExact(found, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var date)) return date;
        }
        return null;
    }

    [GeneratedRegex(@"\b(\d{4}[-/]\d{1,2}[-/]\d{1,2}(T\d[\d:.]*)?|(19|20)\d{6}|\d{1,2}\. ?\d{1,2}\. ?\d{4}|\d{1,2}(st|nd|rd|th)? (of )?\p{L}{3,9}\.?,? \d{4}|\p{L}{3,9}\.? \d{1,2}(st|nd|rd|th)?,? \d{4})(\b|Z)",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();

    /// <summary>What stands in a date besides its parts: ordinal endings, commas, "of", and the full stop of a shortened month or before a space.</summary>
    [GeneratedRegex(@"(?<=\d)(?:st|nd|rd|th)\b|,| of\b|(?<=\p{L})\.|(?<=\d\.) (?=\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Ornament();
}
