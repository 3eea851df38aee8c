namespace Entente.Dates;

/// <summary>What an expression of time leaves open; where it leaves something open, the resolution is the likelier one and never silently so.</summary>
[Flags]
public enum DateAmbiguity
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Whether the day or the month comes first: 03/04/2021.</summary>
    DayMonthOrder = 1,

    /// <summary>Whether the last or the next of that name is meant: "in July", "on Friday".</summary>
    PastOrFuture = 2,

    /// <summary>Whether "last" and "next" count from the nearest or pass it over: "last September" in November.</summary>
    Nearest = 4,

    /// <summary>Which century: "the 40s".</summary>
    Century = 8,

    /// <summary>The name means other days elsewhere: "Independence Day", "winter 2016"; or the figures two things: "2004/05".</summary>
    Name = 16,

    /// <summary>Day and weekday do not fit each other.</summary>
    Weekday = 32,

    /// <summary>From where it is counted: "two days later they will meet" in a text that named no day before it; the document's date is taken.</summary>
    Antecedent = 64,
}
