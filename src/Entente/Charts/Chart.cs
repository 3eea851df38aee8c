using System.Text;
using Entente.Frames;

namespace Entente.Charts;

/// <summary>A figure for a paper or a screen, with the frame and the sentences behind it.</summary>
/// <remarks>
/// The same frame and options give the same bytes in every format, on any machine. Names and sentences are always text, never markup.
/// A frame without rows gives a chart that says "no data".
/// </remarks>
/// <example><code>
/// var chart = Chart.Bars(counts, new BarOptions { Title = "Sentences a country", Category = "country", Value = "count" });
/// chart.Write("figure.svg");
/// </code></example>
[TypeFormatterSource(typeof(ChartFormatterSource), PreferredMimeTypes = [PlotlyMimeType, "image/svg+xml", "text/plain"])]
public sealed class Chart
{
    internal const string PlotlyMimeType = "application/vnd.plotly.v1+json";

    private const double PointsAMillimetre = 72 / 25.4;

    private readonly Figure figure;
    private readonly Lazy<Drawing> drawing;

    private Chart(string kind, DataFrame data, ChartOptions options, Figure figure, DataFrame? nodes = null)
    {
        (Kind, Data, Options, Nodes, this.figure) = (kind, data, options, nodes, figure);
        AlternativeText = string.IsNullOrWhiteSpace(options.AlternativeText)
            ? $"{Quantity.Capitalised(kind)}: {PlainText.OneLine(options.Title).TrimEnd('.')}. {figure.Describe()}"
            : PlainText.OneLine(options.AlternativeText);
        drawing = new(Draw);
    }

    /// <summary>What sort of chart it is: <c>bar chart</c>, <c>diverging bar chart</c>, <c>heat map</c>, <c>network</c>, <c>line chart</c>, <c>scatter plot</c>, <c>area chart</c>, <c>dumbbell chart</c>, <c>slope chart</c>, <c>timeline</c>, <c>concordance</c> or <c>dependency tree</c>.</summary>
    public string Kind { get; }

    /// <summary>The frame behind it, as it was given: a chart can always be made anew from it. A network's is its edges.</summary>
    public DataFrame Data { get; }

    /// <summary>The nodes of a network; <see langword="null"/> for other kinds.</summary>
    public DataFrame? Nodes { get; }

    /// <summary>The words, columns and size it was made with.</summary>
    public ChartOptions Options { get; }

    /// <summary>The sentences behind it, one row a sentence; see <see cref="ChartOptions.Evidence"/>.</summary>
    public DataFrame? Evidence => Options.Evidence;

    /// <summary>What someone who cannot see the chart should know; never empty.</summary>
    public string AlternativeText { get; }

    /// <summary>The drawing behind every vector format.</summary>
    internal Drawing Drawing => drawing.Value;

    /// <summary>Bars for one number a category; grouped or stacked where there are groups, with intervals where there are bounds.</summary>
    /// <param name="data">One row a category, or a category and group.</param>
    /// <param name="options">Words and columns.</param>
    /// <exception cref="ArgumentException">A column is missing or of another type, a category comes twice, or an option is out of its range.</exception>
    /// <example><code>
    /// var counts = new DataFrame(Column.Strings("country", ["Serbia", "Hungary"]), Column.Wholes("count", [23L, 18L]));
    /// var chart = Chart.Bars(counts, new BarOptions { Title = "Sentences a country", Category = "country", Value = "count" });
    /// </code></example>
    public static Chart Bars(DataFrame data, BarOptions options) => Of("bar chart", data, options, () => new BarFigure(BarModel.Read(data, options)));

    /// <summary>Bars to the left and right of zero: two opposite counts for each category, such as conflict and cooperation.</summary>
    /// <param name="data">One row a category.</param>
    /// <param name="options">Words and columns.</param>
    /// <exception cref="ArgumentException">A column is missing or of another type, a category comes twice, or a value is below zero.</exception>
    /// <example><code>
    /// var pairs = new DataFrame(Column.Strings("pair", ["Serbia–Hungary"]), Column.Wholes("conflict", [3L]), Column.Wholes("cooperation", [18L]));
    /// var chart = Chart.DivergingBars(pairs, new DivergingBarOptions { Title = "By pair", Category = "pair", Negative = "conflict", Positive = "cooperation" });
    /// </code></example>
    public static Chart DivergingBars(DataFrame data, DivergingBarOptions options) =>
        Of("diverging bar chart", data, options, () => new BarFigure(BarModel.Read(data, options)));

