namespace Entente.Tokens;

/// <summary>Finds runs of words that belong together.</summary>
public static class TokenCollocations
{
    /// <summary>How much more often runs of words stand in the documents than their words would by chance.</summary>
    /// <remarks>
    /// Of a run of K words, λ = Σ (−1)^(K − bᵢ) ln nᵢ over the 2^K cells of the table of all runs by which of their words agree, bᵢ of them, each count nᵢ with the smoothing added;
    /// z = λ / √Σ 1/nᵢ. No run holds an empty place. Source: Blaheta and Johnson 2001, Unsupervised learning of multi-word verbs, ACL workshop on collocation.
    /// </remarks>
    /// <param name="tokens">The tokens; leave empty places where words were dropped, or words come together that never stood together.</param>
    /// <param name="options">Lengths and least count; <see cref="CollocationOptions"/> says the defaults.</param>
    public static Collocations Collocations(this Tokens tokens, CollocationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        var chosen = (options ?? new()).Checked();
        var found = chosen.Lengths.Order().SelectMany(length => OfLength(tokens, length, chosen)).ToList();
        var rates = FalseDiscoveryRate.Adjust([.. found.Select(collocation => (double?)collocation.PValue)]);
        return new([.. found.Select((collocation, i) => collocation with { FalseDiscoveryRate = rates[i] ?? double.NaN })
            .OrderByDescending(collocation => collocation.Z).ThenBy(collocation => collocation.Text, StringComparer.Ordinal)], chosen);
    }

    private static IEnumerable<Collocation> OfLength(Tokens tokens, int length, CollocationOptions options)
    {
        var table = new RunTable(tokens, length);
        var nested = Nested(tokens, length, options.Lengths.Where(other => other > length).ToList());
        foreach (var (words, count) in table.Runs)
        {
            if (count < options.MinimumCount) continue;
            var (lambda, z) = Interaction(table.Cells(words), length, options.Smoothing);
            var chance = Enumerable.Range(0, length).Select(place => table.Single(words, place) / (double)table.Total).ToArray();
            var share = count / (double)table.Total;
            var information = Math.Log(share / chance.Aggregate(1.0, (product, p) => product * p));
            var text = string.Join(' ', words.Select(word => tokens.Vocabulary[word]));
            yield return new()
            {
                Text = text,
                Length = length,
                Count = count,
                NestedCount = nested.GetValueOrDefault(text),
                Lambda = lambda,
                Z = z,
                LogLikelihood = LogLikelihood(table.Cells(words), chance, table.Total),
                PointwiseMutualInformation = information,
                NormalizedPointwiseMutualInformation = share == 1 ? 1 : information / (-(length - 1) * Math.Log(share)),
                PValue = NormalDistribution.TwoSided(z),
                FalseDiscoveryRate = double.NaN,
            };
        }
    }

    private static (double Lambda, double Z) Interaction(double[] cells, int length, double smoothing)
    {
        var (lambda, variance) = (0.0, 0.0);
        for (var places = 0; places < cells.Length; places++)
        {
            var cell = cells[places] + smoothing;
            var agreeing = System.Numerics.BitOperations.PopCount((uint)places);
            lambda += (length - agreeing) % 2 == 0 ? Math.Log(cell) : -Math.Log(cell);
            variance += 1 / cell;
        }
        return (lambda, lambda / Math.Sqrt(variance));
    }

    private static double LogLikelihood(double[] cells, double[] chance, double total)
    {
        var sum = 0.0;
        for (var places = 0; places < cells.Length; places++)
        {
            if (cells[places] == 0) continue;
            var expected = total;
            for (var place = 0; place < chance.Length; place++) expected *= (places & 1 << place) != 0 ? chance[place] : 1 - chance[place];
            sum += cells[places] * Math.Log(cells[places] / expected);
        }
        return 2 * sum;
    }

    /// <summary>How often each run stands within a longer run without an empty place.</summary>
    private static Dictionary<string, int> Nested(Tokens tokens, int length, List<int> longer)
    {
        var nested = new Dictionary<string, int>(StringComparer.Ordinal);
        if (longer is []) return nested;
        var least = longer.Min();
        foreach (var document in tokens)
            for (var start = 0; start < document.Count;)
            {
                var rest = document.Ids[start..].IndexOf(Tokens.Pad);
                var end = rest < 0 ? document.Count : start + rest;
                // In a stretch that holds one longer run, every shorter one stands within such a run.
                for (var at = start; end - start >= least && at + length <= end; at++)
                {
                    var text = string.Join(' ', Enumerable.Range(at, length).Select(place => document[place]));
                    nested[text] = nested.GetValueOrDefault(text) + 1;
                }
                start = end + 1;
            }
        return nested;
    }
}
