namespace Entente.Relations;

/// <summary>Agreement of any number of coders, with labels of any level and units left out: the measure to report where only one is asked for.</summary>
/// <remarks>
/// α = 1 − Dₒ / Dₑ, with Dₒ the disagreement found within units and Dₑ the disagreement that labels drawn from all units give.
/// K. Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, https://repository.upenn.edu/asc_papers/43; K. Krippendorff (2019), Content Analysis, 4th edition, doi:10.4135/9781071878781.
/// </remarks>
public static class KrippendorffAlpha
{
    /// <summary>α of the codings: 1 is perfect, 0 is what chance gives.</summary>
    /// <param name="codings">Any coders; a unit that fewer than two of them coded says nothing and is passed over.</param>
    /// <param name="level">What the labels mean; names by default. At every other level labels are numbers, unless <paramref name="order"/> ranks them.</param>
    /// <param name="order">The labels from low to high, for <see cref="MeasurementLevel.Ordinal"/> labels that are no numbers.</param>
    /// <returns>At most 1; <see langword="null"/> where all labels are the same or no unit was coded twice.</returns>
    /// <exception cref="ArgumentException">A label is no number, is not in the order, or is below zero at the level of ratios.</exception>
    public static double? Of(Codings codings, MeasurementLevel level = MeasurementLevel.Nominal, IReadOnlyList<string>? order = null)
    {
        var labels = level == MeasurementLevel.Nominal ? codings.Labels : Scale.Ranked(codings.Labels, level == MeasurementLevel.Ordinal ? order : null);
        var place = labels.Index().ToDictionary(label => label.Item, label => label.Index, StringComparer.Ordinal);
        var coincidences = new double[labels.Count, labels.Count];
        foreach (var row in codings.Rows)
        {
            var given = row.OfType<string>().Select(label => place[label]).ToList();
            for (var i = 0; i < given.Count; i++)
                for (var j = 0; j < given.Count; j++)
                    if (i != j) coincidences[given[i], given[j]] += 1.0 / (given.Count - 1);
        }
        return Of(coincidences, labels, level);
    }

    /// <summary>α with the interval that drawing the units again with replacement gives.</summary>
    /// <param name="codings">As for <see cref="Of(Codings, MeasurementLevel, IReadOnlyList{string}?)"/>.</param>
    /// <param name="level">What the labels mean; names by default.</param>
    /// <param name="options">How many samples, which seed; <see cref="BootstrapOptions"/> says the defaults.</param>
    /// <returns>The interval; <see langword="null"/> where α has no value in any of the samples.</returns>
    /// <exception cref="ArgumentException">As for <see cref="Of(Codings, MeasurementLevel, IReadOnlyList{string}?)"/>, or an option is outside its range.</exception>
    public static ConfidenceInterval? Interval(Codings codings, MeasurementLevel level = MeasurementLevel.Nominal, BootstrapOptions? options = null) =>
        Bootstrap.Interval(codings.Units.Count, units => Of(codings.At(units), level), (options ?? new()).Checked());

    private static double? Of(double[,] coincidences, IReadOnlyList<string> labels, MeasurementLevel level)
    {
        var k = labels.Count;
        var totals = Enumerable.Range(0, k).Select(c => Enumerable.Range(0, k).Sum(other => coincidences[c, other])).ToArray();
        var upTo = new double[k + 1];
        for (var c = 0; c < k; c++) upTo[c + 1] = upTo[c] + totals[c];
        var n = upTo[k];
        var numbers = level is MeasurementLevel.Interval or MeasurementLevel.Ratio ? labels.Select(Scale.Number).ToArray() : [];
        if (level == MeasurementLevel.Ratio && numbers.Any(number => number < 0)) throw Errors.BelowZero(labels[Array.FindIndex(numbers, number => number < 0)]);
        double Distance(int c, int other) => level switch
        {
            MeasurementLevel.Nominal => 1,
            MeasurementLevel.Ordinal => upTo[other + 1] - upTo[c] - (totals[c] + totals[other]) / 2,
            MeasurementLevel.Interval => numbers[other] - numbers[c],
            _ => (numbers[other] - numbers[c]) / (numbers[other] + numbers[c]),
        };

        var (found, expected) = (0.0, 0.0);
        for (var c = 0; c < k; c++)
            for (var other = c + 1; other < k; other++)
            {
                var squared = Distance(c, other) * Distance(c, other);
                found += coincidences[c, other] * squared;
                expected += totals[c] * totals[other] * squared;
            }
        return expected > 0 ? 1 - (n - 1) * found / expected : null;
    }
}
