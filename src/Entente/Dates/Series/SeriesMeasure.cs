namespace Entente.Dates;

/// <summary>A number of each period of a <see cref="RelationSeries"/>.</summary>
public enum SeriesMeasure
{
    /// <summary>Relations of cooperation.</summary>
    Cooperation,

    /// <summary>Relations of conflict.</summary>
    Conflict,

    /// <summary>Both together.</summary>
    Total,

    /// <summary>Cooperation minus conflict.</summary>
    Net,
}