    /// <summary>A matrix of coloured cells with their values printed; cells without a value differ from those that hold zero.</summary>
    /// <param name="data">One row a cell.</param>
    /// <param name="options">Words and columns.</param>
    /// <exception cref="ArgumentException">A column is missing or of another type, or a cell comes twice.</exception>
    /// <example><code>
    /// var cells = new DataFrame(Column.Strings("actor", ["Serbia", "Hungary"]), Column.Strings("other", ["Hungary", "Serbia"]), Column.Wholes("net", [12L, 12L]));
    /// var chart = Chart.HeatMap(cells, new HeatMapOptions { Title = "Who stands with whom", Row = "actor", Column = "other", Value = "net", Midpoint = 0 });
    /// </code></example>
    public static Chart HeatMap(DataFrame data, HeatMapOptions options) => Of("heat map", data, options, () => new HeatMapFigure(data, options));

    /// <summary>Circles joined by lines: size, width, colour and dash say how large, how strong and of which sign.</summary>
    /// <param name="nodes">One row a node, with its place in the unit square.</param>
    /// <param name="edges">One row an edge; this is the chart's <see cref="Data"/>, and evidence counts its rows.</param>
    /// <param name="options">Words and columns.</param>
    /// <exception cref="ArgumentException">A column is missing or of another type, a node comes twice or has no place, or an edge names a node that is not there.</exception>
    /// <example><code>
    /// var nodes = new DataFrame(Column.Strings("id", ["SRB", "AZE"]), Column.Strings("label", ["Serbia", "Azerbaijan"]), Column.Reals("x", [0.1, 0.9]), Column.Reals("y", [0.5, 0.5]), Column.Wholes("size", [30L, 50L]));
    /// var edges = new DataFrame(Column.Strings("source", ["SRB"]), Column.Strings("target", ["AZE"]), Column.Wholes("weight", [23L]), Column.Wholes("sign", [1L]));
    /// var chart = Chart.Network(nodes, edges, new NetworkOptions { Title = "Cooperation", Sign = "sign" });
    /// </code></example>
    public static Chart Network(DataFrame nodes, DataFrame edges, NetworkOptions options) =>
        Of("network", edges, options, () => new NetworkFigure(new(nodes, edges, options)), nodes);

    /// <summary>Numbers along time or another number, one line a group, each value marked; gaps where values are missing.</summary>
    /// <param name="data">One row a value, or a value and group, in any order.</param>
    /// <param name="options">Words and columns.</param>
    /// <exception cref="ArgumentException">A column is missing or of another type, or a group has two values at the same place.</exception>
    /// <example><code>
    /// var years = new DataFrame(Column.Wholes("year", [2020L, 2021L, 2022L]), Column.Wholes("count", [3L, 9L, 4L]));
    /// var chart = Chart.Lines(years, new LineOptions { Title = "Sentences a year", X = "year", Y = "count", ReferenceLines = [ReferenceLine.AtY(5, "Mean")] });
    /// </code></example>
    public static Chart Lines(DataFrame data, LineOptions options) => Of("line chart", data, options, () => new SeriesFigure(new(data, options)));

    /// <summary>One point a row, at the place of two numbers, with its name where there is room.</summary>
    /// <param name="data">One row a point.</param>
    /// <param name="options">Words and columns.</param>
    /// <exception cref="ArgumentException">A column is missing or of another type.</exception>
    /// <example><code>
    /// var actors = new DataFrame(Column.Strings("actor", ["Serbia", "Hungary"]), Column.Wholes("mentions", [40L, 12L]), Column.Reals("tone", [0.5, -0.25]));
    /// var chart = Chart.Points(actors, new PointOptions { Title = "Spoken of, and how", X = "mentions", Y = "tone", Label = "actor" });
    /// </code></example>
    public static Chart Points(DataFrame data, PointOptions options) => Of("scatter plot", data, options, () => new SeriesFigure(new(data, options)));

    /// <summary>Layers stacked over time or another number, each as high as its values.</summary>
    /// <param name="data">One row a value, or a value and group, in any order.</param>
    /// <param name="options">Words and columns.</param>
    /// <exception cref="ArgumentException">A column is missing or of another type, a value is below zero, or a group has two values at the same place.</exception>
    /// <example><code>
    /// var years = new DataFrame(Column.Wholes("year", [2020L, 2021L, 2020L, 2021L]), Column.Strings("kind", ["words", "words", "deeds", "deeds"]), Column.Wholes("count", [3L, 9L, 1L, 4L]));
    /// var chart = Chart.Areas(years, new AreaOptions { Title = "Words and deeds", X = "year", Y = "count", Group = "kind" });
    /// </code></example>
    public static Chart Areas(DataFrame data, AreaOptions options) => Of("area chart", data, options, () => new AreaFigure(new(data, options)));

