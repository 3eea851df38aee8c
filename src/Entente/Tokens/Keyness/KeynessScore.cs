namespace Entente.Tokens;

/// <summary>Measures one term after the other.</summary>
internal sealed class KeynessScore(TwoCorpora counts, KeynessOptions options)
{
    private readonly double quantile = NormalDistribution.Quantile(0.5 + options.Confidence / 2);
    private readonly double allTotal = counts.TargetTotal + counts.ReferenceTotal;
    private readonly double priorTotal = options.UniformPrior is { } prior ? prior * counts.Target.Zip(counts.Reference).Count(pair => pair.First + pair.Second > 0) : options.PriorWords;

    /// <summary>A statistic with its probability, and an effect with its interval.</summary>
    public readonly record struct Score(double Statistic, double PValue, double Effect, double Low, double High);

    public Score Of(int term)
    {
        var table = counts.Table(term);
        switch (options.Measure)
        {
            case KeynessMeasure.FisherExact:
                var fisher = table.Fisher(options.Confidence);
                return new(fisher.OddsRatio, fisher.PValue, Math.Log2(fisher.OddsRatio), Math.Log2(fisher.Low), Math.Log2(fisher.High));
            case KeynessMeasure.LogOdds:
                return LogOdds(term);
            case KeynessMeasure.PointwiseMutualInformation:
                return WithRatio(table, table.PointwiseMutualInformation, ContingencyTable.PValue(table.LogLikelihood()));
            case KeynessMeasure.LogLikelihood:
                var g2 = Corrected(table).LogLikelihood(options.Correction == KeynessCorrection.Williams);
                return WithRatio(table, table.Sign * g2, ContingencyTable.PValue(g2));
            default:
                var chi2 = Corrected(table).ChiSquared();
                return WithRatio(table, table.Sign * chi2, ContingencyTable.PValue(chi2));
        }
    }

    /// <summary>The log ratio of relative frequencies (Hardie 2014), its interval by the variance of Katz et al. 1978 (https://doi.org/10.2307/2530610).</summary>
    private Score WithRatio(ContingencyTable table, double statistic, double probability)
    {
        var (target, reference) = (table.A == 0 ? 0.5 : table.A, table.B == 0 ? 0.5 : table.B);
        var effect = Math.Log2(target / counts.TargetTotal / (reference / counts.ReferenceTotal));
        var variance = Math.Max(0, 1 / target - 1 / counts.TargetTotal + 1 / reference - 1 / counts.ReferenceTotal);
        var half = quantile * Math.Sqrt(variance) / Math.Log(2);
        return new(statistic, probability, effect, effect - half, effect + half);
    }

    private ContingencyTable Corrected(ContingencyTable table) => options.Correction is KeynessCorrection.Default or KeynessCorrection.Yates ? table.Yates() : table;

    private Score LogOdds(int term)
    {
        var prior = options.UniformPrior ?? options.PriorWords * (counts.Target[term] + counts.Reference[term]) / allTotal;
        var (target, reference) = (counts.Target[term] + prior, counts.Reference[term] + prior);
        var difference = Math.Log(target / (counts.TargetTotal + priorTotal - target)) - Math.Log(reference / (counts.ReferenceTotal + priorTotal - reference));
        var deviation = Math.Sqrt(1 / target + 1 / reference);
        var z = difference / deviation;
        return new(z, NormalDistribution.TwoSided(z), difference, difference - quantile * deviation, difference + quantile * deviation);
    }
}
