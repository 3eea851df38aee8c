using Entente.Charts;
using Entente.Frames;

namespace Entente.Tests.Charts;

/// <summary>Charts of data that nobody would wish for: the same for the same seed.</summary>
/// <param name="seed">Of the random numbers.</param>
/// <param name="exactly">How many rows, where not at random.</param>
internal sealed class AnyChart(int seed, int? exactly = null)
{
    private static readonly string[] Hostile =
    [
        "</script><img onerror=1>", "a & b \"c\" 'd' <e>", "الأمم المتحدة", "ישראל (Israel)", "中华人民共和国外交部发言人办公室", "Организация Договора о коллективной безопасности",
        "tab\tand\nline", "\u0000\u0001\u001F\uFFFE\uFFFF", "lone \uD800 surrogate \uDC00", "e\u0301\u0301\u0301", "👩‍👩‍👧‍👦🇷🇸", "\u202Eoverride", "%{x} $\\alpha$ &amp;", "", "   ",
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft", "]]>", "--><!--", "Serbia–Azerbaijan",
        string.Join(' ', Enumerable.Repeat("an endless name", 80)), new string('W', 500), "i", "-", "…",
    ];

    private readonly Random random = new(seed);

    /// <summary>The column of panels, in a quarter of the charts.</summary>
    private string? Facet => random.Next(4) == 0 ? "panel" : null;

    private double Width => random.Next(4) switch { 0 => 60, 1 => 85, 2 => 300, _ => 180 };

    private ChartTheme Theme => random.Next(3) switch { 0 => ChartTheme.Dark, 1 => ChartTheme.Greyscale, _ => ChartTheme.Light };

    public Chart Bars()
    {
        var (rows, groups) = (Rows(400), random.Next(3) == 0 ? 1 : random.Next(1, 9));
        var values = Numbers("value", rows);
        var data = new DataFrame(
            Panels(rows), Names("category", rows, groups), Column.Strings("group", Enumerable.Range(0, rows).Select(row => $"{Hostile[row % groups % Hostile.Length]} {row % groups}")), values,
            Column.Reals("low", Ends(values, -1)), Column.Reals("high", Ends(values, +1)));
        var interval = random.Next(3) == 0;
        var stacked = !interval && random.Next(2) == 0;
        return Chart.Bars(data, new BarOptions
        {
            Title = Title, Subtitle = Maybe(), XTitle = Maybe(), YTitle = Maybe(), Source = Maybe(), Note = Maybe(), WidthMillimetres = Width, Theme = Theme, FacetBy = Facet, Category = "category", Value = "value",
            Group = groups > 1 ? "group" : null, Stacked = stacked, Horizontal = random.Next(2) == 0, Low = interval ? "low" : null, High = interval ? "high" : null,
            Evidence = Evidence(rows),
        } is var options ? options with { ReferenceLines = [.. Levels().Select(line => options.Horizontal ? ReferenceLine.AtX(line.Position, line.Label) : line)] } : null!);
    }

    public Chart DivergingBars()
    {
        var rows = Rows(1000);
        var data = new DataFrame(Panels(rows), Names("category", rows), Magnitudes("down", rows), Magnitudes("up", rows));
        return Chart.DivergingBars(data, new DivergingBarOptions
        {
            Title = Title, Subtitle = Maybe(), XTitle = Maybe(), YTitle = Maybe(), Source = Maybe(), WidthMillimetres = Width, Theme = Theme, FacetBy = Facet, Category = "category", Negative = "down", Positive = "up",
            NegativeName = Maybe(), PositiveName = Maybe(), Evidence = Evidence(rows),
        });
    }

    public Chart HeatMap()
    {
        var (down, across) = (1 + Rows(60) / 2, random.Next(1, 40));
        var cells = Enumerable.Range(0, down * across).Where(_ => random.Next(4) > 0).ToArray();
        if (random.Next(20) == 0) cells = [];
        var square = random.Next(2) == 0;
        var (rows, columns) = (Strings(down), square ? null : Strings(across));
        columns ??= rows;
        cells = [.. cells.Where(cell => cell % across < columns.Length)];
        var data = new DataFrame(Panels(cells.Length), Column.Strings("row", cells.Select(cell => rows[cell / across])), Column.Strings("column", cells.Select(cell => columns[cell % across])), Numbers("value", cells.Length));
        return Chart.HeatMap(data, new HeatMapOptions
        {
            Title = Title, Subtitle = Maybe(), XTitle = Maybe(), YTitle = Maybe(), Source = Maybe(), WidthMillimetres = Width, Theme = Theme, FacetBy = Facet, Row = "row", Column = "column", Value = "value",
            Midpoint = random.Next(2) == 0 ? null : random.Next(-2, 3), LowName = Maybe(), HighName = Maybe(), ShowValues = random.Next(4) > 0, Evidence = Evidence(cells.Length),
        });
    }

    public Chart Network()
    {
        var (count, joined) = (Rows(300), 0);
        if (count > 0) joined = Rows(600);
        var nodes = new DataFrame(
            Column.Wholes("id", Enumerable.Range(0, count)), Names("label", count), Column.Reals("x", Enumerable.Range(0, count).Select(_ => Place())), Column.Reals("y", Enumerable.Range(0, count).Select(_ => Place())),
            Magnitudes("size", count), Names("group", count));
        var edges = new DataFrame(
            Panels(joined),
            Column.Wholes("source", Enumerable.Range(0, joined).Select(_ => random.Next(count))), Column.Wholes("target", Enumerable.Range(0, joined).Select(_ => random.Next(count))),
            Magnitudes("weight", joined), Column.Wholes("sign", Enumerable.Range(0, joined).Select(_ => random.Next(5) == 0 ? (long?)null : random.Next(-1, 2))));
        return Chart.Network(nodes, edges, new NetworkOptions
        {
            Title = Title, Subtitle = Maybe(), Source = Maybe(), WidthMillimetres = Width, Theme = Theme, FacetBy = Facet, Sign = random.Next(2) == 0 ? "sign" : null, Group = random.Next(3) == 0 && count < 30 ? "group" : null,
            Size = random.Next(3) == 0 ? null : "size", Weight = random.Next(4) == 0 ? null : "weight", Evidence = Evidence(joined),
        });
    }

    public Chart Lines()
    {
        var (rows, groups) = (Rows(1000), random.Next(1, 12));
        var values = Numbers("y", rows);
        var data = new DataFrame(
            Panels(rows), Along("x", rows, distinct: true), values, Column.Strings("group", Enumerable.Range(0, rows).Select(row => $"{Hostile[row % groups % Hostile.Length]} {row % groups}")), Column.Reals("low", Ends(values, -1)), Column.Reals("high", Ends(values, +1)));
        var band = random.Next(2) == 0;
        return Chart.Lines(data, new LineOptions
        {
            Title = Title, Subtitle = Maybe(), XTitle = Maybe(), YTitle = Maybe(), Source = Maybe(), WidthMillimetres = Width, Theme = Theme, FacetBy = Facet, X = "x", Y = "y", Group = groups > 1 ? "group" : null,
            Low = band ? "low" : null, High = band ? "high" : null, FromZero = random.Next(2) == 0, ShowPoints = random.Next(3) > 0, Evidence = Evidence(rows), ReferenceLines = Levels(),
        });
    }

    public Chart Points()
    {
        var rows = Rows(1000);
        var data = new DataFrame(Panels(rows), Along("x", rows, distinct: false), Numbers("y", rows), Names("label", rows), Column.Strings("group", Enumerable.Range(0, rows).Select(row => $"g{row % 9}")));
        return Chart.Points(data, new PointOptions
        {
            Title = Title, Subtitle = Maybe(), XTitle = Maybe(), YTitle = Maybe(), Source = Maybe(), WidthMillimetres = Width, Theme = Theme, FacetBy = Facet, X = "x", Y = "y", Label = random.Next(2) == 0 ? "label" : null,
            Group = random.Next(2) == 0 ? "group" : null, FromZero = random.Next(2) == 0, Evidence = Evidence(rows), ReferenceLines = Levels(),
            Annotations = data["x"] is Column<DateOnly> ? [] : [.. Enumerable.Range(0, random.Next(4)).Select(_ => Annotation.At(random.Next(90), random.Next(90), Maybe() ?? ""))],
        });
    }

    public Chart Areas()
    {
        var (rows, groups) = (Rows(1000), random.Next(1, 12));
        var data = new DataFrame(Panels(rows), Along("x", rows, distinct: true, each: groups), Magnitudes("y", rows), Column.Strings("group", Enumerable.Range(0, rows).Select(row => $"{Hostile[row % groups % Hostile.Length]} {row % groups}")));
        return Chart.Areas(data, new AreaOptions
        {
            Title = Title, Subtitle = Maybe(), XTitle = Maybe(), YTitle = Maybe(), Source = Maybe(), WidthMillimetres = Width, Theme = Theme, FacetBy = Facet, X = "x", Y = "y", Group = groups > 1 ? "group" : null,
            Shares = random.Next(3) == 0, Evidence = Evidence(rows), ReferenceLines = Levels(),
        });
    }

    public Chart Dumbbells()
    {
        var rows = Rows(1000);
        return Chart.Dumbbells(Pairs(rows), new DumbbellOptions
        {
            Title = Title, Subtitle = Maybe(), XTitle = Maybe(), YTitle = Maybe(), Source = Maybe(), WidthMillimetres = Width, Theme = Theme, FacetBy = Facet, Category = "category", From = "from", To = "to",
            FromName = Maybe(), ToName = Maybe(), FromZero = random.Next(2) == 0, ShowValues = random.Next(4) > 0, Evidence = Evidence(rows),
            ReferenceLines = [.. Levels().Select(line => ReferenceLine.AtX(line.Position, line.Label))],
        });
    }

    public Chart Slopes()
    {
        var rows = Rows(1000);
        return Chart.Slopes(Pairs(rows), new SlopeOptions
        {
            Title = Title, Subtitle = Maybe(), XTitle = Maybe(), YTitle = Maybe(), Source = Maybe(), WidthMillimetres = Width, Theme = Theme, FacetBy = Facet, Category = "category", From = "from", To = "to",
            FromName = Maybe(), ToName = Maybe(), Evidence = Evidence(rows),
        });
    }

    public Chart Timeline()
    {
        var rows = Rows(1000);
        var start = Along("start", rows, distinct: false);
        var end = start switch
        {
            Column<DateOnly> dates => Column.Dates("end", Enumerable.Range(0, rows).Select(row => dates.TryRead(row, out var date) && random.Next(2) == 0 ? date.AddDays(random.Next(900)) : (DateOnly?)null)),
            Column<long> wholes => (Column)Column.Wholes("end", Enumerable.Range(0, rows).Select(row => wholes.TryRead(row, out var whole) && random.Next(2) == 0 ? whole + random.Next(9) : (long?)null)),
            var reals => Column.Reals("end", Enumerable.Range(0, rows).Select(row => reals[row] is double real && random.Next(2) == 0 ? real + random.NextDouble() : (double?)null)),
        };
        var data = new DataFrame(Panels(rows), Column.Strings("label", Strings(rows)), start, end, Column.Strings("group", Enumerable.Range(0, rows).Select(row => Hostile[row * 7 % Hostile.Length])),
            Column.Wholes("sign", Enumerable.Range(0, rows).Select(_ => random.Next(5) == 0 ? (long?)null : random.Next(-1, 2))));
        return Chart.Timeline(data, new TimelineOptions
        {
            Title = Title, Subtitle = Maybe(), XTitle = Maybe(), Source = Maybe(), WidthMillimetres = Width, Theme = Theme, FacetBy = Facet, Label = "label", Start = "start", End = random.Next(4) == 0 ? null : "end",
            Group = random.Next(2) == 0 ? "group" : null, Sign = random.Next(2) == 0 ? "sign" : null, PositiveName = Title, Evidence = Evidence(rows),
            ReferenceLines = start is Column<DateOnly> ? [ReferenceLine.AtX(new DateOnly(1900, 2, 1), Maybe()), ReferenceLine.AtX(new DateOnly(1901, 2, 1), Maybe())] : [ReferenceLine.AtX(random.Next(2000), Maybe())],
        });
    }

    public Chart Concordance()
    {
        var rows = Rows(1000);
        var data = new DataFrame(Panels(rows), Column.Strings("before", Strings(rows)), Column.Strings("keyword", Enumerable.Range(0, rows).Select(_ => random.Next(9) == 0 ? null : Hostile[random.Next(Hostile.Length)])),
            Column.Strings("after", Strings(rows)), Column.Strings("document", Strings(rows)));
        return Chart.Concordance(data, new ConcordanceOptions
        {
            Title = Title, Subtitle = Maybe(), Source = Maybe(), WidthMillimetres = Width, Theme = Theme, FacetBy = Facet, Document = random.Next(3) == 0 ? null : "document", Evidence = Evidence(rows),
        });
    }

    /// <summary>Anything may depend on anything, on nothing, or on what is not there.</summary>
    public Chart Dependencies()
    {
        var rows = Rows(1000);
        var data = new DataFrame(Panels(rows), Column.Wholes("word", Enumerable.Range(1, rows).Select(row => (long)row)), Column.Strings("text", Strings(rows)), Column.Strings("upos", Strings(rows)),
            Column.Wholes("head", Enumerable.Range(1, rows).Select(row => random.Next(6) == 0 ? null : (long?)random.Next(rows + 3) is var head && head == row ? 0 : head)), Column.Strings("deprel", Strings(rows)));
        return Chart.Dependencies(data, new DependencyOptions
        {
            Title = Title, Subtitle = Maybe(), Source = Maybe(), WidthMillimetres = Width, Theme = Theme, FacetBy = Facet, Tag = random.Next(3) == 0 ? null : "upos", Evidence = Evidence(rows),
        });
    }

    private DataFrame Pairs(int rows) => new(Panels(rows), Names("category", rows), Numbers("from", rows), Numbers("to", rows));

    private static Column Panels(int rows) => Column.Strings("panel", Enumerable.Range(0, rows).Select(row => Hostile[row % 5]));

    /// <summary>Up to three lines across the plot, some with words.</summary>
    private ReferenceLine[] Levels() => [.. Enumerable.Range(0, random.Next(4)).Select(_ => ReferenceLine.AtY(random.Next(-20, 90), Maybe()))];

    private string Title => Hostile[random.Next(Hostile.Length)] is { } title && title.Trim().Length > 0 ? title : "A title";

    private string? Maybe() => random.Next(2) == 0 ? null : Hostile[random.Next(Hostile.Length)];

    private int Rows(int most) => exactly ?? random.Next(40) switch { 0 or 1 => 0, 2 or 3 => 1, 4 => most, 5 => random.Next(most), _ => random.Next(2, Math.Min(most, 24)) };

    private double Place() => random.Next(8) switch { 0 => 0, 1 => 1, 2 => 0.5, _ => random.NextDouble() };

    private string[] Strings(int count) => [.. Enumerable.Range(0, count).Select(i => random.Next(2) == 0 ? $"name {i}" : $"{Hostile[random.Next(Hostile.Length)]} {i}")];

    /// <summary>Names that differ from group to group of <paramref name="each"/> rows.</summary>
    private Column Names(string name, int rows, int each = 1)
    {
        var names = Strings(rows / each + 1);
        return Column.Strings(name, Enumerable.Range(0, rows).Select(row => row / each == 0 && each == 1 && rows % 7 == 3 ? null : names[row / each]));
    }

    private Column Numbers(string name, int rows)
    {
        var kind = random.Next(8);
        if (kind == 0) return Column.Wholes(name, Enumerable.Range(0, rows).Select(_ => random.Next(6) == 0 ? (long?)null : random.Next(-40, 60)));
        return Column.Reals(name, Enumerable.Range(0, rows).Select(_ => random.Next(9) == 0 ? (double?)null : kind switch
        {
            1 => 0,
            2 => (random.NextDouble() - 0.5) * 2e300,
            3 => random.NextDouble() * 1e-300,
            4 => new[] { double.NaN, double.PositiveInfinity, double.NegativeInfinity, 1, -1 }[random.Next(5)],
            5 => random.Next(3) == 0 ? double.MaxValue : double.MinValue,
            6 => 1e15 + random.Next(3),
            _ => Math.Round(random.NextDouble() * 200 - 80, 3),
        }));
    }

    private Column Magnitudes(string name, int rows) => Numbers(name, rows) switch
    {
        Column<long> wholes => Column.Wholes(name, Enumerable.Range(0, rows).Select(row => wholes.TryRead(row, out var value) ? Math.Abs(value) : (long?)null)),
        var reals => Column.Reals(name, Enumerable.Range(0, rows).Select(row => reals[row] is double value ? Math.Abs(value) : (double?)null)),
    };

    private Column Along(string name, int rows, bool distinct, int each = 1) => random.Next(4) switch
    {
        0 => Column.Dates(name, Enumerable.Range(0, rows).Select(row => (DateOnly?)new DateOnly(1900, 1, 1).AddDays(row / each * (distinct ? seed % 60 + 1 : random.Next(60))))),
        1 => Column.Wholes(name, Enumerable.Range(0, rows).Select(row => (long)(distinct ? row / each + 1990 : random.Next(1990, 2030)))),
        2 => Column.Wholes(name, Enumerable.Range(0, rows).Select(row => row / each * 1_000_003L)),
        _ => Column.Reals(name, Enumerable.Range(0, rows).Select(row => row / each % 11 == 5 ? (double?)null : row / each * 0.37 - 4)),
    };

    private IEnumerable<double?> Ends(Column values, int side) => Enumerable.Range(0, values.Length).Select(row => values[row] switch
    {
        long whole => whole + side * random.NextDouble() * 9,
        double real when double.IsFinite(real) => Math.Clamp(real + side * Math.Abs(real) * 0.1, -double.MaxValue, double.MaxValue),
        _ => (double?)null,
    }).ToArray();

    private DataFrame? Evidence(int rows)
    {
        if (rows == 0 || random.Next(2) == 0) return null;
        var count = random.Next(30);
        return new(
            Column.Wholes("row", Enumerable.Range(0, count).Select(_ => (long)random.Next(rows))), Column.Strings("document", Enumerable.Range(0, count).Select(i => i % 5 == 0 ? null : Hostile[i % Hostile.Length])),
            Column.Strings("text", Enumerable.Range(0, count).Select(i => i % 7 == 0 ? null : Hostile[random.Next(Hostile.Length)])));
    }
}
