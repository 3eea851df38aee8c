using System.Globalization;
using System.Text.RegularExpressions;

namespace Entente.Corpora;

/// <summary>Whole dates as mastheads and front matter write them: 2024-11-28, 28.11.2024, 28 November 2024, November 28, 2024.</summary>
/// <remarks>A day and month in slashes is not read: nothing in one line says which of the two comes first.</remarks>
internal static partial class DateNotation
{
    public static DateOnly? Find(ReadOnlySpan<char> line)
    {
        foreach (var match in Pattern().EnumerateMatches(line))
        {
            var found = line.Slice(match.Index, match.Length).ToString().Replace(",", "", StringComparison.Ordinal);
            if (DateOnly.TryParseExact(found, ["yyyy-M-d", "d.M.yyyy", "d MMMM yyyy", "d MMM yyyy", "MMMM d yyyy", "MMM d yyyy"],
                CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var date)) return date;
        }
        return null;
    }

    [GeneratedRegex(@"\b(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\.\d{1,2}\.\d{4}|\d{1,2} \p{L}{3,9} \d{4}|\p{L}{3,9} \d{1,2},? \d{4})\b",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
