namespace Entente.Tokens;

/// <summary>The result of Fisher's exact test of a table of four counts, both margins held fixed.</summary>
/// <remarks>As R's <c>fisher.test</c>. Source: Fisher 1935, The logic of inductive inference, https://doi.org/10.2307/2342435.</remarks>
/// <param name="OddsRatio">The conditional maximum likelihood estimate; 0 or infinite where A is as low or as high as the margins let it be.</param>
/// <param name="Low">The lower end of its interval.</param>
/// <param name="High">The upper end of its interval.</param>
/// <param name="PValue">The probability of all tables that are at most as probable as this one.</param>
public sealed record FisherExact(double OddsRatio, double Low, double High, double PValue)
{
    /// <summary>Tables whose probabilities differ by less than this share count as equally probable, as in R.</summary>
    private const double Tolerance = 1 + 1e-7;

    internal static FisherExact Of(ContingencyTable table, double confidence)
    {
        var distribution = new Hypergeometric(table);
        var tail = (1 - confidence) / 2;
        var (least, most, observed) = (distribution.Least, distribution.Most, table.A);
        return new(
            observed == least ? 0 : observed == most ? double.PositiveInfinity : Root(logOdds => distribution.Mean(logOdds) - observed),
            observed == least ? 0 : Root(logOdds => distribution.AtLeast(observed, logOdds) - tail),
            observed == most ? double.PositiveInfinity : Root(logOdds => tail - distribution.AtMost(observed, logOdds)),
            distribution.AsImprobable(observed, Tolerance));
    }

    /// <summary>The odds at which a function that rises with their logarithm is zero.</summary>
    private static double Root(Func<double, double> rising)
    {
        var (low, high) = (-1.0, 1.0);
        while (rising(low) > 0 && low > -600) low *= 2;
        while (rising(high) < 0 && high < 600) high *= 2;
        for (var step = 0; step < 60; step++)
        {
            var middle = (low + high) / 2;
            if (rising(middle) < 0) low = middle;
            else high = middle;
        }
        return Math.Exp((low + high) / 2);
    }
}
