using Entente.Charts;
using Entente.Frames;

namespace Entente.Tests.Charts;

/// <summary>One small figure of each kind, such as a paper would show.</summary>
internal static class SampleCharts
{
    private const string Source = "made-up numbers";

    public static readonly DataFrame Pairs = new(
        Column.Strings("pair", ["Armenia–Azerbaijan", "Serbia–Azerbaijan", "Serbia–Hungary", "Russia–Ukraine"]),
        Column.Wholes("conflict", new long?[] { 37, 3, 0, null }),
        Column.Wholes("cooperation", new long?[] { 4, 23, 18, 0 }));

    public static readonly DataFrame Sentences = new(
        Column.Wholes("row", Enumerable.Repeat(1L, 7)),
        Column.Strings("document", Enumerable.Range(1, 7).Select(i => $"Brief {i}")),
        Column.Strings("text", Enumerable.Range(1, 7).Select(i => $"Serbia & Azerbaijan signed <paper> {i}.")),
        Column.Strings("column", ["cooperation", "cooperation", "cooperation", "cooperation", "cooperation", "cooperation", "conflict"]));

    public static Chart Bars() => Chart.Bars(Pairs.Drop("conflict"), new BarOptions
    {
        Title = "Cooperation by pair", Category = "pair", Value = "cooperation", Observations = 45, Unit = "sentences", Source = Source,
    });

    public static Chart Grouped(bool stacked = false, bool horizontal = true) => Chart.Bars(
        new(Column.Strings("actor", ["Serbia", "Serbia", "Hungary", "Hungary"]), Column.Strings("kind", ["words", "deeds", "words", "deeds"]), Column.Wholes("n", new long[] { 5, 7, 2, 9 })),
        new BarOptions { Title = "Words and deeds", Category = "actor", Value = "n", Group = "kind", Stacked = stacked, Horizontal = horizontal, Observations = 23, Unit = "sentences", Source = Source });

    public static Chart DivergingBars() => Chart.DivergingBars(Pairs, new DivergingBarOptions
    {
        Title = "Cooperation and conflict by pair", Subtitle = "Coded sentences", Category = "pair", Negative = "conflict", Positive = "cooperation",
        NegativeName = "Conflict", PositiveName = "Cooperation", Observations = 85, Unit = "sentences", Source = Source, Evidence = Sentences,
    });

    public static Chart HeatMap() => Chart.HeatMap(
        new(Column.Strings("a", ["Serbia", "Serbia", "Hungary", "Hungary", "Turkey", "Turkey"]), Column.Strings("b", ["Hungary", "Turkey", "Serbia", "Turkey", "Serbia", "Hungary"]),
            Column.Wholes("balance", new long?[] { 12, -5, 12, 0, -5, null })),
        new HeatMapOptions { Title = "Who stands with whom", Row = "a", Column = "b", Value = "balance", Midpoint = 0, LowName = "Conflict", HighName = "Cooperation", Observations = 40, Unit = "sentences", Source = Source });

    public static readonly DataFrame Nodes = new(
        Column.Strings("id", ["SRB", "AZE", "ARM", "HUN"]), Column.Strings("label", ["Serbia", "Azerbaijan", "Armenia", "Hungary"]),
        Column.Reals("x", [0.1, 0.8, 0.9, 0.3]), Column.Reals("y", [0.5, 0.6, 0.1, 0.9]), Column.Wholes("size", new long[] { 30, 50, 20, 10 }));

    public static readonly DataFrame Edges = new(
        Column.Strings("source", ["SRB", "SRB", "AZE", "HUN"]), Column.Strings("target", ["AZE", "AZE", "ARM", "SRB"]),
        Column.Wholes("weight", new long[] { 23, 3, 37, 18 }), Column.Wholes("sign", new long[] { 1, -1, -1, 0 }));

    public static Chart Network() => Chart.Network(Nodes, Edges, new NetworkOptions { Title = "Cooperation and conflict", Sign = "sign", Observations = 81, Unit = "sentences", SizeUnit = "mentions", Source = Source });

