using Entente.Frames;

namespace Entente.Relations;

/// <summary>The labels that several coders gave to the same units; a unit that a coder left out has none from them.</summary>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class Codings : ITabular
{
    /// <summary>Codings of these coders.</summary>
    /// <param name="coders">What the coders are called; unique.</param>
    /// <param name="labels">For each coder one label a unit, in the order of the units; <see langword="null"/> where the coder left it out.</param>
    /// <param name="units">What the units are called, unique; by default they are numbered from 1.</param>
    /// <exception cref="ArgumentException">Two coders or units share a name, or the lists differ in length.</exception>
    public Codings(IReadOnlyList<string> coders, IReadOnlyList<IReadOnlyList<string?>> labels, IReadOnlyList<string>? units = null)
    {
        if (coders.Count == 0 || coders.Count != labels.Count) throw Errors.CodersAndLabels(coders.Count, labels.Count);
        if (coders.GroupBy(coder => coder, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twin) throw Errors.Twice("coder", twin.Key);
        if (labels.Index().FirstOrDefault(list => list.Item.Count != (units?.Count ?? labels[0].Count)) is { Item: { } odd } at) throw Errors.UnequalCodings(coders[at.Index], odd.Count, units?.Count ?? labels[0].Count);
        if (units?.GroupBy(unit => unit, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } pair) throw Errors.Twice("unit", pair.Key);
        Coders = [.. coders];
        Units = units is null ? [.. Enumerable.Range(1, labels[0].Count).Select(unit => FormattableString.Invariant($"{unit}"))] : [.. units];
        Rows = [.. Enumerable.Range(0, Units.Count).Select(unit => (IReadOnlyList<string?>)[.. labels.Select(list => list[unit])])];
        Labels = [.. Rows.SelectMany(row => row).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>What the coders are called, in order.</summary>
    public IReadOnlyList<string> Coders { get; }

    /// <summary>What the units are called, in order.</summary>
    public IReadOnlyList<string> Units { get; }

    /// <summary>For each unit one label a coder, in the order of <see cref="Coders"/>; <see langword="null"/> where the coder left it out.</summary>
    public IReadOnlyList<IReadOnlyList<string?>> Rows { get; }

    /// <summary>The labels that were given, each once, in ordinal order.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>The codings in a table of one row a unit and coder; rows without a label are units left out.</summary>
    /// <param name="frame">The table.</param>
    /// <param name="unit">The column that says which unit.</param>
    /// <param name="coder">The column that says who coded.</param>
    /// <param name="label">The column of the labels.</param>
    /// <exception cref="ArgumentException">A column does not exist, a unit or coder is missing, or a coder coded a unit twice.</exception>
    public static Codings FromFrame(DataFrame frame, string unit = "unit", string coder = "coder", string label = "label")
    {
        var rows = Enumerable.Range(0, frame.RowCount).Select(row => (
            Unit: frame[unit].Format(row) ?? throw Errors.MissingKey(unit, row),
            Coder: frame[coder].Format(row) ?? throw Errors.MissingKey(coder, row),
            Label: frame[label].Format(row))).ToList();
        var (units, coders) = (rows.Select(row => row.Unit).Distinct().ToList(), rows.Select(row => row.Coder).Distinct().Order(StringComparer.Ordinal).ToList());
        var given = new Dictionary<(string, string), string?>();
        foreach (var row in rows)
            if (!given.TryAdd((row.Unit, row.Coder), row.Label)) throw Errors.CodedTwice(row.Unit, row.Coder);
        return new(coders, [.. coders.Select(who => (IReadOnlyList<string?>)[.. units.Select(what => given.GetValueOrDefault((what, who)))])], units);
    }

    /// <summary>These coders alone, in this order.</summary>
    /// <exception cref="ArgumentException">One of them is not there.</exception>
    public Codings Of(params IReadOnlyList<string> coders)
    {
        var known = Coders.ToList();
        var places = coders.Select(coder => known.IndexOf(coder) is var place and >= 0 ? place : throw Errors.NoCoder(coder, Coders)).ToList();
        return new(coders, [.. places.Select(place => (IReadOnlyList<string?>)[.. Rows.Select(row => row[place])])], Units);
    }

    /// <summary>The same codings with every label replaced, as by its quadrant or its sign.</summary>
    /// <param name="replace">The new label of an old one; <see langword="null"/> makes it a unit left out.</param>
    public Codings Relabel(Func<string, string?> replace) =>
        new(Coders, [.. Enumerable.Range(0, Coders.Count).Select(coder => (IReadOnlyList<string?>)[.. Rows.Select(row => row[coder] is { } label ? replace(label) : null)])], Units);

    /// <summary>The units at these places, in that order; a unit may stand more than once, and is numbered anew.</summary>
    internal Codings At(int[] units) => new(Coders, [.. Enumerable.Range(0, Coders.Count).Select(coder => (IReadOnlyList<string?>)[.. units.Select(unit => Rows[unit][coder])])]);

    /// <summary>One row a unit and coder, unit by unit: <c>unit</c>, <c>coder</c>, <c>label</c> (missing where the coder left it out).</summary>
    public DataFrame ToFrame() => new(
        Column.Strings("unit", Units.SelectMany(unit => Coders.Select(_ => unit))),
        Column.Strings("coder", Units.SelectMany(_ => Coders)),
        Column.Strings("label", Rows.SelectMany(row => row)));

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Units.Count} units coded by {Coders.Count} coders");
}
