namespace Entente.Relations;

/// <summary>How one voice tells of one pair.</summary>
/// <param name="Pair">The two actors: <c>Azerbaijan–Serbia</c>.</param>
/// <param name="Voice">Who tells it.</param>
/// <param name="Relations">The relations, in the order of the corpus.</param>
public sealed record PerspectiveCount(string Pair, string Voice, IReadOnlyList<Relation> Relations)
{
    /// <summary>Relations of cooperation.</summary>
    public int Cooperation => Relations.Count(relation => relation.Sign > 0);

    /// <summary>Relations of conflict.</summary>
    public int Conflict => Relations.Count(relation => relation.Sign < 0);

    /// <summary>Relations that their sentences deny; they count for neither.</summary>
    public int Denied => Relations.Count(relation => relation.Negated);

    /// <summary>(cooperation − conflict) / (cooperation + conflict), from −1 to 1; <see langword="null"/> where there is neither.</summary>
    public double? Balance => Cooperation + Conflict == 0 ? null : (double)(Cooperation - Conflict) / (Cooperation + Conflict);

    /// <summary>The 95% interval of <see cref="Balance"/>: <see cref="WilsonInterval"/> of the share of cooperation, doubled and less one; <see langword="null"/> where there is neither.</summary>
    public ConfidenceInterval? Interval => WilsonInterval.Of(Cooperation, Cooperation + Conflict) is { } share ? new(2 * share.Low - 1, 2 * share.High - 1) : null;
}
