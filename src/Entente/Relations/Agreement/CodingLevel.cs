namespace Entente.Relations;

/// <summary>How finely codings are compared.</summary>
public enum CodingLevel
{
    /// <summary>The categories of the codebook.</summary>
    Category,

    /// <summary>Verbal or material, cooperation or conflict.</summary>
    Quadrant,

    /// <summary>Cooperation, conflict, or neither.</summary>
    Sign,
}
