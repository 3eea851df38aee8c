namespace Entente.Tokens;

/// <summary>Weights in place of counts.</summary>
public static class MatrixWeights
{
    /// <summary>The same matrix with weights that depend on the document alone.</summary>
    /// <param name="matrix">A matrix of counts.</param>
    /// <param name="weight">The weight.</param>
    /// <exception cref="ArgumentException">The matrix holds weights already.</exception>
    public static DocumentTermMatrix Weight(this DocumentTermMatrix matrix, TermWeight weight)
    {
        Check(matrix);
        if (!Enum.IsDefined(weight)) throw new ArgumentOutOfRangeException(nameof(weight));
        return weight == TermWeight.Count ? matrix : matrix.Map(matrix.Vocabulary, holdsCounts: false, row => (row.Terms.ToArray(), Frequencies(row, weight)));
    }

    /// <summary>The same matrix with weights by term frequency and inverse document frequency; a weight of 0 is no entry.</summary>
    /// <param name="matrix">A matrix of counts.</param>
    /// <param name="options">Which variant.</param>
    /// <exception cref="ArgumentException">The matrix holds weights already.</exception>
    public static DocumentTermMatrix Weight(this DocumentTermMatrix matrix, TfIdfOptions options)
    {
        Check(matrix);
        ArgumentNullException.ThrowIfNull(options);
        options.Checked();
        var inverse = InverseDocumentFrequencies(matrix, options);
        return matrix.Map(matrix.Vocabulary, holdsCounts: false, row =>
        {
            var weights = Frequencies(row, options.TermFrequency);
            for (var i = 0; i < weights.Length; i++) weights[i] *= inverse[row.Terms[i]];
            if (options.UnitLength && Math.Sqrt(weights.Sum(weight => weight * weight)) is > 0 and var length)
                for (var i = 0; i < weights.Length; i++) weights[i] /= length;
            return WithoutZeros(row.Terms.ToArray(), weights);
        });
    }

    /// <summary>
    /// BERTopic's class-based tf-idf: of a matrix whose rows are classes (see <see cref="MatrixGroups.Group(DocumentTermMatrix, string)"/>), proportion · ln(1 + A / f),
    /// A the mean number of words of a class and f the term's count in all classes.
    /// </summary>
    /// <remarks>Source: Grootendorst 2022, BERTopic: Neural topic modeling with a class-based TF-IDF procedure, https://doi.org/10.48550/arXiv.2203.05794.</remarks>
    /// <param name="matrix">A matrix of counts, one row a class.</param>
    /// <exception cref="ArgumentException">The matrix holds weights already.</exception>
    public static DocumentTermMatrix WeightByClass(this DocumentTermMatrix matrix)
    {
        Check(matrix);
        var sums = matrix.TermSums.ToArray();
        var mean = matrix.Total / matrix.DocumentCount;
        return matrix.Map(matrix.Vocabulary, holdsCounts: false, row =>
        {
            var weights = Frequencies(row, TermWeight.Proportion);
            for (var i = 0; i < weights.Length; i++) weights[i] *= Math.Log(1 + mean / sums[row.Terms[i]]);
            return (row.Terms.ToArray(), weights);
        });
    }

    /// <summary>The inverse document frequency of each term, by the terms' numbers; 0 for a term that no document has.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="options">Which variant.</param>
    public static double[] InverseDocumentFrequencies(this DocumentTermMatrix matrix, TfIdfOptions options)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentNullException.ThrowIfNull(options);
        var (smooth, one) = (options.Smooth ? 1.0 : 0.0, options.AddOne ? 1.0 : 0.0);
        return Array.ConvertAll(matrix.DocumentFrequencies.ToArray(), frequency =>
            frequency + smooth == 0 ? 0 : Logarithm((matrix.DocumentCount + smooth) / (frequency + smooth), options.LogarithmBase) + one);
    }

    private static double Logarithm(double value, double @base) => @base == Math.E ? Math.Log(value) : @base == 10 ? Math.Log10(value) : Math.Log(value) / Math.Log(@base);

    private static double[] Frequencies(TermRow row, TermWeight weight)
    {
        var counts = row.Values.ToArray();
        if (counts.Length == 0) return counts;
        var (sum, greatest) = (row.Sum, counts.Max());
        return Array.ConvertAll(counts, count => weight switch
        {
            TermWeight.Proportion => count / sum,
            TermWeight.ProportionOfMaximum => count / greatest,
            TermWeight.LogCount => 1 + Math.Log10(count),
            TermWeight.NaturalLogCount => 1 + Math.Log(count),
            TermWeight.Augmented => 0.5 + 0.5 * count / greatest,
            TermWeight.Boolean => 1,
            _ => count,
        });
    }

    private static (int[] Terms, double[] Values) WithoutZeros(int[] terms, double[] values) => values.Contains(0)
        ? ([.. terms.Where((_, i) => values[i] != 0)], [.. values.Where(value => value != 0)])
        : (terms, values);

    private static void Check(DocumentTermMatrix matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        if (!matrix.HoldsCounts) throw Errors.NotCounts();
    }
}
