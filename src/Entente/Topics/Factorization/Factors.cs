using System.Diagnostics;
using Entente.Tokens;

namespace Entente.Topics;

/// <summary>The two factors of a matrix while they are found.</summary>
internal sealed class Factors
{
    private const int ReportEvery = 10;

    private readonly NmfOptions options;
    private readonly int[] order;
    private readonly int[] termPlaces;
    private readonly WeightTable byDocument;
    private readonly WeightTable byTerm;
    private readonly Rows topics;
    private readonly Rows terms;

    public Factors(DocumentTermMatrix matrix, NmfOptions options, Crew crew)
    {
        this.options = options;
        order = [.. Enumerable.Range(0, matrix.DocumentCount).OrderBy(document => matrix.Documents[document].Id, StringComparer.Ordinal)];
        termPlaces = new int[matrix.TermCount];
        foreach (var (place, term) in Enumerable.Range(0, matrix.TermCount).OrderBy(term => matrix.Vocabulary[term], StringComparer.Ordinal).Index()) termPlaces[term] = place;
        byDocument = WeightTable.Of(matrix, order, termPlaces);
        byTerm = byDocument.Transposed(matrix.TermCount);
        (topics, terms) = (new(matrix.DocumentCount, options.Topics), new(matrix.TermCount, options.Topics));
        Start(crew);
    }

    /// <returns>How many rounds it took.</returns>
    public int Descend(Crew crew, IProgress<TopicProgress>? progress)
    {
        var (first, clock) = (0.0, Stopwatch.StartNew());
        for (var round = 1; round <= options.Iterations; round++)
        {
            var violation = CoordinateDescent.Improve(byDocument, topics, terms, crew) + CoordinateDescent.Improve(byTerm, terms, topics, crew);
            if (round == 1) first = violation;
            if (round % ReportEvery == 0) progress?.Report(new(round, options.Iterations, double.NaN, clock.Elapsed / round * (options.Iterations - round)));
            if (violation <= options.Tolerance * first) return round;
        }
        return options.Iterations;
    }

    /// <summary>‖X − WH‖, by ‖X‖² − 2⟨X, WH⟩ + ⟨WᵀW, HHᵀ⟩, so that the product is never written out.</summary>
    public double Error(Crew crew)
    {
        var (squares, common) = (0.0, 0.0);
        for (var (document, entry) = (0, 0); document < byDocument.Count; document++)
        {
            for (; entry < byDocument.Ends[document]; entry++)
            {
                squares += (double)byDocument.Values[entry] * byDocument.Values[entry];
                common += byDocument.Values[entry] * Lanes.Dot(ref topics.First(document), ref terms.First(byDocument.Columns[entry]), topics.Stride);
            }
        }
        var (left, right, product) = (CoordinateDescent.Gram(topics, crew), CoordinateDescent.Gram(terms, crew), 0.0);
        for (var topic = 0; topic < topics.Width; topic++) product += Lanes.Dot(ref left.First(topic), ref right.First(topic), left.Stride);
        return Math.Sqrt(Math.Max(0, squares - 2 * common + product));
    }

    public TopicNumbers Numbers(DocumentTermMatrix matrix)
    {
        var sums = new double[options.Topics];
        for (var place = 0; place < terms.Count; place++)
            for (var topic = 0; topic < sums.Length; topic++) sums[topic] += terms[place][topic];
        var termShares = new float[options.Topics * matrix.TermCount];
        for (var term = 0; term < matrix.TermCount; term++)
            for (var topic = 0; topic < sums.Length; topic++)
                termShares[topic * matrix.TermCount + term] = sums[topic] > 0 ? (float)(terms[termPlaces[term]][topic] / sums[topic]) : 1f / matrix.TermCount;
        var (topicShares, lengths) = (new float[matrix.DocumentCount * options.Topics], new double[matrix.DocumentCount]);
        for (var place = 0; place < order.Length; place++)
        {
            var row = topicShares.AsSpan(order[place] * sums.Length, sums.Length);
            var total = 0.0;
            for (var topic = 0; topic < sums.Length; topic++) total += topics[place][topic] * sums[topic];
            for (var topic = 0; topic < sums.Length; topic++) row[topic] = total > 0 ? (float)(topics[place][topic] * sums[topic] / total) : 1f / sums.Length;
            lengths[order[place]] = matrix.Row(order[place]).Sum;
        }
        return new(termShares, topicShares, lengths, matrix.TermSums.ToArray());
    }

    /// <summary>Each topic's terms are those of one document, of documents that lie far apart.</summary>
    private void Start(Crew crew)
    {
        var (documents, random) = (SpreadDocuments.Of(byDocument, terms.Count), new RandomStream((uint)options.Seed, 0));
        for (var topic = 0; topic < options.Topics; topic++)
        {
            var (columns, weights) = documents.Next(ref random, crew);
            for (var i = 0; i < columns.Length; i++) terms[columns[i]][topic] = weights[i];
        }
        for (var document = 0; document < topics.Count; document++) topics[document].Fill(1f / options.Topics);
    }
}
