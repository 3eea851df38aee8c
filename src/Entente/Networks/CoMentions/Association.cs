using Entente.Tokens;

namespace Entente.Networks;

/// <summary>How much more often than chance two actors appear together.</summary>
internal readonly record struct Association(long UnitCount, double Jaccard, double Pmi, double Npmi, double G2, double LogP, double Q)
{
    /// <summary>Of all pairs of a network, with the false-discovery rates over all of its actors' pairs.</summary>
    public static Association[] Of(IReadOnlyList<(long Both, long First, long Second)> pairs, long units, int actors)
    {
        var all = new Association[pairs.Count];
        Parallel.For(0, all.Length, i =>
        {
            var (both, first, second) = pairs[i];
            var table = ContingencyTable.OfMargins(both, first, second, units);
            all[i] = new(units, table.Jaccard, table.PointwiseMutualInformation, table.NormalizedPointwiseMutualInformation, Math.Max(0, table.LogLikelihood()), HypergeometricTail.LogAtLeast(both, first, second, units), 1);
        });
        // In logarithms, so that the smallest probabilities keep their order.
        var (tests, least) = (Math.Log(actors) + Math.Log(actors - 1) - Math.Log(2), 0.0);
        var order = Enumerable.Range(0, all.Length).OrderBy(i => all[i].LogP).ThenBy(i => i).ToArray();
        for (var rank = order.Length; rank > 0; rank--)
        {
            var i = order[rank - 1];
            least = Math.Min(least, all[i].LogP + tests - Math.Log(rank));
            all[i] = all[i] with { Q = Math.Exp(least) };
        }
        return all;
    }
}
