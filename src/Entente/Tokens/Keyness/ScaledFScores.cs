using Entente.Frames;

namespace Entente.Tokens;

/// <summary>Scattertext's scaled F-score.</summary>
public static class ScaledFScores
{
    /// <summary>How typical each term is of the documents that are chosen: the harmonic mean of its precision and its frequency there, both as normal percentiles.</summary>
    /// <remarks>
    /// Scores of the chosen documents and of the others, whichever is higher for a term, are stretched to 0.5–1 and 0.5–0. Source: Kessler 2017, Scattertext,
    /// https://doi.org/10.18653/v1/P17-4015.
    /// </remarks>
    /// <param name="matrix">A matrix of counts.</param>
    /// <param name="target">Chooses the target; what it leaves is the reference.</param>
    /// <param name="beta">How much more precision weighs than frequency; 1 by default, above 0.</param>
    /// <returns>One row a term that occurs: <c>term</c>, <c>score</c> (0 to 1; 0.5 is typical of neither), <c>target</c>, <c>reference</c> (counts); highest score first, then ordinal.</returns>
    /// <exception cref="ArgumentException">The matrix holds weights, or target or reference has no document.</exception>
    public static DataFrame ScaledFScore(this DocumentTermMatrix matrix, Func<DocumentVariables, bool> target, double beta = 1)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(beta);
        if (!matrix.HoldsCounts) throw Errors.NotCounts();
        var (inside, outside) = (matrix.Where(target), matrix.Where(document => !target(document)));
        if (inside.DocumentCount == 0 || outside.DocumentCount == 0) throw Errors.OneSided(inside.DocumentCount, matrix.DocumentCount);
        var terms = Enumerable.Range(0, matrix.TermCount).Where(term => matrix.TermSums[term] > 0).ToArray();
        var (targets, references) = (inside.TermSums.ToArray(), outside.TermSums.ToArray());
        var scores = Scores([.. terms.Select(term => targets[term])], [.. terms.Select(term => references[term])], beta);
        var order = Enumerable.Range(0, terms.Length).OrderByDescending(i => scores[i]).ThenBy(i => matrix.Vocabulary[terms[i]], StringComparer.Ordinal).ToArray();
        return new(
            Column.Strings("term", order.Select(i => matrix.Vocabulary[terms[i]])),
            Column.Reals("score", order.Select(i => scores[i])),
            Column.Wholes("target", order.Select(i => (long)targets[terms[i]])),
            Column.Wholes("reference", order.Select(i => (long)references[terms[i]])));
    }

    internal static double[] Scores(double[] target, double[] reference, double beta)
    {
        var (here, there) = (OneSided(target, reference, beta), OneSided(reference, target, beta));
        var (top, bottom) = (Stretch(here.Where((score, i) => score > there[i])), Stretch(there.Where((score, i) => score > here[i])));
        return [.. here.Select((score, i) => score > there[i] ? (1 + top(score)) / 2 : score < there[i] ? (1 - bottom(there[i])) / 2 : 0.5)];
    }

    private static double[] OneSided(double[] counts, double[] others, double beta)
    {
        var sum = counts.Sum();
        var precision = Percentiles([.. counts.Select((count, i) => count / (count + others[i]))]);
        var frequency = Percentiles([.. counts.Select(count => count / sum)]);
        return [.. precision.Zip(frequency, (p, f) => beta * beta * p + f is > 0 and var below ? (1 + beta * beta) * p * f / below : 0)];
    }

    private static double[] Percentiles(double[] values)
    {
        var mean = values.Average();
        var deviation = Math.Sqrt(values.Average(value => (value - mean) * (value - mean)));
        return Array.ConvertAll(values, value => deviation > 0 ? NormalDistribution.Cumulative((value - mean) / deviation) : 0.5);
    }

    private static Func<double, double> Stretch(IEnumerable<double> scores)
    {
        var all = scores.DefaultIfEmpty().ToArray();
        var (low, high) = (all.Min(), all.Max());
        return score => high > low ? (score - low) / (high - low) : 0.5;
    }
}
