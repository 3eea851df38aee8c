namespace Entente.Topics;

/// <summary>A run of documents, cut into parts, each of which is cut by the parts of the vocabulary.</summary>
/// <remarks>
/// In round r, part p of the documents meets part (p + r) of the vocabulary: whoever works on it is alone with those documents and those
/// terms. So all threads write to one matrix without locks, and each number is summed up in one order, however many threads there are.
/// </remarks>
internal sealed class DocumentBlock(int first, int count, int parts)
{
    private readonly Cell[] cells = new Cell[parts * parts];

    /// <summary>The place of its first document in the corpus.</summary>
    public int First => first;

    public int Count => count;

    public Cell this[int documents, int terms] => cells[documents * parts + terms];

    /// <param name="first">The place of its first document.</param>
    /// <param name="rows">The terms and counts of each document, by the terms' rows.</param>
    /// <param name="termEnds">Where each part of the vocabulary ends.</param>
    public static DocumentBlock Of(int first, IReadOnlyList<(int[] Terms, float[] Counts)> rows, int[] termEnds)
    {
        var block = new DocumentBlock(first, rows.Count, termEnds.Length);
        var total = rows.Sum(row => (long)row.Terms.Length);
        var (document, seen) = (0, 0L);
        for (var part = 0; part < termEnds.Length; part++)
        {
            var from = document;
            while (document < rows.Count && (seen * termEnds.Length < total * (part + 1) || part == termEnds.Length - 1)) seen += rows[document++].Terms.Length;
            block.Fill(part, from, document, rows, termEnds);
        }
        return block;
    }

    private void Fill(int part, int from, int to, IReadOnlyList<(int[] Terms, float[] Counts)> rows, int[] termEnds)
    {
        var at = new int[to - from];
        for (var terms = 0; terms < termEnds.Length; terms++)
        {
            var (documents, ends, ids, counts) = (new List<ushort>(), new List<int>(), new List<int>(), new List<float>());
            for (var document = from; document < to; document++)
            {
                var row = rows[document];
                var start = at[document - from];
                var end = start;
                while (end < row.Terms.Length && row.Terms[end] < termEnds[terms]) end++;
                if (end == start) continue;
                ids.AddRange(row.Terms.AsSpan(start..end));
                counts.AddRange(row.Counts.AsSpan(start..end));
                documents.Add((ushort)document);
                ends.Add(ids.Count);
                at[document - from] = end;
            }
            cells[part * parts + terms] = new([.. documents], [.. ends], [.. ids], [.. counts]);
        }
    }
}
