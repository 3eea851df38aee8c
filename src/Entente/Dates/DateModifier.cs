namespace Entente.Dates;

/// <summary>How words around a date bend it; the names follow the attribute <c>mod</c> of TIMEX3.</summary>
public enum DateModifier
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>Its beginning: "early 2024".</summary>
    Start,

    /// <summary>Its middle: "mid-2023".</summary>
    Mid,

    /// <summary>Its end: "late last month".</summary>
    End,

    /// <summary>Some time before it.</summary>
    Before,

    /// <summary>Some time after it.</summary>
    After,

    /// <summary>From it onwards.</summary>
    Since,

    /// <summary>Up to it: "until", "by".</summary>
    Until,

    /// <summary>About then, or about that long: "around 2015", "almost a decade ago".</summary>
    Approximate,

    /// <summary>Shorter than that.</summary>
    LessThan,

    /// <summary>Longer than that.</summary>
    MoreThan,

    /// <summary>It points at something said before: "that week", "the same year".</summary>
    Reference,
}
