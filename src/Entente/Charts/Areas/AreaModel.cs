using Entente.Frames;

namespace Entente.Charts;

/// <summary>One value of a layer: from where to where it reaches in the stack.</summary>
internal sealed record AreaValue(int Row, int Series, double X, double? Value, int Facet);

/// <summary>One layer of a stack at each of its places.</summary>
internal sealed record AreaLayer(int Series, IReadOnlyList<(double X, double Low, double High, AreaValue? Value)> Slices);

/// <summary>What a chart of stacked areas has read from its frame.</summary>
internal sealed class AreaModel
{
    private readonly EvidenceIndex evidence;
    private readonly PositionColumn across;
    private readonly IReadOnlyList<AreaValue> all;
    private readonly double? yearStep;
    private IReadOnlyList<AreaValue> shown;

    public AreaModel(DataFrame data, AreaOptions options)
    {
        if (options.HeightMillimetres is { } height && !(height is >= 30 and <= 1000)) throw Errors.Height(height);
        Options = options;
        across = PositionColumn.Read(data, nameof(options.X), options.X);
        options.CheckReferences(ReferenceAxis.Both, across.Dated);
        options.Annotations.Check(across.Dated);
        var numbers = data.Numbers(nameof(options.Y), options.Y);
        (Series, var series) = options.Group is null ? ([""], new int[data.RowCount]) : data.Words(nameof(options.Group), options.Group).Distinct();
        Looks = SeriesPalette.Looks(Series, options);
        var facets = data.Facets(options).Places;
        var seen = new Dictionary<(int, int, double), int>();
        var values = new List<AreaValue>();
        for (var row = 0; row < data.RowCount; row++)
        {
            if (numbers.Values[row] is { } value and < 0) throw Errors.NegativeArea(row, value);
            if (across.Values[row] is not { } x) continue;
            if (!seen.TryAdd((facets[row], series[row], x), row))
                throw Errors.Twice($"{(options.Group is null ? "" : $"Group '{Series[series[row]]}' at ")}{options.X} {data[options.X].Format(row)}", seen[(facets[row], series[row], x)], row);
            values.Add(new(row, series[row], x, numbers.Values[row], facets[row]));
        }
        shown = all = values;
        yearStep = options.ConnectGaps ? null : across.YearStep(values.Select(value => value.X));
        (Whole, NotFinite) = (numbers.Whole, numbers.NotFinite + across.NotFinite);
        evidence = new(options.Evidence, data);
        Layers = Stack();
        Absent = values.GroupBy(value => value.Facet).Sum(panel => panel.Select(value => value.X).Distinct().Count() * Series.Count - panel.Count(value => value.Value is not null)) is var gaps && Series.Count > 1 ? gaps : values.Count(value => value.Value is null);
    }

    public AreaOptions Options { get; }

    public IReadOnlyList<string> Series { get; }

    public IReadOnlyList<SeriesLook> Looks { get; }

    /// <summary>From the bottom of the stack.</summary>
    public IReadOnlyList<AreaLayer> Layers { get; private set; }

    /// <summary>How many places of layers have no value.</summary>
    public int Absent { get; }

    public int NotFinite { get; }

    public bool Whole { get; }

    public bool Dated => across.Dated;

    public bool Empty => !shown.Any(value => value.Value is not null);

    public string YTitle => Options.YTitle ?? (Options.Shares ? $"Share of {(Options.Unit.Length == 0 ? PlainText.OneLine(Options.Y) : Options.Unit)}" : Quantity.Title(Options.Unit, Options.Y));

    public AreaModel Panel(int facet)
    {
        var panel = (AreaModel)MemberwiseClone();
        panel.shown = [.. all.Where(value => value.Facet == facet)];
        panel.Layers = panel.Stack();
        return panel;
    }

    public (double Low, double High, IReadOnlyList<Tick> Ticks) Across(int wanted) => across.Axis(
        all.Select(value => value.X).Concat(Options.UprightLines.Select(line => line.Position)).Concat(Options.Annotations.Select(note => note.X)), wanted, tight: true);

    public LinearScale Upwards(int wanted) => LinearScale.Over(
        (Options.Shares ? [1d] : all.GroupBy(value => (value.Facet, value.X)).Select(stack => Math.Min(stack.Sum(value => value.Value ?? 0), double.MaxValue)))
            .Concat(Options.LevelLines.Select(line => line.Position)).Concat(Options.Annotations.Select(note => note.Y)), wanted, zero: true, Whole && !Options.Shares);

    public string At(double x) => across.Format(x);

    /// <summary>Whether years are left out between a slice of a layer and the next.</summary>
    public bool Gap(AreaLayer layer, int slice) => across.Gap(layer.Slices[slice].X, layer.Slices[slice + 1].X, yearStep);

    /// <summary>A layer's stretches without a gap, as slices from one (included) to another (excluded).</summary>
    public IEnumerable<Range> Stretches(AreaLayer layer)
    {
        var start = 0;
        for (var i = 0; i < layer.Slices.Count; i++)
            if (i == layer.Slices.Count - 1 || Gap(layer, i))
            {
                yield return start..(i + 1);
                start = i + 1;
            }
    }

    public string Title(AreaValue value, double share)
    {
        var name = Series[value.Series].Length == 0 ? "" : PlainText.Isolated(Series[value.Series]) + ", ";
        return string.Join('\n', evidence.Behind(value.Row, Options.Y).Prepend(
            $"{name}{At(value.X)}: {(value.Value is { } number ? Quantity.Of(number, Options.Unit) : "no value")}{(Options.Shares ? $" ({NumberText.Of(Math.Round(100 * share, 1))} %)" : "")}"));
    }

    public string Describe()
    {
        var xs = shown.Select(value => value.X).Order().ToArray();
        var layers = Series.Count > 1 ? $"{NumberText.Of((long)Series.Count)} layers ({string.Join(", ", Series.Take(8))}{(Series.Count > 8 ? ", …" : "")}), " : "";
        var top = shown.GroupBy(value => value.X).Select(stack => (X: stack.Key, Sum: Math.Min(stack.Sum(value => value.Value ?? 0), double.MaxValue))).MaxBy(stack => stack.Sum);
        return $"{layers}{Quantity.Of(xs.Distinct().Count(), "places")} from {At(xs[0])} to {At(xs[^1])}. The sum is highest at {At(top.X)} with {Quantity.Of(top.Sum, Options.Unit)}.";
    }

    private IReadOnlyList<AreaLayer> Stack()
    {
        var places = shown.Select(value => value.X).Distinct().Order().ToArray();
        var sums = shown.GroupBy(value => value.X).ToDictionary(stack => stack.Key, stack => Math.Min(stack.Sum(value => value.Value ?? 0), double.MaxValue));
        var at = shown.ToDictionary(value => (value.Series, value.X));
        var reached = new double[places.Length];
        return [.. Enumerable.Range(0, Series.Count).Select(series => new AreaLayer(series, [.. places.Select((x, i) =>
        {
            var value = at.GetValueOrDefault((series, x));
            var height = value?.Value ?? 0;
            if (Options.Shares) height = sums[x] > 0 ? height / sums[x] : 0;
            var low = reached[i];
            reached[i] = Math.Min(low + height, Options.Shares ? 1 : double.MaxValue);
            return (x, low, reached[i], value);
        })]))];
    }
}