    public static Chart Lines() => Chart.Lines(
        new(Column.Wholes("year", new long[] { 2020, 2021, 2022, 2023, 2020, 2022 }), Column.Strings("kind", ["words", "words", "words", "words", "deeds", "deeds"]),
            Column.Wholes("n", new long?[] { 3, 9, null, 4, 1, 6 })),
        new LineOptions { Title = "Words and deeds a year", X = "year", Y = "n", Group = "kind", Observations = 23, Unit = "sentences", Source = Source });

    public static Chart Points() => Chart.Points(
        new(Column.Strings("actor", ["Serbia", "Hungary", "Turkey"]), Column.Wholes("degree", new long[] { 4, 7, 2 }), Column.Reals("tone", [0.5, -1.25, 0.1])),
        new PointOptions { Title = "Degree and tone", X = "degree", Y = "tone", Label = "actor", Observations = 3, Unit = "actors", Source = Source });

    public static Chart Areas() => Chart.Areas(
        new(Column.Wholes("year", new long[] { 2020, 2021, 2022, 2023, 2020, 2021, 2022, 2023 }), Column.Strings("kind", ["words", "words", "words", "words", "deeds", "deeds", "deeds", "deeds"]),
            Column.Wholes("n", new long?[] { 3, 9, 5, 4, 1, 2, 6, null })),
        new AreaOptions { Title = "Words and deeds a year", X = "year", Y = "n", Group = "kind", Observations = 30, Unit = "sentences", Source = Source, ReferenceLines = [ReferenceLine.AtX(2022, "The summit")] });

    public static readonly DataFrame TwoYears = new(
        Column.Strings("actor", ["Serbia", "Hungary", "Turkey", "Armenia"]), Column.Wholes("before", new long?[] { 4, 12, 7, null }), Column.Wholes("after", new long?[] { 17, 9, 7, 3 }));

    public static Chart Dumbbells() => Chart.Dumbbells(TwoYears, new DumbbellOptions
    {
        Title = "Mentions in two years", Category = "actor", From = "before", To = "after", FromName = "2020", ToName = "2024", Unit = "mentions", Source = Source, ReferenceLines = [ReferenceLine.AtX(10, "Mean")],
    });

    public static Chart Slopes() => Chart.Slopes(TwoYears, new SlopeOptions
    {
        Title = "Mentions in two years", Category = "actor", From = "before", To = "after", FromName = "2020", ToName = "2024", Unit = "mentions", Source = Source, WidthMillimetres = ChartOptions.OneColumn,
    });

    public static readonly DataFrame Events = new(
        Column.Strings("what", ["War of 44 days", "Shusha Declaration", "Border clashes", "Talks", "No date known"]),
        Column.Dates("from", new DateOnly?[] { new(2020, 9, 27), new(2021, 6, 15), new(2022, 9, 12), new(2022, 10, 6), null }),
        Column.Dates("to", new DateOnly?[] { new(2020, 11, 10), null, new(2022, 9, 14), new(2023, 7, 15), null }),
        Column.Strings("dyad", ["Armenia–Azerbaijan", "Azerbaijan–Turkey", "Armenia–Azerbaijan", "Armenia–Azerbaijan", "Azerbaijan–Turkey"]),
        Column.Wholes("sign", new long?[] { -1, 1, -1, 0, 1 }));

    public static Chart Timeline() => Chart.Timeline(Events, new TimelineOptions
    {
        Title = "Events and periods", Label = "what", Start = "from", End = "to", Group = "dyad", Sign = "sign", Observations = 4, Unit = "events", Source = Source,
        ReferenceLines = [ReferenceLine.AtX(new DateOnly(2022, 2, 24), "Invasion of Ukraine")],
    });

    public static Chart Concordance() => Chart.Concordance(
        new(Column.Strings("document", ["Brief 1", "Brief 2", "Brief 3"]),
            Column.Strings("before", ["Belgrade and Baku signed a declaration on their strategic", "The two call their", "Nobody asked what such a close and long-standing"]),
            Column.Strings("keyword", ["partnership", "partnership", "Partnership"]),
            Column.Strings("after", ["and went on to trade in gas.", "curious.", "would cost, or who would pay for it in the end, which is another story."])),
        new ConcordanceOptions { Title = "“partnership” in context", Observations = 3, Unit = "lines", Source = Source });

