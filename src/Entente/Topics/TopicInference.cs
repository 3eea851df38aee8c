using Entente.Tokens;

namespace Entente.Topics;

/// <summary>Topics of documents that a model was not fitted to.</summary>
internal static class TopicInference
{
    /// <summary>The numbers that the terms of a matrix have in the model; -1 for one it does not know.</summary>
    public static int[] Map(DocumentTermMatrix matrix, TopicDistributions distributions)
    {
        var map = new int[matrix.TermCount];
        for (var term = 0; term < map.Length; term++) map[term] = distributions.Vocabulary.IdOf(matrix.Vocabulary[term]);
        return map;
    }

    /// <summary>The terms of a row that the model knows, by its numbers in ascending order of the terms, with their counts.</summary>
    public static (int[] Terms, double[] Counts) Known(TermRow row, int[] map, TopicDistributions distributions)
    {
        var (terms, counts) = (new List<int>(), new List<double>());
        for (var i = 0; i < row.Count; i++)
        {
            if (map[row.Terms[i]] < 0) continue;
            terms.Add(map[row.Terms[i]]);
            counts.Add(row.Values[i]);
        }
        var (known, values) = (terms.ToArray(), counts.ToArray());
        // So that the sums are added up in one order, whatever the order of the new documents' vocabulary.
        Array.Sort(known, values, Comparer<int>.Create((left, right) => string.CompareOrdinal(distributions.Vocabulary[left], distributions.Vocabulary[right])));
        return (known, values);
    }

    public static DocumentTopics Infer(DocumentTermMatrix matrix, TopicDistributions distributions, ReadOnlySpan<float> alpha, int threads, CancellationToken cancellationToken)
    {
        if (!matrix.HoldsCounts) throw Errors.NoCounts();
        var (map, folding) = (Map(matrix, distributions), new Folding(distributions, alpha));
        var shares = new float[matrix.DocumentCount][];
        Parallel.For(0, shares.Length, new() { MaxDegreeOfParallelism = threads == 0 ? Environment.ProcessorCount : threads, CancellationToken = cancellationToken }, document =>
        {
            var (terms, counts) = Known(matrix.Row(document), map, distributions);
            shares[document] = folding.Shares(terms, counts);
        });
        return new(matrix.Documents, distributions.TopicNames, shares);
    }
}
