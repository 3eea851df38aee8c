namespace Entente.Relations;

/// <summary>Counts of true and given labels, by number, and the measures made of them.</summary>
internal sealed class ConfusionTable
{
    private readonly double[,] counts;
    private readonly double[] truths, givens;

    public ConfusionTable(int labels, IEnumerable<(int Truth, int Predicted, double Weight)> units)
    {
        (counts, truths, givens) = (new double[labels, labels], new double[labels], new double[labels]);
        foreach (var (truth, predicted, weight) in units)
        {
            counts[truth, predicted] += weight;
            truths[truth] += weight;
            givens[predicted] += weight;
            Total += weight;
        }
    }

    public double Total { get; }

    public double this[int truth, int predicted] => counts[truth, predicted];

    private IEnumerable<int> Labels => Enumerable.Range(0, truths.Length);

    private double Hits => Labels.Sum(label => counts[label, label]);

    public double? Accuracy => Total > 0 ? Hits / Total : null;

    public double? MacroF1 => Labels.Select(F1).OfType<double>().ToList() is { Count: > 0 } scores ? scores.Average() : null;

    public double? WeightedF1 => Total > 0 ? Labels.Sum(label => truths[label] * (F1(label) ?? 0)) / Total : null;

    public double? Correlation
    {
        get
        {
            var spread = (Total * Total - Labels.Sum(label => givens[label] * givens[label])) * (Total * Total - Labels.Sum(label => truths[label] * truths[label]));
            return spread > 0 ? (Hits * Total - Labels.Sum(label => givens[label] * truths[label])) / Math.Sqrt(spread) : null;
        }
    }

    public double? AdjustedRandIndex
    {
        get
        {
            static double Pairs(double count) => count * (count - 1) / 2;
            var together = Labels.Sum(truth => Labels.Sum(given => Pairs(counts[truth, given])));
            var (ofTruths, ofGivens) = (truths.Sum(Pairs), givens.Sum(Pairs));
            var expected = ofTruths * ofGivens / Pairs(Total);
            var most = (ofTruths + ofGivens) / 2;
            return Total < 2 ? null : most - expected == 0 ? 1 : (together - expected) / (most - expected);
        }
    }

    public double? NormalizedMutualInformation
    {
        get
        {
            double Entropy(double[] sums) => -sums.Where(sum => sum > 0).Sum(sum => sum / Total * Math.Log(sum / Total));
            var information = Labels.Sum(truth => Labels.Where(given => counts[truth, given] > 0)
                .Sum(given => counts[truth, given] / Total * Math.Log(counts[truth, given] * Total / (truths[truth] * givens[given]))));
            var mean = (Entropy(truths) + Entropy(givens)) / 2;
            return mean > 0 ? information / mean : null;
        }
    }

    public double? Precision(int label) => givens[label] > 0 ? counts[label, label] / givens[label] : null;

    public double? Recall(int label) => truths[label] > 0 ? counts[label, label] / truths[label] : null;

    public double? F1(int label) => truths[label] + givens[label] > 0 ? 2 * counts[label, label] / (truths[label] + givens[label]) : null;
}
