namespace Entente.Dates;

/// <summary>Which way a length is laid.</summary>
internal enum SpanDirection
{
    /// <summary>Up to the day: "the last three years".</summary>
    Last,

    /// <summary>From the day after: "the next three days".</summary>
    Next,

    /// <summary>From the day: "within three days", "three days from Monday".</summary>
    From,
}
