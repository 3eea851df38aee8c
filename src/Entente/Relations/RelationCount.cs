namespace Entente.Relations;

/// <summary>How often a group of relations speaks of cooperation and of conflict.</summary>
/// <param name="Key">The group: a pair or a period.</param>
/// <param name="Relations">The relations of the group, in the order of the corpus.</param>
public sealed record RelationCount(string Key, IReadOnlyList<Relation> Relations)
{
    /// <summary>Relations of cooperation.</summary>
    public int Cooperation => Relations.Count(relation => relation.Sign > 0);

    /// <summary>Relations of conflict.</summary>
    public int Conflict => Relations.Count(relation => relation.Sign < 0);

    /// <summary>Relations that their sentences deny; they count for neither.</summary>
    public int Denied => Relations.Count(relation => relation.Negated);

    /// <summary>(cooperation − conflict) / (cooperation + conflict), from −1 to 1; <see langword="null"/> where there is neither.</summary>
    public double? Balance => Cooperation + Conflict == 0 ? null : (double)(Cooperation - Conflict) / (Cooperation + Conflict);
}
