using Entente.Corpora;

namespace Entente.Networks;

/// <summary>Counts again with documents drawn anew, to see what rests on few of them.</summary>
public static class CoMentionResamples
{
    /// <summary>How many actors' pairs are followed at most.</summary>
    private const int MostActors = 5_000;

    /// <summary>How firm ties and communities stand when the documents are drawn again, with replacement, as many as there are (the bootstrap: Efron 1979, doi:10.1214/aos/1176344552).</summary>
    /// <remarks>Documents are drawn, not sentences, for sentences of one document are not independent. Only the pairs of this network are followed; no new ones can appear.</remarks>
    /// <param name="network">The network, trimmed or not; of 5,000 actors at most.</param>
    /// <param name="options">Draws, threshold and communities; <see cref="StabilityOptions"/> says the defaults.</param>
    /// <param name="progress">Told after each resample.</param>
    /// <param name="cancellationToken">Stops between two resamples.</param>
    /// <exception cref="ArgumentException">The network has more actors.</exception>
    public static CoMentionStability Stability(this CoMentionNetwork network, StabilityOptions? options = null, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(network);
        var chosen = (options ?? new()).Checked();
        if (network.Nodes.Count > MostActors) throw Errors.TooManyActors(network.Nodes.Count, MostActors);
        var of = network.ToNetwork();
        var (offsets, ties, counts) = Ties(network);
        var draws = new Draws(of.NodeCount, of.EdgeCount);
        long done = 0;
        Parallel.For(0, chosen.Resamples, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellationToken }, resample =>
        {
            var random = new RandomStream(chosen.Seed, (ulong)resample);
            var count = new int[of.EdgeCount];
            for (var draw = 0; draw < offsets.Length - 1; draw++)
            {
                var document = random.NextIndex(offsets.Length - 1);
                for (var i = offsets[document]; i < offsets[document + 1]; i++) count[ties[i]] += counts[i];
            }
            var graph = Graph(of.Graph, count, chosen);
            draws.Add(count, chosen.MinimumCount, NetworkCommunities.Best(graph, chosen.Communities with { Seed = chosen.Seed ^ (resample + 1) * 7919 }, null, cancellationToken));
            progress?.Report(new(Interlocked.Increment(ref done), chosen.Resamples, "resamples"));
        });
        return new(network, chosen, draws, network.DetectCommunities(chosen.Communities, cancellationToken: cancellationToken));
    }

    /// <summary>What each document adds to which tie of the network, document after document.</summary>
    private static (int[] Offsets, int[] Ties, int[] Counts) Ties(CoMentionNetwork network)
    {
        var place = network.Edges.Index().ToDictionary(edge => (edge.Item.Source.Id, edge.Item.Target.Id), edge => edge.Index);
        var (offsets, ties, counts) = (new List<int> { 0 }, new List<int>(), new List<int>());
        foreach (var document in network.Counts.Documents)
        {
            foreach (var (source, target, count) in document.Pairs)
                if (place.TryGetValue((source.Id, target.Id), out var tie))
                {
                    ties.Add(tie);
                    counts.Add(count);
                }
            offsets.Add(ties.Count);
        }
        return ([.. offsets], [.. ties], [.. counts]);
    }

    private static Graph Graph(Graph of, int[] count, StabilityOptions options)
    {
        var there = Enumerable.Range(0, of.EdgeCount).Where(edge => count[edge] >= options.MinimumCount).ToArray();
        return new(of.Count, Array.ConvertAll(there, edge => of.From[edge]), Array.ConvertAll(there, edge => of.To[edge]), Array.ConvertAll(there, edge => options.Communities.Weighted ? count[edge] : 1.0));
    }
}
