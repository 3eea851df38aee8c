using Entente.Frames;

namespace Entente.Charts;

/// <summary>One place of a line chart or scatter plot; dates are day numbers.</summary>
internal sealed record SeriesPoint(int Row, int Series, double? X, double? Y, double? Low, double? High, string Label, int Facet);

/// <summary>What a line chart or a scatter plot has read from its frame.</summary>
internal sealed class SeriesModel
{
    private readonly EvidenceIndex evidence;
    private readonly PositionColumn across;
    private readonly IReadOnlyList<SeriesPoint> all;
    private readonly string y;
    private readonly double? yearStep;

    public SeriesModel(DataFrame data, LineOptions options)
        : this(data, options, options.X, options.Y, options.Group, null, options.Low, options.High, options.HeightMillimetres, options.Annotations)
    {
        (Joined, FromZero, Marked) = (true, options.FromZero, options.ShowPoints);
        yearStep = options.ConnectGaps ? null : across.YearStep(Points.Select(point => point.X).OfType<double>());
        var seen = new Dictionary<(int, int, double), int>();
        foreach (var point in Points)
            if (point.X is { } x && !seen.TryAdd((point.Facet, point.Series, x), point.Row))
                throw Errors.Twice($"{(Series[point.Series].Length == 0 ? "" : $"Group '{Series[point.Series]}' at ")}{options.X} {data[options.X].Format(point.Row)}", seen[(point.Facet, point.Series, x)], point.Row);
    }

    public SeriesModel(DataFrame data, PointOptions options)
        : this(data, options, options.X, options.Y, options.Group, options.Label, null, null, options.HeightMillimetres, options.Annotations) => FromZero = options.FromZero;

    private SeriesModel(DataFrame data, GroupedOptions options, string x, string y, string? group, string? label, string? low, string? high, double? height, IReadOnlyList<Annotation> annotations)
    {
        if (height is { } asked && !(asked is >= 30 and <= 1000)) throw Errors.Height(asked);
        if (low is null != high is null) throw Errors.IntervalHalf(low is null ? "High" : "Low", low is null ? "Low" : "High");
        (Options, this.y, HeightMillimetres, Annotations) = (options, y, height, annotations);
        across = PositionColumn.Read(data, "X", x);
        options.CheckReferences(ReferenceAxis.Both, across.Dated);
        annotations.Check(across.Dated);
        var facets = data.Facets(options).Places;
        var ys = data.Numbers("Y", y);
        var (series, places) = group is null ? ([""], new int[data.RowCount]) : data.Words("Group", group).Distinct();
        var (lows, highs) = (low is null ? null : data.Numbers("Low", low), high is null ? null : data.Numbers("High", high));
        var labels = label is null ? null : data.Words("Label", label);
        (Series, Looks) = (series, SeriesPalette.Looks(series, options));
        Points = [.. Enumerable.Range(0, data.RowCount).Select(row => new SeriesPoint(row, places[row], across.Values[row], ys.Values[row], lows?.Values[row], highs?.Values[row], labels?[row] ?? "", facets[row]))];
        all = Points;
        foreach (var point in Points)
            if (point is { Y: { } value, Low: { } least, High: { } most } && (least > value || value > most)) throw Errors.BadInterval(point.Row, least, value, most);
        evidence = new(options.Evidence, data);
        (NotFinite, WholeY) = (across.NotFinite + ys.NotFinite, ys.Whole);
        (XName, YName) = (PlainText.OneLine(x), PlainText.OneLine(y));
    }

    public AxisOptions Options { get; }

    public IReadOnlyList<string> Series { get; }

    public IReadOnlyList<SeriesLook> Looks { get; }

    public IReadOnlyList<SeriesPoint> Points { get; private set; }

    public IReadOnlyList<Annotation> Annotations { get; }

    /// <summary>Those that have both coordinates.</summary>
    public IEnumerable<SeriesPoint> Drawn => Points.Where(point => point is { X: not null, Y: not null });

    public bool Joined { get; }

    public bool Marked { get; } = true;

    public bool FromZero { get; }

    public bool WholeY { get; }

    public bool Dated => across.Dated;

    public int NotFinite { get; }

    public double? HeightMillimetres { get; }

    public string XName { get; }

    public string YName { get; }

    public string XTitle => Options.XTitle ?? (Joined ? "" : XName);

    public string YTitle => Options.YTitle ?? (Joined ? Quantity.Title(Options.Unit, y) : YName);

    /// <summary>The stretches of a line between missing values and years left out.</summary>
    public IEnumerable<IReadOnlyList<SeriesPoint>> Runs(int series)
    {
        var run = new List<SeriesPoint>();
        foreach (var point in Points.Where(point => point.Series == series && point.X is not null).OrderBy(point => point.X))
        {
            if (run.Count > 0 && (point.Y is null || across.Gap(run[^1].X!.Value, point.X!.Value, yearStep)))
            {
                yield return run;
                run = [];
            }
            if (point.Y is not null) run.Add(point);
        }
        if (run.Count > 0) yield return run;
    }

    /// <summary>Whether a stretch has a band: an interval at each of its places, and more places than one.</summary>
    public static bool Banded(IReadOnlyList<SeriesPoint> run) => run.Count > 1 && run.All(point => point is { Low: not null, High: not null });

    /// <summary>Whether a stretch is one value with an interval, which a band without a width would not show.</summary>
    public static bool Whiskered(IReadOnlyList<SeriesPoint> run) => run is [{ Low: not null, High: not null }];

    /// <summary>The values of one panel, on the axes of all.</summary>
    public SeriesModel Panel(int facet)
    {
        var panel = (SeriesModel)MemberwiseClone();
        panel.Points = [.. Points.Where(point => point.Facet == facet)];
        return panel;
    }

    /// <summary>The horizontal axis with its labels. A line fills its axis: round numbers beyond its ends would only make it shorter.</summary>
    public (double Low, double High, IReadOnlyList<Tick> Ticks) Across(int wanted) => across.Axis(
        all.Select(point => point.X).OfType<double>().Concat(Options.UprightLines.Select(line => line.Position)).Concat(Annotations.Select(note => note.X)), wanted, tight: Joined);

    public LinearScale Upwards(int wanted) => LinearScale.Over(
        all.Where(point => point is { X: not null, Y: not null }).SelectMany(point => new[] { point.Y, point.Low, point.High }).OfType<double>()
            .Concat(Options.LevelLines.Select(line => line.Position)).Concat(Annotations.Select(note => note.Y)), wanted, FromZero, WholeY);

    public string At(SeriesPoint point) => point.X is not { } x ? "nowhere" : across.Format(x);

    public string At(double x) => across.Format(x);

    public string Title(SeriesPoint point)
    {
        var name = string.Join(" · ", new[] { point.Label, Series[point.Series] }.Where(part => part.Length > 0).Select(PlainText.Isolated));
        var band = point is { Low: { } low, High: { } high } ? $" ({NumberText.Of(low)} to {NumberText.Of(high)})" : "";
        var value = point.Y is { } y ? NumberText.Of(y) : "no value";
        var head = Joined
            ? $"{(name.Length == 0 ? "" : name + ", ")}{At(point)}: {(point.Y is { } amount ? Quantity.Of(amount, Options.Unit) : value)}{band}"
            : $"{(name.Length == 0 ? "" : name + ": ")}{XName} {At(point)}, {YName} {value}";
        return string.Join('\n', evidence.Behind(point.Row, this.y).Prepend(head));
    }
}
