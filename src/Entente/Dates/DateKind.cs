namespace Entente.Dates;

/// <summary>What an expression of time speaks of.</summary>
public enum DateKind
{
    /// <summary>One day, or a day as near as the words tell: "12 July 2020", "two years ago".</summary>
    Date,

    /// <summary>A stretch of days: "July 2020", "1988–1994", "the last three decades", "since 2018".</summary>
    Interval,

    /// <summary>A length without a place in time: "the 44-day offensive", "for three years".</summary>
    Duration,

    /// <summary>Days that return: "every Monday", "weekly".</summary>
    Set,
}
