using System.Globalization;

namespace Entente.Dates;

/// <summary>A length of time: so many of one unit or of several.</summary>
/// <param name="Parts">The counts with their units, in the order of the text; a count is null where it is only "many".</param>
internal sealed record Length(IReadOnlyList<(decimal? Count, TimeScale Unit)> Parts)
{
    /// <summary>Whether only weekdays count.</summary>
    public bool IsBusiness { get; init; }

    /// <summary>Whether the number is as vague as "a few", which is counted as three.</summary>
    public bool IsVague { get; init; }

    /// <summary>The largest unit.</summary>
    public TimeScale Unit => Parts.Max(part => Plain(part.Unit));

    /// <summary>The smallest unit; that below it where its count is broken: half a year is a matter of months.</summary>
    public TimeScale Finest => Parts.Min(part => part.Count is { } count && count != decimal.Truncate(count) ? Below(Plain(part.Unit)) : Plain(part.Unit));

    /// <summary>In words: "30 years", "2 years and 21 days", "many months".</summary>
    public string Words
    {
        get
        {
            var words = Parts.Select(part => Word(part.Count, $"{(IsBusiness ? "working " : "")}{part.Unit.ToString().ToLowerInvariant()}")).ToList();
            return words.Count == 1 ? words[0] : $"{string.Join(", ", words.Take(words.Count - 1))} and {words[^1]}";
        }
    }

    public bool IsCounted => Parts.All(part => part.Count is not null);

    public string Timex => IsCounted
        ? "P" + Sum(Part.Years, "Y") + Sum(Part.Months, "M") + Sum(Part.Weeks, "W") + Sum(Part.Days, IsBusiness ? "BD" : "D")
        : Parts[0].Unit switch { TimeScale.Day => "PXD", TimeScale.Week => "PXW", TimeScale.Month => "PXM", TimeScale.Decade => "PXDE", TimeScale.Century => "PXCE", _ => "PXY" };

    /// <summary>That far from a day; a broken number of years is counted in months, of others in days.</summary>
    /// <param name="from">The day.</param>
    /// <param name="sign">1 later, −1 earlier.</param>
    public DateOnly? From(DateOnly? from, int sign)
    {
        if (IsBusiness) return Business(from, (int)Math.Min(100_000, Total(Part.Days)) * sign);
        var years = Total(Part.Years);
        var months = Total(Part.Months);
        var whole = decimal.Truncate(years) * 12 + decimal.Truncate((years - decimal.Truncate(years)) * 12) + decimal.Truncate(months);
        var days = decimal.Truncate((months - decimal.Truncate(months)) * 30) + decimal.Truncate(Total(Part.Weeks) * 7) + decimal.Truncate(Total(Part.Days));
        // A part of a day takes the day.
        if (whole == 0 && days == 0 && Total(Part.Days) > 0) days = 1;
        return Math.Abs(whole) > 1_000_000 || Math.Abs(days) > 10_000_000 ? null : Calendar.Add(Calendar.AddMonths(from, (long)whole * sign), (long)days * sign);
    }

    private static string Word(decimal? count, string unit) => count is { } known ? $"{known.ToString("0.##", CultureInfo.InvariantCulture)} {unit.Replace("century", known == 1 ? "century" : "centurie", StringComparison.Ordinal)}{(known == 1 ? "" : "s")}" : $"many {unit.Replace("century", "centurie", StringComparison.Ordinal)}s";

    private static TimeScale Below(TimeScale unit) => unit switch
    {
        TimeScale.Day or TimeScale.Week => TimeScale.Day,
        TimeScale.Month => TimeScale.Week,
        TimeScale.Quarter or TimeScale.Year => TimeScale.Month,
        _ => TimeScale.Year,
    };

    private static TimeScale Plain(TimeScale unit) => unit is TimeScale.Fortnight or TimeScale.Weekend ? TimeScale.Week : unit;

    private enum Part { Years, Months, Weeks, Days }

    private static DateOnly? Business(DateOnly? from, int days)
    {
        for (var step = Math.Sign(days); days != 0 && from is not null;)
        {
            from = Calendar.Add(from, step);
            if (from is { } day && Calendar.Weekday(day) < 6) days -= step;
        }
        return from;
    }

    private string Sum(Part part, string letter) => Parts.Any(known => Of(known.Unit).Part == part) ? Total(part).ToString("0.##", CultureInfo.InvariantCulture) + letter : "";

    private decimal Total(Part part) => Parts.Where(known => Of(known.Unit).Part == part).Sum(known => (known.Count ?? 0) * Of(known.Unit).Factor);

    private static (Part Part, int Factor) Of(TimeScale unit) => unit switch
    {
        TimeScale.Day => (Part.Days, 1),
        TimeScale.Week or TimeScale.Weekend => (Part.Weeks, 1),
        TimeScale.Fortnight => (Part.Weeks, 2),
        TimeScale.Month => (Part.Months, 1),
        TimeScale.Quarter => (Part.Months, 3),
        TimeScale.Year => (Part.Years, 1),
        TimeScale.Decade => (Part.Years, 10),
        _ => (Part.Years, 100),
    };
}
