namespace Entente.Topics;

/// <summary>Draws topic shares and regressions on covariates, and sums them up.</summary>
internal sealed class EffectDraws(Design design, TopicDistributions found, double[] posteriorTotals, CovariateLdaOptions options)
{
    private readonly List<(int Covariate, int Level, double[] Row)> levels =
        [.. design.Covariates.Index().SelectMany(covariate => covariate.Item.Levels.Index().Select(level => (covariate.Index, level.Index, design.At(covariate.Index, level.Index))))];

    public CovariateEffects Summary(int draws, double confidence)
    {
        var solver = new LeastSquares(design);
        var shares = new double[draws][,];
        // Each draw has random numbers of its own, so they may be made side by side.
        Parallel.For(0, draws, new() { MaxDegreeOfParallelism = options.Threads == 0 ? Environment.ProcessorCount : options.Threads }, draw => shares[draw] = Draw(solver, draw));
        return new([.. levels.SelectMany((level, index) => Enumerable.Range(0, found.TopicCount).Select(topic => Effect(level.Covariate, level.Level, index, topic, shares, confidence)))], found);
    }

    private double[,] Draw(LeastSquares solver, int draw)
    {
        var random = new RandomStream((uint)options.Seed, ulong.MaxValue - (ulong)draw);
        var topicCount = found.TopicCount;
        var theta = new double[design.Count * topicCount];
        for (var document = 0; document < design.Count; document++)
        {
            var mean = found.TopicShares(document);
            var row = theta.AsSpan(document * topicCount, topicCount);
            var sum = 0.0;
            for (var topic = 0; topic < topicCount; topic++) sum += row[topic] = random.NextGamma(mean[topic] * posteriorTotals[document]);
            for (var topic = 0; topic < topicCount; topic++) row[topic] /= sum;
        }
        var result = new double[levels.Count, topicCount];
        for (var topic = 0; topic < topicCount; topic++)
        {
            var coefficients = solver.Draw(theta, topic, topicCount, ref random);
            for (var level = 0; level < levels.Count; level++)
                for (var column = 0; column < design.Width; column++) result[level, topic] += levels[level].Row[column] * coefficients[column];
        }
        return result;
    }

    private CovariateEffect Effect(int covariate, int level, int index, int topic, double[][,] shares, double confidence)
    {
        var here = Array.ConvertAll(shares, draw => draw[index, topic]);
        var apart = Array.ConvertAll(shares, draw => draw[index, topic] - draw[index - level, topic]);
        var (mean, difference) = (here.Average(), apart.Average());
        Array.Sort(here);
        Array.Sort(apart);
        var tail = (1 - confidence) / 2;
        return new(design.Covariates[covariate].Name, design.Covariates[covariate].Levels[level], topic, Share(mean), Share(Quantile(here, tail)), Share(Quantile(here, 1 - tail)),
            difference, Quantile(apart, tail), Quantile(apart, 1 - tail));
    }

    /// <summary>A line may leave the range of shares, and a share cannot.</summary>
    private static double Share(double fitted) => Math.Clamp(fitted, 0, 1);

    private static double Quantile(double[] sorted, double share)
    {
        var place = share * (sorted.Length - 1);
        var below = (int)place;
        return below + 1 < sorted.Length ? sorted[below] + (place - below) * (sorted[below + 1] - sorted[below]) : sorted[^1];
    }
}
