using Entente.Frames;

namespace Entente.Charts;

/// <summary>How the bars of one category stand to each other.</summary>
internal enum BarArrangement { Single, Grouped, Stacked, Diverging }

/// <summary>One number to draw.</summary>
/// <param name="Row">Its row in the data.</param>
/// <param name="Category">Place of its category.</param>
/// <param name="Series">Place of its series.</param>
/// <param name="Column">The column its value is from.</param>
/// <param name="Value">Its value, below zero on the left side of a diverging chart; <see langword="null"/> where missing.</param>
/// <param name="Low">The lower end of its interval.</param>
/// <param name="High">The upper end of its interval.</param>
/// <param name="Facet">Place of its panel.</param>
internal sealed record Bar(int Row, int Category, int Series, string Column, double? Value, double? Low, double? High, int Facet);

/// <summary>What a bar chart, plain or diverging, has read from its frame.</summary>
internal sealed record BarModel
{
    private NumberFormat? format;

    public required AxisOptions Options { get; init; }

    public required EvidenceIndex Evidence { get; init; }

    public required IReadOnlyList<string> Categories { get; init; }

    public required IReadOnlyList<string> Series { get; init; }

    /// <summary>How series look; for diverging bars the sides say it.</summary>
    public IReadOnlyList<SeriesLook> Looks { get; init; } = [];

    public required IReadOnlyList<Bar> Bars { get; init; }

    /// <summary>The bars of all panels, where these are those of one.</summary>
    public IReadOnlyList<Bar>? All { get; init; }

    public required BarArrangement Arrangement { get; init; }

    public required bool Whole { get; init; }

    public required int NotFinite { get; init; }

    public bool Horizontal { get; init; } = true;

    public bool ShowValues { get; init; } = true;

    private NumberFormat Format => format ??= NumberFormat.Over((All ?? Bars).Select(bar => bar.Value).OfType<double>());

    /// <summary>The title of the axis that measures.</summary>
    public string ValueTitle => (Horizontal ? Options.XTitle : Options.YTitle) ?? (Options is BarOptions bars ? Quantity.Title(Options.Unit, bars.Value) : Quantity.Capitalised(Options.Unit));

    public string? CategoryTitle => Horizontal ? Options.YTitle : Options.XTitle;

    /// <summary>Every number that the measuring axis has to hold: ends of bars, of stacks and of intervals.</summary>
    public IEnumerable<double> Extent => (Arrangement is BarArrangement.Stacked or BarArrangement.Diverging
        ? (All ?? Bars).GroupBy(bar => (bar.Facet, bar.Category, bar.Value < 0)).Select(side => side.Sum(bar => bar.Value ?? 0)).Select(sum => Math.Clamp(sum, -double.MaxValue, double.MaxValue))
        : (All ?? Bars).SelectMany(bar => new[] { bar.Value, bar.Low, bar.High }).OfType<double>()).Concat(References.Select(line => line.Position));

    /// <summary>Reference lines across the bars.</summary>
    public IReadOnlyList<ReferenceLine> References => Options.ReferenceLines;

    public static BarModel Read(DataFrame data, BarOptions options)
    {
        var (categories, category) = data.Words(nameof(options.Category), options.Category).Distinct();
        var values = data.Numbers(nameof(options.Value), options.Value);
        var (series, group) = options.Group is null
            ? ([""], new int[data.RowCount])
            : data.Words(nameof(options.Group), options.Group).Distinct();
        if (options.Low is null && options.High is not null) throw Errors.IntervalHalf(nameof(options.High), nameof(options.Low));
        if (options.High is null && options.Low is not null) throw Errors.IntervalHalf(nameof(options.Low), nameof(options.High));
        if (options is { Stacked: true, Low: not null }) throw Errors.StackedInterval();
        var low = options.Low is null ? null : data.Numbers(nameof(options.Low), options.Low);
        var high = options.High is null ? null : data.Numbers(nameof(options.High), options.High);
        var facets = data.Facets(options).Places;
        options.CheckReferences(options.Horizontal ? ReferenceAxis.X : ReferenceAxis.Y, dated: false);
        var bars = new Bar[data.RowCount];
        var seen = new Dictionary<(int, int, int), int>();
        for (var row = 0; row < bars.Length; row++)
        {
            if (!seen.TryAdd((facets[row], category[row], group[row]), row))
                throw Errors.Twice(options.Group is null ? $"Category '{categories[category[row]]}'" : $"Category '{categories[category[row]]}' with group '{series[group[row]]}'", seen[(facets[row], category[row], group[row])], row);
            bars[row] = new(row, category[row], group[row], options.Value, values.Values[row], low?.Values[row], high?.Values[row], facets[row]);
            if (bars[row] is { Value: { } value, Low: { } least, High: { } most } && (least > value || value > most)) throw Errors.BadInterval(row, least, value, most);
        }
        return new()
        {
            Options = options, Evidence = new(options.Evidence, data), Categories = categories, Series = series, Looks = SeriesPalette.Looks(series, options), Bars = bars,
            Arrangement = options.Group is null ? BarArrangement.Single : options.Stacked ? BarArrangement.Stacked : BarArrangement.Grouped,
            Whole = values.Whole, NotFinite = values.NotFinite, Horizontal = options.Horizontal, ShowValues = options.ShowValues,
        };
    }

