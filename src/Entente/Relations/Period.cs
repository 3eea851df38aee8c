namespace Entente.Relations;

/// <summary>A length of time to count by.</summary>
public enum Period
{
    /// <summary>Calendar years: <c>2020</c>.</summary>
    Year,

    /// <summary>Calendar quarters: <c>2020-Q3</c>.</summary>
    Quarter,

    /// <summary>Calendar months: <c>2020-07</c>.</summary>
    Month,
}