    public static readonly DataFrame Parsed = new(
        Column.Wholes("word", new long[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 }),
        Column.Strings("text", ["Serbia", "and", "Hungary", "signed", "<b>a</b>", "treaty", "that", "AT&T", "had", "asked", "them", "for", "."]),
        Column.Strings("upos", ["PROPN", "CCONJ", "PROPN", "VERB", "DET", "NOUN", "PRON", "PROPN", "AUX", "VERB", "PRON", "ADP", "PUNCT"]),
        Column.Wholes("head", new long[] { 4, 3, 1, 0, 6, 4, 10, 10, 10, 6, 10, 7, 4 }),
        Column.Strings("deprel", ["nsubj", "cc", "conj", "root", "det", "obj", "obl", "nsubj", "aux", "acl:relcl", "obj", "case", "punct"]));

    public static Chart Dependencies() => Chart.Dependencies(Parsed, new DependencyOptions { Title = "A sentence with <b> & a clause", Source = Source });

    public static Chart Panels() => Chart.Bars(
        new(Column.Strings("outlet", ["A", "A", "B", "B", "C"]), Column.Strings("actor", ["Serbia", "Hungary", "Serbia", "Hungary", "Hungary"]), Column.Wholes("n", new long[] { 5, 7, 2, 9, 4 })),
        new BarOptions { Title = "Mentions by outlet", Category = "actor", Value = "n", FacetBy = "outlet", Unit = "mentions", Observations = 27, Source = Source, ReferenceLines = [ReferenceLine.AtX(5.4, "Mean")] });

    public static Chart Annotated() => Chart.Points(
        new(Column.Strings("actor", ["Serbia", "Hungary", "Turkey"]), Column.Wholes("degree", new long[] { 4, 7, 2 }), Column.Reals("tone", [0.5, -1.25, 0.1])),
        new PointOptions
        {
            Title = "Degree and tone", X = "degree", Y = "tone", Label = "actor", Observations = 3, Unit = "actors", Source = Source,
            ReferenceLines = [ReferenceLine.AtY(0, "Neither friend nor foe"), ReferenceLine.AtX(5, "Median")], Annotations = [Annotation.At(6, 0.4, "Nobody is here")],
        });

    /// <summary>The same kind of chart of other data, or with other words.</summary>
    public static Chart Remade(Chart chart, DataFrame data, ChartOptions options, DataFrame? nodes = null) => options switch
    {
        BarOptions bars => Chart.Bars(data, bars),
        DivergingBarOptions bars => Chart.DivergingBars(data, bars),
        HeatMapOptions map => Chart.HeatMap(data, map),
        NetworkOptions network => Chart.Network(nodes ?? chart.Nodes!, data, network),
        LineOptions lines => Chart.Lines(data, lines),
        PointOptions points => Chart.Points(data, points),
        AreaOptions areas => Chart.Areas(data, areas),
        DumbbellOptions pairs => Chart.Dumbbells(data, pairs),
        SlopeOptions pairs => Chart.Slopes(data, pairs),
        TimelineOptions events => Chart.Timeline(data, events),
        DependencyOptions words => Chart.Dependencies(data, words),
        _ => Chart.Concordance(data, (ConcordanceOptions)options),
    };

    /// <summary>The same chart in two panels.</summary>
    public static Chart InPanels(Chart chart) => chart.Options.FacetBy is not null ? chart : Remade(chart,
        chart.Data.With(Column.Strings("panel", Enumerable.Range(0, chart.Data.RowCount).Select(row => row % 2 == 0 ? "Even rows" : "Odd rows"))), chart.Options with { FacetBy = "panel" });

    public static TheoryData<string> Names => [.. All.Keys];

    public static readonly IReadOnlyDictionary<string, Func<Chart>> All = new Dictionary<string, Func<Chart>>(StringComparer.Ordinal)
    {
        ["bars"] = Bars, ["bars-grouped"] = () => Grouped(), ["bars-stacked"] = () => Grouped(stacked: true), ["bars-upright"] = () => Grouped(horizontal: false),
        ["diverging-bars"] = DivergingBars, ["heat-map"] = HeatMap, ["network"] = Network, ["lines"] = Lines, ["points"] = Points,
        ["areas"] = Areas, ["dumbbells"] = Dumbbells, ["slopes"] = Slopes, ["timeline"] = Timeline, ["concordance"] = Concordance, ["dependencies"] = Dependencies, ["panels"] = Panels, ["annotated"] = Annotated,
    };
}
