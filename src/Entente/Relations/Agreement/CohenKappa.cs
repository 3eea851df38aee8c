namespace Entente.Relations;

/// <summary>Agreement of two coders beyond the chance that their own habits give.</summary>
/// <remarks>
/// J. Cohen (1960), Educational and Psychological Measurement 20, 37–46, doi:10.1177/001316446002000104; weighted: J. Cohen (1968), Psychological Bulletin 70, 213–220,
/// doi:10.1037/h0026256; standard errors: J. L. Fleiss, J. Cohen and B. S. Everitt (1969), Psychological Bulletin 72, 323–327, doi:10.1037/h0028106.
/// </remarks>
public static class CohenKappa
{
    /// <summary>κ = (Σ w·p − Σ w·p₁p₂) / (1 − Σ w·p₁p₂), with p the shares of pairs of labels, p₁ and p₂ those of either coder's labels, and w the weight of a pair of labels.</summary>
    /// <param name="codings">Two coders; units that one of them left out are left out.</param>
    /// <param name="weights">What labels that differ count; none by default. With weights, the labels are ranked: as numbers where all are numbers, else by <paramref name="order"/>.</param>
    /// <param name="order">The labels from low to high; needed only for weights and labels that are no numbers.</param>
    /// <param name="confidence">Of the interval; above 0 and below 1, 0.95 by default.</param>
    /// <returns>The estimate; <see langword="null"/> where both coders gave all units the same label, so that there is nothing to agree on, or no unit was coded by both.</returns>
    /// <exception cref="ArgumentException">There are more coders than two or fewer, or labels without an order.</exception>
    public static Kappa? Of(Codings codings, KappaWeights weights = KappaWeights.None, IReadOnlyList<string>? order = null, double confidence = 0.95)
    {
        if (codings.Coders.Count != 2) throw Errors.NotTwoCoders(codings.Coders);
        var pairs = codings.Rows.Where(row => row[0] is not null && row[1] is not null).ToList();
        var labels = weights == KappaWeights.None ? codings.Labels : Scale.Ranked(codings.Labels, order);
        return pairs.Count == 0 ? null : Of(Table(pairs, labels), pairs.Count, weights, confidence);
    }

    /// <summary>Of two lists of labels in the order of the units.</summary>
    /// <inheritdoc cref="Of(Codings, KappaWeights, IReadOnlyList{string}?, double)"/>
    public static Kappa? Of(IReadOnlyList<string?> first, IReadOnlyList<string?> second, KappaWeights weights = KappaWeights.None) => Of(new Codings(["first", "second"], [first, second]), weights);

    private static double[,] Table(List<IReadOnlyList<string?>> pairs, IReadOnlyList<string> labels)
    {
        var place = labels.Index().ToDictionary(label => label.Item, label => label.Index, StringComparer.Ordinal);
        var shares = new double[labels.Count, labels.Count];
        foreach (var pair in pairs) shares[place[pair[0]!], place[pair[1]!]] += 1;
        for (var i = 0; i < labels.Count; i++)
            for (var j = 0; j < labels.Count; j++) shares[i, j] /= pairs.Count;
        return shares;
    }

    private static Kappa? Of(double[,] p, int n, KappaWeights weights, double confidence)
    {
        var z = Normal.Quantile(0.5 + Normal.Confidence(confidence) / 2);
        var k = p.GetLength(0);
        var cells = (from i in Enumerable.Range(0, k) from j in Enumerable.Range(0, k) select (i, j)).ToList();
        var (rows, columns) = (new double[k], new double[k]);
        foreach (var (i, j) in cells) (rows[i], columns[j]) = (rows[i] + p[i, j], columns[j] + p[i, j]);
        double Weight(int i, int j) => i == j ? 1 : weights switch
        {
            KappaWeights.Linear => 1 - Math.Abs(i - j) / (k - 1.0),
            KappaWeights.Quadratic => 1 - (i - j) * (double)(i - j) / ((k - 1.0) * (k - 1.0)),
            _ => 0,
        };

        var observed = cells.Sum(c => Weight(c.i, c.j) * p[c.i, c.j]);
        var expected = cells.Sum(c => Weight(c.i, c.j) * rows[c.i] * columns[c.j]);
        if (expected >= 1) return null;
        var value = (observed - expected) / (1 - expected);
        var ofRow = Enumerable.Range(0, k).Select(i => Enumerable.Range(0, k).Sum(j => columns[j] * Weight(i, j))).ToArray();
        var ofColumn = Enumerable.Range(0, k).Select(j => Enumerable.Range(0, k).Sum(i => rows[i] * Weight(i, j))).ToArray();
        var spread = cells.Sum(c => p[c.i, c.j] * Square(Weight(c.i, c.j) - (ofRow[c.i] + ofColumn[c.j]) * (1 - value))) - Square(value - expected * (1 - value));
        var byChance = cells.Sum(c => rows[c.i] * columns[c.j] * Square(Weight(c.i, c.j) - (ofRow[c.i] + ofColumn[c.j]))) - Square(expected);
        double Error(double variance) => Math.Sqrt(Math.Max(0, variance) / n) / (1 - expected);
        return new(value, observed, expected, Error(spread), Error(byChance), new(value - z * Error(spread), value + z * Error(spread)), n);
    }

    private static double Square(double value) => value * value;
}
