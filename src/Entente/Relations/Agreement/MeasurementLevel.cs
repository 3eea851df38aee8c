namespace Entente.Relations;

/// <summary>What the labels of a coding mean, and so how far apart two of them are.</summary>
public enum MeasurementLevel
{
    /// <summary>Names: two labels are the same or they are not.</summary>
    Nominal,

    /// <summary>Ranks: two labels are the farther apart, the more values lie between them.</summary>
    Ordinal,

    /// <summary>Numbers whose differences mean something: degrees, years, intensities.</summary>
    Interval,

    /// <summary>Numbers of zero or more whose proportions mean something: counts, amounts.</summary>
    Ratio,
}
