namespace Entente.Dates;

/// <summary>A unit of time to count by.</summary>
public enum TimeUnit
{
    /// <summary>Weeks of ISO 8601, from Monday: <c>2020-W28</c>.</summary>
    Week,

    /// <summary>Calendar months: <c>2020-07</c>.</summary>
    Month,

    /// <summary>Calendar quarters: <c>2020-Q3</c>.</summary>
    Quarter,

    /// <summary>Calendar years: <c>2020</c>.</summary>
    Year,
}
