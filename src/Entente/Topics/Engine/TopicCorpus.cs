using Entente.Tokens;

namespace Entente.Topics;

/// <summary>A matrix of counts laid out for the estimation, in an order that depends neither on its documents' order nor on its vocabulary's.</summary>
internal sealed class TopicCorpus
{
    private const int BlockSize = 4096;
    private const int MostParts = 16;
    private const int EntriesAPart = 16_384;

    private TopicCorpus(DocumentTermMatrix matrix)
    {
        Matrix = matrix;
        // An order of their own for both: so the same documents in another order give the same topics.
        Order = [.. Enumerable.Range(0, matrix.DocumentCount).OrderBy(document => matrix.Documents[document].Id, StringComparer.Ordinal)];
        (TermRows, TermEnds) = Partition(matrix);
        Lengths = new float[Order.Length];
    }

    public DocumentTermMatrix Matrix { get; }

    /// <summary>Which document of the matrix stands at each place.</summary>
    public int[] Order { get; }

    /// <summary>The row of each term of the vocabulary.</summary>
    public int[] TermRows { get; }

    /// <summary>Where the rows of each part of the vocabulary end.</summary>
    public int[] TermEnds { get; }

    public int Parts => TermEnds.Length;

    public int DocumentCount => Order.Length;

    public int TermCount => TermRows.Length;

    /// <summary>How many tokens the document at each place has.</summary>
    public float[] Lengths { get; }

    public double TokenCount { get; private set; }

    public IReadOnlyList<DocumentBlock> Blocks { get; private set; } = [];

    public static TopicCorpus Of(DocumentTermMatrix matrix)
    {
        if (!matrix.HoldsCounts) throw Errors.NoCounts();
        if (matrix.DocumentCount == 0 || matrix.EntryCount == 0) throw Errors.EmptyMatrix(matrix);
        var corpus = new TopicCorpus(matrix);
        corpus.Blocks = [.. Enumerable.Range(0, corpus.DocumentCount).Chunk(BlockSize).Select(corpus.Block)];
        foreach (var length in corpus.Lengths) corpus.TokenCount += length;
        return corpus;
    }

    private DocumentBlock Block(int[] places)
    {
        var rows = places.AsParallel().AsOrdered().Select(place => Row(Order[place])).ToList();
        if (rows.FindIndex(row => row.Terms.Length == 0) >= 0)
            throw Errors.EmptyDocuments([.. Enumerable.Range(0, Matrix.DocumentCount).Where(document => Matrix.Row(document).Count == 0).Select(document => Matrix.Documents[document].Id)]);
        for (var i = 0; i < rows.Count; i++) Lengths[places[i]] = rows[i].Counts.Sum();
        return DocumentBlock.Of(places[0], rows, TermEnds);
    }

    private (int[] Terms, float[] Counts) Row(int document)
    {
        var row = Matrix.Row(document);
        var (terms, counts) = (new int[row.Count], new float[row.Count]);
        for (var i = 0; i < terms.Length; i++) (terms[i], counts[i]) = (TermRows[row.Terms[i]], (float)row.Values[i]);
        Array.Sort(terms, counts);
        return (terms, counts);
    }

    /// <summary>Deals out the terms, the most frequent first, each to the part that has least to do.</summary>
    private static (int[] Rows, int[] Ends) Partition(DocumentTermMatrix matrix)
    {
        var frequencies = matrix.DocumentFrequencies.ToArray();
        var parts = new List<int>[Math.Clamp((int)(matrix.EntryCount / EntriesAPart), 1, MostParts)];
        for (var part = 0; part < parts.Length; part++) parts[part] = [];
        var loads = new long[parts.Length];
        foreach (var term in Enumerable.Range(0, matrix.TermCount).OrderByDescending(term => frequencies[term]).ThenBy(term => matrix.Vocabulary[term], StringComparer.Ordinal))
        {
            var least = Array.IndexOf(loads, loads.Min());
            parts[least].Add(term);
            loads[least] += frequencies[term];
        }
        var (rows, ends, next) = (new int[matrix.TermCount], new int[parts.Length], 0);
        for (var part = 0; part < parts.Length; part++)
        {
            foreach (var term in parts[part]) rows[term] = next++;
            ends[part] = next;
        }
        return (rows, ends);
    }
}
