namespace Entente.Dates;

/// <summary>What an expression comes to by a clock: its TIMEX value, and its days if it is the last of that name or the next.</summary>
internal sealed record Resolved(string Timex, DateKind Kind, DateGranularity Granularity, string Reason)
{
    public DateResolution? Past { get; init; }

    public DateResolution? Future { get; init; }

    /// <summary>The days that are meant, both ends included.</summary>
    public Stretch? PastDays { get; init; }

    /// <inheritdoc cref="PastDays"/>
    public Stretch? FutureDays { get; init; }

    public DateModifier Modifier { get; init; }

    public DateAmbiguity Ambiguity { get; init; }

    /// <summary>The TIMEX value of the first day, for the ends of ranges.</summary>
    public string? Point { get; init; }

    private const string Beyond = "unresolved: outside the calendar";

    /// <summary>The reason with words before it, where there is more to say than why it has no days.</summary>
    public string ReasonAfter(string words) => Reason.StartsWith("unresolved", StringComparison.Ordinal) ? Reason : words + Reason;

    /// <summary>Whether last and next are one.</summary>
    public bool IsFixed => PastDays == FutureDays;

    public static Resolved Day(string timex, DateOnly? past, DateOnly? future, string reason) => new(timex, DateKind.Date, DateGranularity.Day, reason)
    {
        Past = past is null ? null : new(past, past),
        Future = future is null ? null : new(future, future),
        PastDays = past is null ? null : new(past, past),
        FutureDays = future is null ? null : new(future, future),
        Point = timex,
    };

    /// <summary>A period whose ends are the first days after it.</summary>
    public static Resolved Period(string timex, DateGranularity granularity, (DateOnly? Start, DateOnly? End) past, (DateOnly? Start, DateOnly? End) future, string reason) =>
        new(timex, DateKind.Interval, granularity, past is (null, _) or (_, null) && future is (null, _) or (_, null) && !reason.Contains("unresolved", StringComparison.Ordinal) ? Beyond : reason)
        {
            Past = past is (null, _) or (_, null) ? null : new(past.Start, past.End),
            Future = future is (null, _) or (_, null) ? null : new(future.Start, future.End),
            PastDays = past is (null, _) or (_, null) ? null : new(past.Start, Calendar.Add(past.End, -1)),
            FutureDays = future is (null, _) or (_, null) ? null : new(future.Start, Calendar.Add(future.End, -1)),
            Point = past.Start is { } start && past == future ? Dates.Timex.Day(start) : null,
        };

    public static Resolved Period(string timex, DateGranularity granularity, (DateOnly? Start, DateOnly? End) period, string reason) =>
        Period(timex, granularity, period, period, reason);

    public static Resolved Unresolved(string timex, DateKind kind, DateGranularity granularity, string reason = Clock.NoDate) => new(timex, kind, granularity, reason) { Point = timex };
}
