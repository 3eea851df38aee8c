using Entente.Frames;

namespace Entente.Relations;

/// <summary>How often each true label was given each label: what precision, recall and all their kin are made of.</summary>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class Confusion : ITabular
{
    private readonly (int Truth, int Predicted, double Weight)[] units;
    private readonly ConfusionTable table;

    private Confusion(IReadOnlyList<string> labels, (int, int, double)[] units) => (Labels, this.units, table) = (labels, units, new(labels.Count, units));

    /// <summary>The labels, true or predicted, each once, in ordinal order.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>How many units there are; units with weights count as much as they weigh.</summary>
    public double Total => table.Total;

    /// <summary>How many units of a true label were given a label; 0 for labels that do not occur.</summary>
    public double this[string truth, string predicted] => Place(truth) is var row and >= 0 && Place(predicted) is var column and >= 0 ? table[row, column] : 0;

    /// <summary>The share of units that were given their true label, which is also the micro-averaged F1; <see langword="null"/> where there are none.</summary>
    public double? Accuracy => table.Accuracy;

    /// <summary>The mean F1 of all labels, true or predicted, each counting alike.</summary>
    public double? MacroF1 => table.MacroF1;

    /// <summary>The mean F1 of the labels, weighted by how often they are true.</summary>
    public double? WeightedF1 => table.WeightedF1;

    /// <summary>
    /// Matthews's correlation, for any number of labels, from −1 to 1; <see langword="null"/> where one side has one label only.
    /// J. Gorodkin (2004), Computational Biology and Chemistry 28, 367–374, doi:10.1016/j.compbiolchem.2004.09.006.
    /// </summary>
    public double? Correlation => table.Correlation;

    /// <summary>
    /// The adjusted Rand index of the two groupings, at most 1; <see langword="null"/> where there is nothing to group.
    /// L. Hubert and P. Arabie (1985), Journal of Classification 2, 193–218, doi:10.1007/BF01908075.
    /// </summary>
    public double? AdjustedRandIndex => table.AdjustedRandIndex;

    /// <summary>Their mutual information over the mean of their entropies, from 0 to 1; <see langword="null"/> where both have one label only.</summary>
    public double? NormalizedMutualInformation => table.NormalizedMutualInformation;

    /// <summary>The confusion of two lists of labels.</summary>
    /// <param name="truth">The true label of every unit, or the first coder's.</param>
    /// <param name="predicted">The label it was given, in the same order.</param>
    /// <param name="weights">How many units of the corpus each stands for, such as <see cref="CodingUnit.Weight"/>; 1 by default. Above 0.</param>
    /// <exception cref="ArgumentException">The lists differ in length, or a weight is not above 0.</exception>
    public static Confusion Of(IReadOnlyList<string> truth, IReadOnlyList<string> predicted, IReadOnlyList<double>? weights = null)
    {
        if (truth.Count != predicted.Count) throw Errors.UnequalCodings("predicted", predicted.Count, truth.Count);
        if (weights is not null && weights.Count != truth.Count) throw Errors.UnequalCodings("weights", weights.Count, truth.Count);
        if (weights?.FirstOrDefault(weight => !(weight > 0) || !double.IsFinite(weight), 1) is { } odd and not 1) throw Errors.Weight(odd);
        var labels = truth.Concat(predicted).Distinct().Order(StringComparer.Ordinal).ToList();
        var place = labels.Index().ToDictionary(label => label.Item, label => label.Index, StringComparer.Ordinal);
        return new(labels, [.. truth.Select((label, index) => (place[label], place[predicted[index]], weights?[index] ?? 1))]);
    }

    /// <summary>Of the units that were given the label, the share to which it is true; <see langword="null"/> where none was given it.</summary>
    public double? Precision(string label) => Place(label) is var place and >= 0 ? table.Precision(place) : null;

    /// <summary>Of the units to which the label is true, the share that was given it; <see langword="null"/> where it is true of none.</summary>
    public double? Recall(string label) => Place(label) is var place and >= 0 ? table.Recall(place) : null;

    /// <summary>2 × hits / (true + given): the harmonic mean of precision and recall; <see langword="null"/> for a label that does not occur.</summary>
    public double? F1(string label) => Place(label) is var place and >= 0 ? table.F1(place) : null;

    /// <summary>
    /// The scores with intervals from drawing the units again: one row a measure and label: <c>measure</c> (precision, recall, f1 of every label, then accuracy, macro_f1, weighted_f1, mcc),
    /// <c>label</c> (missing for the whole), <c>value</c>, <c>low</c>, <c>high</c> (missing where there is no value), <c>units</c> (how many have the label, or all).
    /// </summary>
    /// <param name="options">How many samples, which seed; <see cref="BootstrapOptions"/> says the defaults.</param>
    /// <exception cref="ArgumentException">An option is outside its range.</exception>
    public DataFrame Scores(BootstrapOptions? options = null)
    {
        var names = Labels.SelectMany(label => new[] { ("precision", (string?)label), ("recall", label), ("f1", label) })
            .Concat([("accuracy", null), ("macro_f1", null), ("weighted_f1", null), ("mcc", null)]).ToList();
        var values = Values(table);
        var intervals = Bootstrap.Intervals(units.Length, drawn => Values(new(Labels.Count, drawn.Select(unit => units[unit]))), (options ?? new()).Checked());
        var known = names.Select((_, row) => values[row] is null || intervals.Count == 0 ? null : intervals[row]).ToList();
        return new(
            Column.Strings("measure", names.Select(name => name.Item1)),
            Column.Strings("label", names.Select(name => name.Item2)),
            Column.Reals("value", values),
            Column.Reals("low", known.Select(interval => interval?.Low)),
            Column.Reals("high", known.Select(interval => interval?.High)),
            Column.Wholes("units", names.Select(name => name.Item2 is { } label ? units.Count(unit => unit.Truth == Place(label)) : units.Length)));
    }

    /// <summary>One row a true and a given label, those that never meet included: <c>truth</c>, <c>predicted</c>, <c>count</c>; by true label, then by the other.</summary>
    public DataFrame ToFrame() => new(
        Column.Strings("truth", Labels.SelectMany(truth => Labels.Select(_ => truth))),
        Column.Strings("predicted", Labels.SelectMany(_ => Labels)),
        Column.Reals("count", Labels.SelectMany(truth => Labels.Select(predicted => this[truth, predicted]))));

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{units.Length} units, {Labels.Count} labels, accuracy {Accuracy:0.000}");

    private IReadOnlyList<double?> Values(ConfusionTable of) =>
        [.. Enumerable.Range(0, Labels.Count).SelectMany(label => new[] { of.Precision(label), of.Recall(label), of.F1(label) }), of.Accuracy, of.MacroF1, of.WeightedF1, of.Correlation];

    private int Place(string label)
    {
        for (var i = 0; i < Labels.Count; i++)
            if (Labels[i] == label) return i;
        return -1;
    }
}
