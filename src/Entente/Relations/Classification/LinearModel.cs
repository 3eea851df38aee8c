namespace Entente.Relations;

/// <summary>
/// Multinomial logistic regression over sets of features, fitted by adaptive gradient steps (Duchi, Hazan and Singer 2011) in the order of the examples; the weights are the mean
/// over the passes of the second half, which tames them. What speaks for a label beforehand begins with a weight, so that few examples change little.
/// </summary>
internal sealed class LinearModel
{
    /// <summary>What a label's own feature weighs before anything is learned, with many examples; with fewer than <see cref="Many"/> it weighs more, as they say less.</summary>
    private const double PriorWeight = 4;
    private const double Many = 400;

    private readonly Dictionary<string, int> places;
    private readonly double[][] weights;

    private LinearModel(Dictionary<string, int> places, double[][] weights) => (this.places, this.weights) = (places, weights);

    /// <param name="examples">Features and the index of the label.</param>
    /// <param name="labels">How many labels there are.</param>
    /// <param name="epochs">How often to go through the examples.</param>
    /// <param name="rate">The first step's size.</param>
    /// <param name="prior">The feature that speaks for each label before anything is learned.</param>
    public static LinearModel Fit(IReadOnlyList<(IReadOnlyList<string> Features, int Label)> examples, int labels, int epochs, double rate, IReadOnlyList<string> prior)
    {
        var places = prior.Index().ToDictionary(feature => feature.Item, feature => feature.Index, StringComparer.Ordinal);
        var rows = examples.Select(example => example.Features.Select(name =>
        {
            if (!places.TryGetValue(name, out var place)) places.Add(name, place = places.Count);
            return place;
        }).ToArray()).ToList();
        var (weights, squares, sums) = (Zeros(places.Count, labels), Zeros(places.Count, labels), Zeros(places.Count, labels));
        for (var label = 0; label < prior.Count; label++) weights[label][label] = PriorWeight * Math.Max(1, Many / examples.Count);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            for (var row = 0; row < rows.Count; row++)
            {
                var error = Shares(Sums(rows[row], weights, labels));
                error[examples[row].Label] -= 1;
                foreach (var place in rows[row])
                    for (var label = 0; label < labels; label++)
                    {
                        if (error[label] == 0) continue;
                        squares[place][label] += error[label] * error[label];
                        weights[place][label] -= rate * error[label] / (1e-6 + Math.Sqrt(squares[place][label]));
                    }
            }
            if (2 * epoch < epochs - 1) continue;
            for (var place = 0; place < places.Count; place++)
                for (var label = 0; label < labels; label++) sums[place][label] += weights[place][label];
        }
        return new(places, sums);
    }

    /// <summary>The index of the likeliest label; of equals the first.</summary>
    public int Predict(IEnumerable<string> features)
    {
        var sums = Sums([.. features.Where(places.ContainsKey).Select(name => places[name])], weights, weights.Length == 0 ? 1 : weights[0].Length);
        return Array.IndexOf(sums, sums.Max());
    }

    private static double[][] Zeros(int rows, int columns) => [.. Enumerable.Range(0, rows).Select(_ => new double[columns])];

    private static double[] Sums(int[] row, double[][] weights, int labels)
    {
        var sums = new double[labels];
        foreach (var place in row)
            for (var label = 0; label < labels; label++) sums[label] += weights[place][label];
        return sums;
    }

    private static double[] Shares(double[] sums)
    {
        var most = sums.Max();
        var shares = Array.ConvertAll(sums, sum => Math.Exp(sum - most));
        var total = shares.Sum();
        return Array.ConvertAll(shares, share => share / total);
    }
}
