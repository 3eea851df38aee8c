using Entente.Frames;

namespace Entente.Relations;

/// <summary>The shares of labels in a corpus, corrected for what the rules get wrong, by way of a sample that a person coded.</summary>
/// <remarks>
/// share = Σ (N_h / N) · p_h, with N_h the units of stratum h in the corpus and p_h the label's share among the sampled and hand-coded units of the stratum. Where the strata are
/// the rules' own labels this is double sampling: A. Tenenbein (1970), Journal of the American Statistical Association 65, 1350–1361, doi:10.1080/01621459.1970.10481170. Its variance is
/// Σ (N_h / N)² (1 − n_h / N_h) p_h (1 − p_h) / (n_h − 1), with ¼ in place of the last fraction where one unit was coded; the interval is <see cref="WilsonInterval"/> at the number of
/// independent units that this variance is worth.
/// </remarks>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class CorrectedShares : TabularList<CorrectedShare>
{
    private CorrectedShares(IReadOnlyList<CorrectedShare> shares) : base(shares) { }

    /// <summary>The corrected shares of all labels, coded or predicted, in ordinal order.</summary>
    /// <param name="strata">How many units of the corpus each stratum has; for the rules' labels as strata, how often they gave each.</param>
    /// <param name="coded">The sample: the stratum of each unit, drawn at random within it, and the label that a person gave.</param>
    /// <param name="predicted">How often the rules gave each label, to stand beside the corrected share; <paramref name="strata"/> by default.</param>
    /// <param name="confidence">Of the intervals; above 0 and below 1, 0.95 by default.</param>
    /// <exception cref="ArgumentException">A stratum has no coded unit, or more of them than the corpus has, or a unit is of no stratum.</exception>
    public static CorrectedShares Of(IReadOnlyDictionary<string, int> strata, IReadOnlyList<(string Stratum, string Label)> coded, IReadOnlyDictionary<string, int>? predicted = null, double confidence = 0.95)
    {
        var z = Normal.Quantile(0.5 + Normal.Confidence(confidence) / 2);
        foreach (var (stratum, _) in coded)
            if (!strata.ContainsKey(stratum)) throw Errors.NoStratum(stratum, strata.Keys);
        var (total, rules) = (strata.Values.Sum(), predicted ?? strata);
        var samples = strata.Where(stratum => stratum.Value > 0).OrderBy(stratum => stratum.Key, StringComparer.Ordinal)
            .Select(stratum => (Size: stratum.Value, Labels: coded.Where(unit => unit.Stratum == stratum.Key).Select(unit => unit.Label).ToList() switch
            {
                [] => throw Errors.EmptyStratum(stratum.Key, stratum.Value),
                var labels when labels.Count > stratum.Value => throw Errors.StratumTooSmall(stratum.Key, stratum.Value, labels.Count),
                var labels => labels,
            })).ToList();
        return new([.. coded.Select(unit => unit.Label).Concat(rules.Keys).Distinct().Order(StringComparer.Ordinal).Select(label =>
        {
            var (share, variance) = (0.0, 0.0);
            foreach (var (size, labels) in samples)
            {
                var (weight, p, n) = ((double)size / total, labels.Count(given => given == label) / (double)labels.Count, labels.Count);
                share += weight * p;
                variance += weight * weight * (1 - (double)n / size) * (n > 1 ? p * (1 - p) / (n - 1) : 0.25);
            }
            return Estimate(label, rules, Math.Clamp(share, 0, 1), variance, coded.Count, z);
        })]);
    }

    /// <summary>One row a label: <c>label</c>, <c>predicted</c> (the rules' share; missing where they gave it to none), <c>share</c> (corrected), <c>standard_error</c>, <c>low</c>, <c>high</c>.</summary>
    public override DataFrame ToFrame() => new(
        Column.Strings("label", Items.Select(s => s.Label)),
        Column.Reals("predicted", Items.Select(s => s.Predicted)),
        Column.Reals("share", Items.Select(s => s.Share)),
        Column.Reals("standard_error", Items.Select(s => s.StandardError)),
        Column.Reals("low", Items.Select(s => s.Interval.Low)),
        Column.Reals("high", Items.Select(s => s.Interval.High)));

    private static CorrectedShare Estimate(string label, IReadOnlyDictionary<string, int> rules, double share, double variance, int coded, double z)
    {
        // Where the sample shows no spread it is worth its own number, as a simple sample would be.
        var worth = variance > 0 && share is > 0 and < 1 ? share * (1 - share) / variance : coded;
        double? predicted = rules.TryGetValue(label, out var given) ? (double)given / rules.Values.Sum() : null;
        return new(label, predicted, share, Math.Sqrt(variance), WilsonInterval.Of(share, worth, z));
    }
}
