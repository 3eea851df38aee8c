using Entente.Tokens;

namespace Entente.Topics;

/// <summary>Finds the topics of new documents while the topics' terms stay: coordinate descent of one factor alone.</summary>
internal static class Projection
{
    public static DocumentTopics Of(DocumentTermMatrix matrix, TopicDistributions found, NmfOptions options, CancellationToken cancellationToken)
    {
        var crew = new Crew(options.Threads == 0 ? Environment.ProcessorCount : options.Threads, cancellationToken);
        var (table, terms, topics) = (Known(matrix, found), new Rows(found.Vocabulary.Count, found.TopicCount), new Rows(matrix.DocumentCount, found.TopicCount));
        for (var topic = 0; topic < found.TopicCount; topic++)
            for (var term = 0; term < terms.Count; term++) terms[term][topic] = found.TermShares(topic)[term];
        var first = 0.0;
        for (var round = 1; round <= options.Iterations; round++)
        {
            var violation = CoordinateDescent.Improve(table, topics, terms, crew);
            if (round == 1) first = violation;
            if (violation <= options.Tolerance * first) break;
        }
        return new(matrix.Documents, found.TopicNames, [.. Enumerable.Range(0, topics.Count).Select(document => Shares(topics[document]))]);
    }

    private static float[] Shares(Span<float> weights)
    {
        var (sum, count) = (0.0, weights.Length);
        foreach (var weight in weights) sum += weight;
        return Array.ConvertAll(weights.ToArray(), weight => (float)(sum > 0 ? weight / sum : 1.0 / count));
    }

    private static WeightTable Known(DocumentTermMatrix matrix, TopicDistributions found)
    {
        var (map, ends, columns, values) = (TopicInference.Map(matrix, found), new int[matrix.DocumentCount], new List<int>(), new List<float>());
        for (var document = 0; document < ends.Length; document++)
        {
            var (terms, weights) = TopicInference.Known(matrix.Row(document), map, found);
            for (var i = 0; i < terms.Length; i++)
            {
                if (!(weights[i] is >= 0 and <= float.MaxValue)) throw Errors.NegativeWeight(matrix.Documents[document].Id, found.Vocabulary[terms[i]], weights[i]);
                columns.Add(terms[i]);
                values.Add((float)weights[i]);
            }
            ends[document] = columns.Count;
        }
        return new(ends, [.. columns], [.. values]);
    }
}
