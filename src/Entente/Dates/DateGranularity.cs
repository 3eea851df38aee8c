namespace Entente.Dates;

/// <summary>How fine an expression of time is.</summary>
public enum DateGranularity
{
    /// <summary>It says nothing about that: "recently".</summary>
    Unknown,

    /// <summary>To the day.</summary>
    Day,

    /// <summary>To the week, or the weekend.</summary>
    Week,

    /// <summary>To the month.</summary>
    Month,

    /// <summary>To the quarter of a year.</summary>
    Quarter,

    /// <summary>To the season, or half of a year.</summary>
    Season,

    /// <summary>To the year.</summary>
    Year,

    /// <summary>To the decade.</summary>
    Decade,

    /// <summary>To the century.</summary>
    Century,
}
