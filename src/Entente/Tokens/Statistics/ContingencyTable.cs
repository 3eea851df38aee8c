namespace Entente.Tokens;

/// <summary>Four counts: of two properties, how often both, either alone, and neither is there. The measures of association between the two.</summary>
/// <remarks>For keyness, A and B are a term's counts in target and reference, C and D those of all other terms; for a pair of words, A is how often they stand together.</remarks>
/// <param name="A">Both.</param>
/// <param name="B">The first alone.</param>
/// <param name="C">The second alone.</param>
/// <param name="D">Neither.</param>
public readonly record struct ContingencyTable(double A, double B, double C, double D)
{
    /// <summary>The table of a joint count, the two single counts and the number of all.</summary>
    public static ContingencyTable OfMargins(double both, double first, double second, double all) => new(both, first - both, second - both, all - first - second + both);

    /// <summary>A + B + C + D.</summary>
    public double Total => A + B + C + D;

    /// <summary>What A would be if the two had nothing to do with each other.</summary>
    public double Expected => (A + B) * (A + C) / Total;

    /// <summary>1 where A is above what would be expected, -1 where it is not.</summary>
    public int Sign => A > Expected ? 1 : -1;

    /// <summary>Pearson's chi-squared, with one degree of freedom; not signed.</summary>
    public double ChiSquared()
    {
        var difference = A * D - B * C;
        return Total * difference * difference / ((A + B) * (C + D) * (A + C) * (B + D));
    }

    /// <summary>The table with its counts moved by half towards what is expected, if an expected count is below 5 and |AD − BC| is at least half of all; else as it is.</summary>
    /// <remarks>This is quanteda's conditional form of the correction of Yates 1934, https://doi.org/10.2307/2983604.</remarks>
    public ContingencyTable Yates()
    {
        var difference = A * D - B * C;
        if (Math.Abs(difference) < Total / 2 || Math.Min(A + B, C + D) * Math.Min(A + C, B + D) / Total >= 5) return this;
        var half = difference > 0 ? 0.5 : -0.5;
        return new(A - half, B + half, C + half, D - half);
    }

    /// <summary>The log-likelihood ratio G² = 2 Σ O ln(O/E), with one degree of freedom; not signed.</summary>
    /// <remarks>Source: Dunning 1993, Accurate methods for the statistics of surprise and coincidence, Computational Linguistics 19(1).</remarks>
    /// <param name="williams">Whether to divide by Williams' q (Sokal and Rohlf 1995, Biometry); off by default.</param>
    public double LogLikelihood(bool williams = false)
    {
        var (row1, row2, column1, column2, total) = (A + B, C + D, A + C, B + D, Total);
        var g2 = 2 * (Part(A, row1 * column1 / total) + Part(B, row1 * column2 / total) + Part(C, row2 * column1 / total) + Part(D, row2 * column2 / total));
        return williams ? g2 / (1 + (total / row1 + total / row2 - 1) * (total / column1 + total / column2 - 1) / (6 * total)) : g2;
    }

    /// <summary>Pointwise mutual information ln(A / expected A), in nats; minus infinity where A is 0.</summary>
    public double PointwiseMutualInformation => Math.Log(A / Expected);

    /// <summary>Pointwise mutual information over −ln(A / total): from −1 (never together) over 0 (independent) to 1 (always together).</summary>
    /// <remarks>Source: Bouma 2009, Normalized (pointwise) mutual information in collocation extraction.</remarks>
    public double NormalizedPointwiseMutualInformation => A == 0 ? -1 : A == Total ? 1 : PointwiseMutualInformation / -Math.Log(A / Total);

    /// <summary>Student's t, (A − expected A) / √A; NaN where A is 0. Source: Manning and Schütze 1999, section 5.3.</summary>
    public double StudentT => (A - Expected) / Math.Sqrt(A);

    /// <summary>Chi-squared over the total, the square of the phi coefficient.</summary>
    public double PhiSquared => ChiSquared() / Total;

    /// <summary>A over A + B + C.</summary>
    public double Jaccard => A / (A + B + C);

    /// <summary>2 A over 2 A + B + C.</summary>
    public double Dice => 2 * A / (2 * A + B + C);

    /// <summary>A (log₂(A / expected A) − 1), the Poisson-Stirling measure of Quasthoff and Wolff 2002.</summary>
    public double PoissonStirling => A * (Math.Log2(A / Expected) - 1);

    /// <summary>Fisher's exact test; counts must be whole.</summary>
    /// <param name="confidence">Of the interval of the odds ratio, between 0 and 1; 0.95 by default.</param>
    public FisherExact Fisher(double confidence = 0.95) => FisherExact.Of(this, confidence);

    /// <summary>The probability of a statistic at least as great under chi-squared with one degree of freedom.</summary>
    public static double PValue(double statistic) => NormalDistribution.TwoSided(Math.Sqrt(Math.Max(0, statistic)));

    private static double Part(double observed, double expected) => observed == 0 ? 0 : observed * Math.Log(observed / expected);
}
