namespace Entente.Dates;

/// <summary>Which comes first in dates written in figures.</summary>
public enum DayMonthOrder
{
    /// <summary>Judged document by document: by unmistakable dates in it, then by its outlet, then by how it writes dates in words; otherwise the month, marked as open.</summary>
    Auto,

    /// <summary>The day: 31/12/2020.</summary>
    DayFirst,

    /// <summary>The month: 12/31/2020.</summary>
    MonthFirst,
}
