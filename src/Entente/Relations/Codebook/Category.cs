namespace Entente.Relations;

/// <summary>A kind of relation.</summary>
/// <param name="Name">The category's name in the codebook, in capitals: AGREE, ASSAULT.</param>
/// <param name="Quadrant">Verbal or material, cooperation or conflict.</param>
/// <param name="Definition">What belongs to it.</param>
public sealed record Category(string Name, string Quadrant, string Definition)
{
    /// <summary>How strong a relation of this kind is unless its signal says otherwise: from −10 (war) to +10; 0 where the codebook gives none.</summary>
    public double Intensity { get; init; }

    /// <summary>Other names that it goes by, such as <c>YIELD</c> in earlier versions of PLOVER.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    /// <summary>+1 for cooperation, −1 for conflict.</summary>
    public int Sign => Quadrant.EndsWith("cooperation", StringComparison.Ordinal) ? 1 : -1;

    /// <summary>Whether something is done, and not only said.</summary>
    public bool IsMaterial => Quadrant.StartsWith("material", StringComparison.Ordinal);
}