    /// <summary>Two numbers a name as an open and a full dot, with the way from one to the other.</summary>
    /// <param name="data">One row a name.</param>
    /// <param name="options">Words and columns.</param>
    /// <exception cref="ArgumentException">A column is missing or of another type, or a name comes twice.</exception>
    /// <example><code>
    /// var shares = new DataFrame(Column.Strings("actor", ["Serbia", "Hungary"]), Column.Wholes("2020", [4L, 12L]), Column.Wholes("2024", [17L, 9L]));
    /// var chart = Chart.Dumbbells(shares, new DumbbellOptions { Title = "Mentions in two years", Category = "actor", From = "2020", To = "2024", Unit = "mentions" });
    /// </code></example>
    public static Chart Dumbbells(DataFrame data, DumbbellOptions options) => Of("dumbbell chart", data, options, () => new DumbbellFigure(PairModel.Read(data, options), options));

    /// <summary>Two numbers a name as a line from left to right: who rose, who fell, who overtook whom.</summary>
    /// <param name="data">One row a name.</param>
    /// <param name="options">Words and columns.</param>
    /// <exception cref="ArgumentException">A column is missing or of another type, or a name comes twice.</exception>
    /// <example><code>
    /// var shares = new DataFrame(Column.Strings("actor", ["Serbia", "Hungary"]), Column.Wholes("2020", [4L, 12L]), Column.Wholes("2024", [17L, 9L]));
    /// var chart = Chart.Slopes(shares, new SlopeOptions { Title = "Mentions in two years", Category = "actor", From = "2020", To = "2024", Unit = "mentions" });
    /// </code></example>
    public static Chart Slopes(DataFrame data, SlopeOptions options) => Of("slope chart", data, options, () => new SlopeFigure(PairModel.Read(data, options), options));

    /// <summary>Events and periods along time, in as few lanes as hold them and their words, under a heading for each group.</summary>
    /// <param name="data">One row an event or period, in any order.</param>
    /// <param name="options">Words and columns.</param>
    /// <exception cref="ArgumentException">A column is missing or of another type, or a period ends before it starts.</exception>
    /// <example><code>
    /// var events = new DataFrame(
    ///     Column.Strings("what", ["War of 44 days", "Shusha Declaration"]),
    ///     Column.Dates("from", [new DateOnly(2020, 9, 27), new DateOnly(2021, 6, 15)]),
    ///     Column.Dates("to", new DateOnly?[] { new(2020, 11, 10), null }),
    ///     Column.Wholes("sign", [-1L, 1L]));
    /// var chart = Chart.Timeline(events, new TimelineOptions { Title = "War and after", Label = "what", Start = "from", End = "to", Sign = "sign" });
    /// </code></example>
    public static Chart Timeline(DataFrame data, TimelineOptions options) => Of("timeline", data, options, () => new TimelineFigure(new(data, options)));

    /// <summary>Lines of text aligned at the word that was looked for.</summary>
    /// <param name="data">One row a line, drawn in the frame's order.</param>
    /// <param name="options">Words and columns.</param>
    /// <exception cref="ArgumentException">A column is missing or of another type.</exception>
    /// <example><code>
    /// var lines = new DataFrame(Column.Strings("document", ["Brief 1"]), Column.Strings("before", ["The two call their"]), Column.Strings("keyword", ["partnership"]), Column.Strings("after", ["strategic."]));
    /// var chart = Chart.Concordance(lines, new ConcordanceOptions { Title = "“partnership” in context", Unit = "lines" });
    /// </code></example>
    public static Chart Concordance(DataFrame data, ConcordanceOptions options) => Of("concordance", data, options, () => new ConcordanceFigure(data, options));

    /// <summary>The words of a sentence with an arc from each to the words that depend on it; a long sentence goes on in the next line.</summary>
    /// <param name="data">One row a word, in the order of the sentence; several sentences are panels (<see cref="ChartOptions.FacetBy"/>).</param>
    /// <param name="options">Words and columns.</param>
    /// <exception cref="ArgumentException">A column is missing, a word has no number or another's, or depends on itself.</exception>
    /// <example><code>
    /// var words = new DataFrame(Column.Wholes("word", [1L, 2L, 3L]), Column.Strings("text", ["Serbia", "thanked", "Hungary"]), Column.Strings("upos", ["PROPN", "VERB", "PROPN"]), Column.Wholes("head", [2L, 0L, 2L]), Column.Strings("deprel", ["nsubj", "root", "obj"]));
    /// var chart = Chart.Dependencies(words, new DependencyOptions { Title = "Who thanked whom" });
    /// </code></example>
    public static Chart Dependencies(DataFrame data, DependencyOptions options) => Of("dependency tree", data, options, () => new DependencyFigure(data, options));

