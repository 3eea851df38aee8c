using System.Globalization;
using System.Text.RegularExpressions;

namespace Entente.Corpora;

/// <summary>The dates of a column; where day and month are in slashes, the whole column says which of them comes first.</summary>
internal sealed partial class DateColumn
{
    private readonly ReadOptions options;
    private readonly bool? dayFirst;

    public DateColumn(IEnumerable<string?> sample, ReadOptions options)
    {
        this.options = options;
        var pairs = sample.OfType<string>().Select(value => Slashes().Match(value)).Where(match => match.Success)
            .Select(match => (First: Number(match, 1), Second: Number(match, 2))).ToList();
        var (day, month) = (pairs.Any(pair => pair.First > 12), pairs.Any(pair => pair.Second > 12));
        if (pairs.Count == 0 || options.DateFormat is not null) return;
        if (day != month) dayFirst = day;
        Doubt = (day, month) switch
        {
            (true, true) => "some values have the day before the month and some after it: none is read. Say ReadOptions.DateFormat",
            (false, false) => "nothing says whether the day or the month comes first: none is read. Say ReadOptions.DateFormat, such as dd/MM/yyyy",
            _ => $"the {(day ? "day" : "month")} is taken to come first, as one of its first values shows",
        };
    }

    /// <summary>How the values are read.</summary>
    public string How => options.DateFormat is { } format ? $"as {format}" : "as they are written";

    /// <summary>What the values leave open.</summary>
    public string? Doubt { get; }

    /// <summary>How many values were no date.</summary>
    public int Unread { get; private set; }

    /// <summary>The first of them.</summary>
    public string? Example { get; private set; }

    /// <summary>A value as 2024-11-28, or as it is where it cannot be read.</summary>
    public string? Iso(string? value)
    {
        if (value is null) return null;
        if (Day(value) is { } day) return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        Unread++;
        Example ??= value.Length <= 40 ? value : value[..40] + "…";
        return value;
    }

    private DateOnly? Day(string value)
    {
        if (options.DateFormat is not null) return DocumentBuilder.Day(value, options);
        if (Slashes().Match(value) is not { Success: true } match) return DateNotation.Find(value);
        if (dayFirst is not { } first) return null;
        var text = string.Create(CultureInfo.InvariantCulture, $"{Number(match, 3)}-{Number(match, first ? 2 : 1)}-{Number(match, first ? 1 : 2)}");
        return DateOnly.TryParseExact(text, "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*(\d{1,2})/(\d{1,2})/(\d{4})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Slashes();
}
