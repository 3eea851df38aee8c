using Entente.Actors;

namespace Entente.Networks;

/// <summary>A tie: two actors who appear together, how often, and how much more often than chance.</summary>
/// <remarks>
/// With N units that name any actor, n₁ and n₂ of them naming the one and the other, and k naming both. Measures take the four numbers as a table of two by two;
/// <see cref="Entente.Tokens.ContingencyTable"/> has their formulas. Units of one document are not independent of each other, so read probabilities as an order of surprise rather than as chances.
/// </remarks>
public sealed class CoMention
{
    internal CoMention(Node source, Node target, int count, int documentCount, IReadOnlyList<Passage> passages, Association association)
    {
        (SourceNode, TargetNode, Count, DocumentCount, Passages) = (source, target, count, documentCount, passages);
        (UnitCount, Jaccard, Pmi, Npmi, G2, LogP, Q) = (association.UnitCount, association.Jaccard, association.Pmi, association.Npmi, association.G2, association.LogP, association.Q);
    }

    /// <summary>The actor whose id comes first in ordinal order.</summary>
    public Actor Source => SourceNode.Actor;

    /// <summary>The other.</summary>
    public Actor Target => TargetNode.Actor;

    /// <summary>k: in how many units of text both appear.</summary>
    public int Count { get; }

    /// <summary>In how many documents they do.</summary>
    public int DocumentCount { get; }

    /// <summary>Where they do, in the order of the corpus: one passage a unit, or the first so many where the network was told to keep no more.</summary>
    public IReadOnlyList<Passage> Passages { get; }

    /// <summary>N: units of text that name any actor.</summary>
    public long UnitCount { get; }

    /// <summary>What the count would be by chance: n₁ n₂ / N.</summary>
    public double Expected => (double)SourceNode.UnitCount * TargetNode.UnitCount / UnitCount;

    /// <summary>k over the units that name either, from 0 to 1.</summary>
    public double Jaccard { get; }

    /// <summary>ln(k / expected), in nats: 0 for chance.</summary>
    public double Pmi { get; }

    /// <summary>PMI over −ln(k / N): from −1 over 0 (chance) to 1 (never one without the other). Bouma 2009.</summary>
    public double Npmi { get; }

    /// <summary>The log-likelihood ratio G² with one degree of freedom, for more or for less than chance. Dunning 1993.</summary>
    public double G2 { get; }

    /// <summary>ln of <see cref="P"/>, which tells apart probabilities that are too small for a number.</summary>
    public double LogP { get; }

    /// <summary>
    /// The probability of so many shared units or more if each kept its number of units and chance dealt them out: the upper tail of the hypergeometric distribution, exact (Tumminello and others 2011,
    /// doi:10.1371/journal.pone.0017994). 0 below 10⁻³⁰⁸.
    /// </summary>
    public double P => Math.Exp(LogP);

    /// <summary>
    /// The least false-discovery rate at which the tie would still be kept (Benjamini and Hochberg 1995, doi:10.1111/j.2517-6161.1995.tb02031.x). All pairs of the actors count as tested, also those who never
    /// met: their probability is 1.
    /// </summary>
    public double Q { get; }

    internal Node SourceNode { get; }

    internal Node TargetNode { get; }

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Source.Id}–{Target.Id}: {Count}");
}
