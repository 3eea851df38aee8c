namespace Entente.Tokens;

/// <summary>Compares the documents of a matrix with each other.</summary>
public static class MatrixSimilarity
{
    /// <summary>How alike every two documents are.</summary>
    /// <param name="matrix">Counts or weights.</param>
    /// <param name="measure">What to measure.</param>
    public static SimilarityMatrix Similarity(this DocumentTermMatrix matrix, SimilarityMeasure measure = SimilarityMeasure.Cosine)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        if (!Enum.IsDefined(measure)) throw new ArgumentOutOfRangeException(nameof(measure));
        var rows = Enumerable.Range(0, matrix.DocumentCount).Select(matrix.Row).ToArray();
        var values = new double[rows.Length][];
        Parallel.For(0, rows.Length, one => values[one] = [.. Enumerable.Range(0, one + 1).Select(other => Value(rows[one], rows[other], measure))]);
        return new(matrix.Documents, values, measure);
    }

    private static double Value(TermRow one, TermRow other, SimilarityMeasure measure)
    {
        var (i, j, product, square, both, differences) = (0, 0, 0.0, 0.0, 0, 0.0);
        var otherSquare = 0.0;
        while (i < one.Count || j < other.Count)
        {
            var (left, right) = (i < one.Count ? one.Terms[i] : int.MaxValue, j < other.Count ? other.Terms[j] : int.MaxValue);
            var (x, y) = (left <= right ? one.Values[i] : 0, right <= left ? other.Values[j] : 0);
            if (left <= right) i++;
            if (right <= left) j++;
            if (left == right) both++;
            product += x * y;
            square += x * x;
            otherSquare += y * y;
            differences += (x - y) * (x - y);
        }
        return measure switch
        {
            SimilarityMeasure.Jaccard => both / (double)(one.Count + other.Count - both),
            SimilarityMeasure.Euclidean => Math.Sqrt(differences),
            _ => product / Math.Sqrt(square * otherSquare),
        };
    }
}
