namespace Entente.Tokens;

/// <summary>Fisher's noncentral hypergeometric distribution of a table's first count, its margins held fixed.</summary>
/// <remarks>Probabilities below 10⁻²⁰ of the greatest are left out, so margins of millions take no longer than thousands.</remarks>
internal sealed class Hypergeometric(ContingencyTable table)
{
    private const double Negligible = 1e-20;

    private readonly double row = table.A + table.B;
    private readonly double column = table.A + table.C;
    private readonly double total = table.Total;

    public double Least => Math.Max(0, row + column - total);

    public double Most => Math.Min(row, column);

    public double Mean(double logOdds) => Share(logOdds, value => value);

    public double AtLeast(double observed, double logOdds) => Share(logOdds, value => value >= observed ? 1 : 0);

    public double AtMost(double observed, double logOdds) => Share(logOdds, value => value <= observed ? 1 : 0);

    /// <summary>The probability, at even odds, of all values at most as probable as the observed one.</summary>
    public double AsImprobable(double observed, double tolerance)
    {
        var centre = Mode(0);
        var limit = Math.Exp(Weight(observed, 0) - Weight(centre, 0)) * tolerance;
        // An observed value so improbable that it would be left out: only what is about as far out counts, and its sum is below any digit that matters.
        var (all, few) = (0.0, 0.0);
        foreach (var (_, weight) in Values(centre, 0, Math.Min(Negligible, limit * Negligible)))
        {
            all += weight;
            if (weight <= limit) few += weight;
        }
        return Math.Min(1, few / all);
    }

    private double Share(double logOdds, Func<double, double> part)
    {
        var (all, some) = (0.0, 0.0);
        foreach (var (value, weight) in Values(Mode(logOdds), logOdds, Negligible))
        {
            all += weight;
            some += weight * part(value);
        }
        return some / all;
    }

    /// <summary>Values with their probabilities in proportion to that of the most probable one, from it outwards.</summary>
    private IEnumerable<(double Value, double Weight)> Values(double centre, double logOdds, double least)
    {
        yield return (centre, 1);
        var odds = Math.Exp(logOdds);
        var weight = 1.0;
        for (var value = centre; value < Most && weight > least; value++)
            yield return (value + 1, weight *= odds * (row - value) * (column - value) / ((value + 1) * (total - row - column + value + 1)));
        weight = 1;
        for (var value = centre; value > Least && weight > least; value--)
            yield return (value - 1, weight *= value * (total - row - column + value) / (odds * (row - value + 1) * (column - value + 1)));
    }

    /// <summary>The logarithm of a value's probability, but for a constant.</summary>
    private double Weight(double value, double logOdds) => LogGamma.Choose(row, value) + LogGamma.Choose(total - row, column - value) + value * logOdds;

    /// <summary>The most probable value, by halving: weights rise before it and fall after it.</summary>
    private double Mode(double logOdds)
    {
        var (low, high) = (Least, Most);
        while (low < high)
        {
            var middle = Math.Floor((low + high) / 2);
            var rise = logOdds + Math.Log(row - middle) + Math.Log(column - middle) - Math.Log(middle + 1) - Math.Log(total - row - column + middle + 1);
            if (rise > 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