    public static BarModel Read(DataFrame data, DivergingBarOptions options)
    {
        var (categories, category) = data.Words(nameof(options.Category), options.Category).Distinct();
        var negative = Magnitudes(data, nameof(options.Negative), options.Negative);
        var positive = Magnitudes(data, nameof(options.Positive), options.Positive);
        var facets = data.Facets(options).Places;
        options.CheckReferences(ReferenceAxis.X, dated: false);
        var seen = new Dictionary<(int, int), int>();
        for (var row = 0; row < category.Count; row++)
            if (!seen.TryAdd((facets[row], category[row]), row))
                throw Errors.Twice($"Category '{categories[category[row]]}'", seen[(facets[row], category[row])], row);
        return new()
        {
            Options = options, Evidence = new(options.Evidence, data), Categories = categories,
            Series = [PlainText.OneLine(options.NegativeName ?? options.Negative), PlainText.OneLine(options.PositiveName ?? options.Positive)],
            Bars = [.. Enumerable.Range(0, data.RowCount).SelectMany(row => new[]
            {
                new Bar(row, category[row], 0, options.Negative, 0 - negative.Values[row], null, null, facets[row]),
                new Bar(row, category[row], 1, options.Positive, positive.Values[row], null, null, facets[row]),
            })],
            Arrangement = BarArrangement.Diverging, Whole = negative.Whole && positive.Whole,
            NotFinite = negative.NotFinite + positive.NotFinite, ShowValues = options.ShowValues,
        };
    }

    /// <summary>What a reader sees when pointing at a bar.</summary>
    public string Title(Bar bar)
    {
        var name = PlainText.Isolated(Categories[bar.Category]);
        var series = Series[bar.Series].Length == 0 ? "" : $" · {PlainText.Isolated(Series[bar.Series])}";
        var value = bar.Value is not { } number ? "no value" : Quantity.Of(Arrangement == BarArrangement.Diverging ? Math.Abs(number) : number, Options.Unit);
        var interval = bar is { Low: { } low, High: { } high } ? $" ({NumberText.Of(low)} to {NumberText.Of(high)})" : "";
        return string.Join('\n', Evidence.Behind(bar.Row, bar.Column).Prepend($"{name}{series}: {value}{interval}"));
    }

    /// <summary>The value as it is printed beside the bar.</summary>
    public string Printed(Bar bar) => bar.Value is not { } value ? "missing" : Format.Of(Arrangement == BarArrangement.Diverging ? Math.Abs(value) : value);

    /// <summary>Whether the value is printed before the bar rather than after it.</summary>
    public bool LeftSide(Bar bar) => Arrangement == BarArrangement.Diverging ? bar.Series == 0 : bar.Value < 0;

    /// <summary>The end of the bar, or of its interval, beyond which its value is printed.</summary>
    public double ValueEnd(Bar bar) => bar.Value is not { } value ? 0 : LeftSide(bar) ? Math.Min(value, bar.Low ?? 0) : Math.Max(value, bar.High ?? 0);

    public Paint Paint(int series, ChartTheme theme) => Arrangement switch
    {
        BarArrangement.Diverging => series == 0 ? theme.NegativePaint : theme.Positive,
        BarArrangement.Single => theme.Positive,
        _ => Looks[series].Paint(theme),
    };

    private static NumberColumn Magnitudes(DataFrame data, string option, string column)
    {
        var numbers = data.Numbers(option, column);
        for (var row = 0; row < numbers.Values.Count; row++)
            if (numbers.Values[row] is < 0 and var value) throw Errors.NegativeMagnitude(option, column, row, value);
        return numbers;
    }
}
