using System.Globalization;
using Entente.Frames;

namespace Entente.Charts;

/// <summary>One place of a line chart or scatter plot; dates are day numbers.</summary>
internal sealed record SeriesPoint(int Row, int Series, double? X, double? Y, double? Low, double? High, string Label);

/// <summary>What a line chart or a scatter plot has read from its frame.</summary>
internal sealed class SeriesModel
{
    private readonly EvidenceIndex evidence;
    private readonly Column across;
    private readonly string y;

    public SeriesModel(DataFrame data, LineOptions options)
        : this(data, options, options.X, options.Y, options.Group, null, options.Low, options.High, options.HeightMillimetres)
    {
        (Joined, FromZero, Marked) = (true, options.FromZero, options.ShowPoints);
        var seen = new Dictionary<(int, double), int>();
        foreach (var point in Points)
            if (point.X is { } x && !seen.TryAdd((point.Series, x), point.Row))
                throw Errors.Twice($"{(Series[point.Series].Length == 0 ? "" : $"Group '{Series[point.Series]}' at ")}{options.X} {across.Format(point.Row)}", seen[(point.Series, x)], point.Row);
    }

    public SeriesModel(DataFrame data, PointOptions options)
        : this(data, options, options.X, options.Y, options.Group, options.Label, null, null, options.HeightMillimetres) => FromZero = options.FromZero;

    private SeriesModel(DataFrame data, ChartOptions options, string x, string y, string? group, string? label, string? low, string? high, double? height)
    {
        if (height is { } asked && !(asked is >= 30 and <= 1000)) throw Errors.Height(asked);
        if (low is null != high is null) throw Errors.IntervalHalf(low is null ? "High" : "Low", low is null ? "Low" : "High");
        (Options, this.y, HeightMillimetres) = (options, y, height);
        across = data.Named("X", x);
        var xs = across is Column<DateOnly> dates
            ? new NumberColumn([.. Enumerable.Range(0, data.RowCount).Select(row => dates.TryRead(row, out var date) ? (double?)date.DayNumber : null)], true, 0)
            : across is Column<long> or Column<double> ? data.Numbers("X", x) : throw Errors.WrongType("X", across, "whole or real numbers, or dates");
        var ys = data.Numbers("Y", y);
        var (series, places) = group is null ? ([""], new int[data.RowCount]) : data.Words("Group", group).Distinct();
        var (lows, highs) = (low is null ? null : data.Numbers("Low", low), high is null ? null : data.Numbers("High", high));
        var labels = label is null ? null : data.Words("Label", label);
        Series = series;
        Points = [.. Enumerable.Range(0, data.RowCount).Select(row => new SeriesPoint(row, places[row], xs.Values[row], ys.Values[row], lows?.Values[row], highs?.Values[row], labels?[row] ?? ""))];
        foreach (var point in Points)
            if (point is { Y: { } value, Low: { } least, High: { } most } && (least > value || value > most)) throw Errors.BadInterval(point.Row, least, value, most);
        evidence = new(options.Evidence, data);
        (NotFinite, WholeY, WholeX, Dated) = (xs.NotFinite + ys.NotFinite, ys.Whole, xs.Whole, across is Column<DateOnly>);
        // Years are numbers that nobody groups by thousands.
        Years = WholeX && !Dated && xs.Values.OfType<double>().All(value => value is >= 1000 and < 3000);
        (XName, YName) = (PlainText.OneLine(x), PlainText.OneLine(y));
    }

    public ChartOptions Options { get; }

    public IReadOnlyList<string> Series { get; }

    public IReadOnlyList<SeriesPoint> Points { get; }

    /// <summary>Those that have both coordinates.</summary>
    public IEnumerable<SeriesPoint> Drawn => Points.Where(point => point is { X: not null, Y: not null });

    public bool Joined { get; }

    public bool Marked { get; } = true;

    public bool FromZero { get; }

    public bool WholeX { get; }

    public bool WholeY { get; }

    public bool Dated { get; }

    public bool Years { get; }

    public int NotFinite { get; }

    public double? HeightMillimetres { get; }

    public string XName { get; }

    public string YName { get; }

    public string XTitle => Options.XTitle ?? (Joined ? "" : XName);

    public string YTitle => Options.YTitle ?? (Joined ? Quantity.Capitalised(Options.Unit) : YName);

    /// <summary>The horizontal axis with its labels, from its first value to its last.</summary>
    public (double Low, double High, IReadOnlyList<Tick> Ticks) Across(int wanted)
    {
        var xs = Points.Select(point => point.X).OfType<double>().ToArray();
        if (!Dated || xs.Length == 0)
        {
            var scale = LinearScale.Over(xs, wanted, whole: WholeX);
            IReadOnlyList<Tick> ticks = Years ? [.. scale.Ticks.Select(tick => new Tick(tick.Value, tick.Value.ToString("0", CultureInfo.InvariantCulture)))] : scale.Ticks;
            // A line fills its axis: ticks beyond its ends would only make it shorter.
            return Joined && xs.Length > 0 && xs.Min() < xs.Max() ? (xs.Min(), xs.Max(), [.. ticks.Where(tick => tick.Value >= xs.Min() && tick.Value <= xs.Max())]) : (scale.Low, scale.High, ticks);
        }
        var (first, last) = ((int)xs.Min(), (int)xs.Max());
        if (first == last) (first, last) = (Math.Max(first - 3, DateOnly.MinValue.DayNumber), Math.Min(last + 3, DateOnly.MaxValue.DayNumber));
        return (first, last, DateTicks.Between(DateOnly.FromDayNumber(first), DateOnly.FromDayNumber(last), Math.Max(2, wanted)));
    }

    public LinearScale Upwards(int wanted) => LinearScale.Over(
        Drawn.SelectMany(point => new[] { point.Y, point.Low, point.High }).OfType<double>(), wanted, FromZero, WholeY);

    public string At(SeriesPoint point) => point.X is not { } x ? "nowhere"
        : Dated || Years ? across.Format(point.Row)! : NumberText.Of(x);

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
