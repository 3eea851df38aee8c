using Entente.Tokens;

namespace Entente.Topics;

/// <summary>A sparse matrix by its rows, in an order that depends neither on the documents' order nor on the vocabulary's.</summary>
/// <param name="Ends">Where each row's entries end.</param>
/// <param name="Columns">Each entry's column.</param>
/// <param name="Values">Each entry's value.</param>
internal sealed record WeightTable(int[] Ends, int[] Columns, float[] Values)
{
    public int Count => Ends.Length;

    public int Start(int row) => row == 0 ? 0 : Ends[row - 1];

    /// <param name="matrix">Counts or weights, none below zero.</param>
    /// <param name="order">Which document stands at each place.</param>
    /// <param name="termPlaces">The place of each term.</param>
    public static WeightTable Of(DocumentTermMatrix matrix, int[] order, int[] termPlaces)
    {
        var (ends, columns, values) = (new int[order.Length], new List<int>(), new List<float>());
        for (var place = 0; place < order.Length; place++)
        {
            var row = matrix.Row(order[place]);
            var (terms, weights) = (new int[row.Count], new float[row.Count]);
            for (var i = 0; i < terms.Length; i++)
            {
                if (!(row.Values[i] is >= 0 and <= float.MaxValue)) throw Errors.NegativeWeight(matrix.Documents[order[place]].Id, matrix.Vocabulary[row.Terms[i]], row.Values[i]);
                (terms[i], weights[i]) = (termPlaces[row.Terms[i]], (float)row.Values[i]);
            }
            Array.Sort(terms, weights);
            columns.AddRange(terms);
            values.AddRange(weights);
            ends[place] = columns.Count;
        }
        return new(ends, [.. columns], [.. values]);
    }

    /// <summary>The same by its columns.</summary>
    public WeightTable Transposed(int width)
    {
        var ends = new int[width];
        foreach (var column in Columns) ends[column]++;
        for (var column = 1; column < width; column++) ends[column] += ends[column - 1];
        var next = new int[width];
        for (var column = 1; column < width; column++) next[column] = ends[column - 1];
        var (rows, values) = (new int[Columns.Length], new float[Columns.Length]);
        for (var (row, entry) = (0, 0); row < Count; row++)
        {
            for (; entry < Ends[row]; entry++)
            {
                var at = next[Columns[entry]]++;
                (rows[at], values[at]) = (row, Values[entry]);
            }
        }
        return new(ends, rows, values);
    }
}