    /// <summary>The same chart in other colours.</summary>
    public Chart WithTheme(ChartTheme theme) => new(Kind, Data, Options with { Theme = theme }, figure, Nodes);

    /// <summary>The chart as an SVG document: sizes in millimetres, text as text, the evidence in hover titles.</summary>
    public string ToSvg() => SvgWriter.Write(Drawing);

    /// <summary>The chart as a PDF of one page of its size: vectors and embedded fonts (Liberation Sans; DejaVu Sans for Armenian, Georgian and Hebrew), with the text alternative.</summary>
    /// <exception cref="NotSupportedException">A word has a letter that the embedded fonts lack (they have Latin, Greek, Cyrillic, Armenian, Georgian and Hebrew ones) or that joins its neighbours (Arabic), or the page would be over 5 metres long.</exception>
    public byte[] ToPdf() => PdfWriter.Write(Drawing);

    /// <summary>The chart as a Plotly figure, <c>{"data": […], "layout": {…}}</c>, with the same content as the SVG.</summary>
    public string ToPlotlyJson()
    {
        var plotly = new PlotlyFigure(Options.Theme);
        figure.Plot(plotly);
        return plotly.ToJson(PlainText.OneLine(Options.Title), Options.Subtitle is { } subtitle ? PlainText.OneLine(subtitle) : null, Caption);
    }

    /// <summary>The chart as a web page that stands alone: the SVG, the data as a table, and the sentences as lists. It loads nothing and runs no script.</summary>
    public string ToHtml() => HtmlWriter.Write(this);

    /// <summary>Writes the chart in the format that the name's ending asks for: <c>.svg</c> and <c>.pdf</c> for papers, <c>.html</c> for a page with data and sentences, <c>.json</c> for Plotly; text in UTF-8.</summary>
    /// <param name="path">A file; its folder is made where there is none. A file of that name is replaced only once the new one is whole.</param>
    /// <exception cref="ArgumentException">The ending is another; for a picture of dots, such as a PNG, the message says how to convert.</exception>
    /// <exception cref="NotSupportedException">It is a PDF and cannot be one; see <see cref="ToPdf"/>.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Write(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var content = Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".svg" => Encoding.UTF8.GetBytes(ToSvg()),
            ".pdf" => ToPdf(),
            ".html" => Encoding.UTF8.GetBytes(ToHtml()),
            ".json" => Encoding.UTF8.GetBytes(ToPlotlyJson()),
            _ => throw Errors.Extension(path),
        };
        var whole = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(whole)!);
        var aside = whole + "." + Path.GetRandomFileName() + ".part";
        try
        {
            File.WriteAllBytes(aside, content);
            File.Move(aside, whole, overwrite: true);
        }
        finally
        {
            File.Delete(aside);
        }
    }

    private IReadOnlyList<string> Caption =>
    [
        .. Options.Observations is { } count ? [$"N = {Quantity.Of(count, Options.Unit)}"] : Array.Empty<string>(),
        .. string.IsNullOrWhiteSpace(Options.Source) ? [] : new[] { $"Source: {PlainText.OneLine(Options.Source)}" },
        .. figure.Notes,
        .. string.IsNullOrWhiteSpace(Options.Note) ? [] : new[] { PlainText.OneLine(Options.Note) },
    ];

    private Drawing Draw()
    {
        var sheet = new Sheet(Options.Theme, Options.WidthMillimetres * PointsAMillimetre);
        sheet.Paragraph(Options.Title, sheet.Title, sheet.Left, sheet.Width, most: 4);
        if (Options.Subtitle is { } subtitle) sheet.Paragraph(subtitle, sheet.Subtitle, sheet.Left, sheet.Width, most: 4);
        sheet.Y += 5;
        figure.Draw(sheet);
        sheet.Y += 5;
        sheet.Paragraph(string.Join(" · ", Caption), sheet.Caption, sheet.Left, sheet.Width, most: 12);
        return sheet.Finish(PlainText.OneLine(Options.Title), AlternativeText);
    }

    private static Chart Of(string kind, DataFrame data, ChartOptions options, Func<Figure> read, DataFrame? nodes = null)
    {
        ArgumentNullException.ThrowIfNull(data);
        var figure = Checked(options) is { FacetBy: { } by } && data.Facets(options) is { Names.Count: > 0 } facets ? new FacetFigure(read(), by, facets.Names) : read();
        return new(kind, data, options, figure, nodes);
    }

    private static ChartOptions Checked(ChartOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (string.IsNullOrWhiteSpace(options.Title)) throw Errors.NoTitle();
        if (!(options.WidthMillimetres is >= 60 and <= 1000)) throw Errors.Width(options.WidthMillimetres);
        if (options.Observations < 0) throw Errors.Observations(options.Observations.Value);
        return options;
    }
}
