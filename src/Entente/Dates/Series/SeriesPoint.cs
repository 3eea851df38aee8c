namespace Entente.Dates;

/// <summary>One period of a <see cref="RelationSeries"/>.</summary>
/// <param name="Period">Its name: <c>2020-07</c>.</param>
/// <param name="FirstDay">Its first day.</param>
/// <param name="LastDay">Its last day, included.</param>
/// <param name="Relations">The relations counted in it, in the order of the corpus.</param>
public sealed record SeriesPoint(string Period, DateOnly FirstDay, DateOnly LastDay, IReadOnlyList<DatedRelation> Relations)
{
    /// <summary>Relations of cooperation.</summary>
    public int Cooperation { get; } = Relations.Count(relation => relation.Relation.Sign > 0);

    /// <summary>Relations of conflict.</summary>
    public int Conflict { get; } = Relations.Count(relation => relation.Relation.Sign < 0);

    /// <summary>(cooperation − conflict) / (cooperation + conflict), from −1 to 1; <see langword="null"/> where there is neither.</summary>
    public double? Balance => Cooperation + Conflict == 0 ? null : (double)(Cooperation - Conflict) / (Cooperation + Conflict);
}
