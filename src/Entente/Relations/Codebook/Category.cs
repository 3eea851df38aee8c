namespace Entente.Relations;

/// <summary>A kind of relation.</summary>
/// <param name="Name">The category's name in the codebook, in capitals: AGREE, ASSAULT.</param>
/// <param name="Quadrant">Verbal or material, cooperation or conflict.</param>
/// <param name="Definition">What belongs to it.</param>
public sealed record Category(string Name, string Quadrant, string Definition)
{
    /// <summary>+1 for cooperation, −1 for conflict.</summary>
    public int Sign => Quadrant.EndsWith("cooperation", StringComparison.Ordinal) ? 1 : -1;
}
