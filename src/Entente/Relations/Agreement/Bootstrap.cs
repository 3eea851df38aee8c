using Entente.Corpora;

namespace Entente.Relations;

/// <summary>Draws units again with replacement.</summary>
internal static class Bootstrap
{
    /// <summary>The middle part of a measure's values over the samples; samples in which it has none are passed over.</summary>
    /// <param name="count">How many units there are.</param>
    /// <param name="measure">The measure of the units at these places.</param>
    /// <param name="options">Checked options.</param>
    public static ConfidenceInterval? Interval(int count, Func<int[], double?> measure, BootstrapOptions options) => Intervals(count, units => [measure(units)], options) is [var one] ? one : null;

    /// <summary>The same for several measures at once.</summary>
    public static IReadOnlyList<ConfidenceInterval?> Intervals(int count, Func<int[], IReadOnlyList<double?>> measures, BootstrapOptions options)
    {
        if (count == 0) return [];
        var random = new SplitMix((uint)options.Seed);
        List<List<double>> values = [];
        var units = new int[count];
        for (var sample = 0; sample < options.Samples; sample++)
        {
            for (var i = 0; i < count; i++) units[i] = random.Below(count);
            foreach (var (index, value) in measures(units).Index())
            {
                if (values.Count <= index) values.Add([]);
                if (value is { } number) values[index].Add(number);
            }
        }
        return values.ConvertAll(list => Middle(list, options.Confidence));
    }

    private static ConfidenceInterval? Middle(List<double> values, double confidence)
    {
        if (values.Count == 0) return null;
        values.Sort();
        return new(Quantile(values, (1 - confidence) / 2), Quantile(values, (1 + confidence) / 2));
    }

    /// <summary>By straight lines between the ordered values (type 7 of Hyndman and Fan 1996, doi:10.2307/2684934).</summary>
    private static double Quantile(List<double> sorted, double share)
    {
        var at = share * (sorted.Count - 1);
        var below = (int)Math.Floor(at);
        return below + 1 < sorted.Count ? sorted[below] + (at - below) * (sorted[below + 1] - sorted[below]) : sorted[^1];
    }

    /// <summary>A whole number from 0 up to a bound, each as likely, by turning down the uneven rest.</summary>
    public static int Below(this ref SplitMix random, int bound)
    {
        var rest = (ulong.MaxValue % (uint)bound + 1) % (uint)bound;
        while (true)
        {
            var drawn = random.Next();
            if (drawn <= ulong.MaxValue - rest) return (int)(drawn % (uint)bound);
        }
    }
}
