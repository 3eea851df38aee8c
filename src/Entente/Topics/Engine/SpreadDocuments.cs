using Entente.Tokens;

namespace Entente.Topics;

/// <summary>Chooses documents that lie far apart.</summary>
/// <remarks>
/// Each with a probability in proportion to its squared distance from the nearest one chosen before; distances are one minus the cosine of tf-idf.
/// Arthur and Vassilvitskii 2007, k-means++: the advantages of careful seeding, SODA.
/// </remarks>
internal sealed class SpreadDocuments
{
    private const int MostCandidates = 10_000;
    private const int Batch = 512;

    private readonly List<(int[] Terms, float[] Weights)> candidates;
    private readonly double[] distances;
    private readonly float[] chosen;

    private SpreadDocuments(IEnumerable<(int[] Terms, float[] Weights)> candidates, int termCount)
    {
        this.candidates = [.. candidates];
        distances = new double[this.candidates.Count];
        Array.Fill(distances, 1);
        chosen = new float[termCount];
    }

    /// <summary>Among the documents of a corpus.</summary>
    public static SpreadDocuments Of(TopicCorpus corpus)
    {
        var rarities = new double[corpus.TermCount];
        for (var term = 0; term < rarities.Length; term++)
            rarities[corpus.TermRows[term]] = PortableMath.Log((1.0 + corpus.DocumentCount) / (1.0 + corpus.Matrix.DocumentFrequencies[term]));
        return new(Candidates(corpus.DocumentCount).AsParallel().AsOrdered().Select(document => Weighted(corpus, corpus.Matrix.Row(corpus.Order[document]), rarities)), corpus.TermCount);
    }

    /// <summary>Among the rows of a table that has weights already.</summary>
    public static SpreadDocuments Of(WeightTable table, int termCount) => new(Candidates(table.Count).Select(row =>
    {
        var entries = table.Start(row)..table.Ends[row];
        return (table.Columns[entries], Unit(Array.ConvertAll(table.Values[entries], weight => (double)weight)));
    }), termCount);

    /// <summary>The terms of the next document, by their rows, and their weights.</summary>
    public (int[] Terms, float[] Weights) Next(ref RandomStream random, Crew crew)
    {
        var total = 0.0;
        foreach (var distance in distances) total += distance;
        var document = total > 0 ? At(random.NextDouble() * total) : random.NextIndex(distances.Length);
        var (terms, weights) = candidates[document];
        for (var i = 0; i < terms.Length; i++) chosen[terms[i]] = weights[i];
        crew.Do((distances.Length + Batch - 1) / Batch, Approach);
        foreach (var term in terms) chosen[term] = 0;
        return candidates[document];
    }

    private void Approach(int batch)
    {
        for (var document = batch * Batch; document < Math.Min(distances.Length, (batch + 1) * Batch); document++)
        {
            var (terms, weights) = candidates[document];
            var cosine = 0f;
            for (var i = 0; i < terms.Length; i++) cosine += weights[i] * chosen[terms[i]];
            double distance = Math.Max(0, 1 - cosine);
            distances[document] = Math.Min(distances[document], distance * distance);
        }
    }

    private int At(double target)
    {
        var (document, sum) = (0, distances[0]);
        while (sum <= target && document < distances.Length - 1) sum += distances[++document];
        return document;
    }

    private static (int[] Terms, float[] Weights) Weighted(TopicCorpus corpus, TermRow row, double[] rarities)
    {
        var (terms, counts) = (new int[row.Count], row.Values.ToArray());
        for (var i = 0; i < terms.Length; i++) terms[i] = corpus.TermRows[row.Terms[i]];
        Array.Sort(terms, counts);
        for (var i = 0; i < terms.Length; i++) counts[i] *= rarities[terms[i]];
        return (terms, Unit(counts));
    }

    private static float[] Unit(double[] weights)
    {
        var squares = 0.0;
        foreach (var weight in weights) squares += weight * weight;
        return Array.ConvertAll(weights, weight => squares > 0 ? (float)(weight / Math.Sqrt(squares)) : 0);
    }

    /// <summary>Of more documents than are needed to tell them apart, every so many-th.</summary>
    private static IEnumerable<int> Candidates(int documentCount)
    {
        var step = (documentCount + MostCandidates - 1) / MostCandidates;
        for (var document = 0; document < documentCount; document += step) yield return document;
    }
}
