using System.Text.Json.Nodes;

namespace Entente.Charts;

/// <summary>A Plotly figure being put together: traces and a layout with the same words and colours as the drawing.</summary>
internal sealed class PlotlyFigure
{
    /// <summary>The pixels that a figure has between its margins in a notebook; it fills what it is given, and its words are laid out for this.</summary>
    public const double UsualWidth = 660;

    /// <summary>How large letters are, and how far their lines are apart, in pixels.</summary>
    public const double LetterSize = 12, LineHeight = 15;

    private const double CaptionSize = 11;

    /// <summary>Pixels between the lower edge of a plot and the words below its ticks.</summary>
    private const double TickRoom = 24;

    private double? height;
    private string? titleBeside;

    public PlotlyFigure(ChartTheme theme)
    {
        Theme = theme;
        Layout = new JsonObject
        {
            ["autosize"] = true,
            ["font"] = new JsonObject { ["family"] = FontMetrics.Families.Replace("'", ""), ["size"] = 12, ["color"] = theme.Ink.ToString() },
            ["paper_bgcolor"] = theme.Background.ToString(),
            ["plot_bgcolor"] = theme.Background.ToString(),
            ["margin"] = new JsonObject { ["l"] = 20, ["r"] = 20, ["t"] = 70, ["b"] = 60 },
            ["hovermode"] = "closest",
            ["hoverlabel"] = new JsonObject { ["align"] = "left", ["bgcolor"] = theme.Background.ToString(), ["font"] = new JsonObject { ["color"] = theme.Ink.ToString(), ["size"] = 12 } },
            ["showlegend"] = false,
        };
    }

    public ChartTheme Theme { get; }

    public JsonArray Data { get; } = [];

    public JsonObject Layout { get; }

    /// <summary>Pixels between the plot's lower edge and the caption: what the axis below it takes.</summary>
    public double BelowPlot { get; set; } = TickRoom + 10;

    /// <summary>Pixels between the plot's upper edge and the legend or title: what is written above the plot.</summary>
    public double AbovePlot { get; private set; } = 6;

    /// <summary>Pixels to the left of the plot that the names and numbers of its axis take.</summary>
    public double BesidePlot { get; set; }

    /// <summary>Pixels to the right of the plot that words and colour bars take.</summary>
    public double AfterPlot { get; set; }

    /// <summary>The plot's height in pixels, without title and caption.</summary>
    public double PlotHeight { get => height ?? (IsPanel ? 230 : 360); set => height = value; }

    /// <summary>Pixels across that this figure has, or this panel of one.</summary>
    public double Width { get; init; } = UsualWidth;

    /// <summary>Whether this is one of several panels, whose names to the left are not within its <see cref="Width"/>.</summary>
    public bool IsPanel { get; init; }

    /// <summary>The plot's width in pixels, once what stands beside it is known.</summary>
    public double PlotWidth => Math.Max(100, Width - (IsPanel ? 0 : BesidePlot) - AfterPlot);

    /// <summary>About how many labels an axis has room for.</summary>
    public int TicksAcross { get; init; } = 8;

    /// <summary>Remarks for the caption that the drawing puts into its legend.</summary>
    public List<string> Notes { get; } = [];

    /// <summary>Lines and areas beside the traces.</summary>
    public JsonArray Shapes { get; } = [];

    /// <summary>Words at places.</summary>
    public JsonArray Annotations { get; } = [];

    public void Annotate(JsonObject words) => Annotations.Add(words);

    /// <summary>Asks for a legend.</summary>
    /// <param name="reversed">Whether it runs from the last trace to the first, as layers lie.</param>
    public void Legend(bool reversed = false) =>
        (Layout["showlegend"], Layout["legend"]) = (true, new JsonObject { ["orientation"] = "h", ["x"] = 0, ["xanchor"] = "left", ["yanchor"] = "bottom", ["traceorder"] = reversed ? "reversed" : "normal" });

    /// <summary>An axis as the drawing has it, without its title.</summary>
    /// <param name="grid">Whether lines cross the plot at its ticks.</param>
    /// <param name="labels">Names at places, for an axis of categories or of ready ticks.</param>
    private JsonObject Axis(bool grid, IReadOnlyList<Tick> labels)
    {
        var axis = new JsonObject
        {
            ["automargin"] = true, ["showgrid"] = grid, ["zeroline"] = false, ["tickfont"] = new JsonObject { ["color"] = Theme.Ink.ToString() },
            // Ticks that are not seen keep labels off the bars.
            ["ticks"] = "outside", ["ticklen"] = 5, ["tickcolor"] = "rgba(0,0,0,0)", ["tickangle"] = 0,
            ["tickmode"] = "array", ["tickvals"] = Numbers(labels.Select(tick => (double?)tick.Value)), ["ticktext"] = Texts(labels.Select(tick => PlotlyText.Wrapped(tick.Label, 30, 3))),
        };
        if (grid) axis["gridcolor"] = Theme.Grid.ToString();
        return axis;
    }

    /// <summary>The axis to the left of the plot; sees to the room it takes.</summary>
    /// <param name="title">What it measures or names, set level above the plot as in the drawing.</param>
    /// <param name="grid">Whether lines cross the plot at its ticks.</param>
    /// <param name="labels">Names or numbers at places.</param>
    public JsonObject AxisBeside(string? title, bool grid, IReadOnlyList<Tick> labels)
    {
        BesidePlot = labels.SelectMany(tick => PlotlyText.Lines(tick.Label, 30, 3)).Select(line => FontMetrics.Width(line, LetterSize)).Append(0).Max() + 8;
        titleBeside = title;
        return Axis(grid, labels);
    }

    /// <summary>Writes what the axis to the left measures above the plot and above all other words there.</summary>
    public void TitleAbove()
    {
        if (string.IsNullOrWhiteSpace(titleBeside)) return;
        // The uppermost number of the axis reaches above the plot.
        AbovePlot += 6;
        var lines = Lines(titleBeside, Width);
        Annotate(new JsonObject
        {
            ["text"] = string.Join("<br>", lines.Select(PlotlyText.Escape)), ["showarrow"] = false, ["align"] = "left", ["xref"] = "paper", ["yref"] = "paper", ["x"] = 0, ["y"] = 1,
            ["xanchor"] = "left", ["yanchor"] = "bottom", ["xshift"] = IsPanel ? 0 : Number(-Math.Round(BesidePlot)), ["yshift"] = Above(lines.Count), ["font"] = new JsonObject { ["color"] = Theme.Muted.ToString() },
        });
    }

    /// <summary>The axis below the plot, with its title in lines no wider than the plot; sees to the room they take.</summary>
    /// <param name="title">Its title, or nothing.</param>
    /// <param name="grid">Whether lines cross the plot at its ticks.</param>
    /// <param name="labels">Names or numbers at places.</param>
    public JsonObject AxisBelow(string? title, bool grid, IReadOnlyList<Tick> labels)
    {
        BelowPlot = TickRoom + 10;
        return Titled(Axis(grid, labels), title);
    }

    /// <summary>An axis of names side by side below the plot, upright where they are too wide to lie; sees to the room they take.</summary>
    public JsonObject NamesBelow(string? title, IReadOnlyList<string> names)
    {
        var (style, band) = (new TextStyle(LetterSize, Theme.Ink), PlotWidth / names.Count);
        var level = names.All(name => BandLabels.Whole(name, style, band));
        var wrapped = names.Select(name => level ? TextWrap.Wrap(name, style, band, 3).Lines : PlotlyText.Lines(name, 30, 3)).ToArray();
        var axis = Axis(grid: false, [.. names.Select((_, i) => new Tick(i, ""))]);
        axis["ticktext"] = Texts(wrapped.Select(lines => string.Join("<br>", lines.Select(PlotlyText.Escape))));
        axis["tickangle"] = level ? 0 : -90;
        BelowPlot = 20 + (level ? 16 * wrapped.Max(name => name.Count) : wrapped.SelectMany(name => name).Max(line => style.Width(line)));
        return Titled(axis, title);
    }

    /// <summary>Takes room above the plot for lines of words.</summary>
    /// <returns>How far above the plot their lower edge is, in pixels.</returns>
    public double Above(int lines)
    {
        var shift = AbovePlot - 6;
        AbovePlot += lines * LineHeight;
        return shift;
    }

    /// <summary>Lines no wider than so many pixels.</summary>
    public static IReadOnlyList<string> Lines(string text, double width) => TextWrap.Wrap(PlainText.OneLine(text), new TextStyle(LetterSize, default), width, 4).Lines;

    private JsonObject Titled(JsonObject axis, string? title)
    {
        if (string.IsNullOrWhiteSpace(title)) return axis;
        var lines = Lines(title, PlotWidth);
        axis["title"] = new JsonObject { ["text"] = string.Join("<br>", lines.Select(PlotlyText.Escape)), ["standoff"] = 8, ["font"] = new JsonObject { ["size"] = LetterSize } };
        BelowPlot += 8 + LineHeight * lines.Count;
        return axis;
    }

    /// <summary>The ends of an axis, as far as numbers go.</summary>
    public static JsonArray Range(double from, double to) => new(Math.Clamp(from, -double.MaxValue, double.MaxValue), Math.Clamp(to, -double.MaxValue, double.MaxValue));

    public static JsonArray Numbers(IEnumerable<double?> values) => new([.. values.Select(value => value is { } number ? Number(number) : null)]);

    /// <summary>With a small e where there is an exponent, and no sign before zero, as every front end writes it when it saves a notebook.</summary>
    public static JsonNode Number(double value)
    {
        var text = value.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return text.Contains('E') ? JsonNode.Parse(text.Replace('E', 'e'))! : JsonValue.Create(value == 0 ? 0 : value);
    }

    public static JsonArray Texts(IEnumerable<string?> values) => new([.. values.Select(value => value is null ? null : (JsonNode)JsonValue.Create(value))]);

    /// <summary>The paint of bars and the like, hatch included.</summary>
    public static JsonObject Marker(Paint paint)
    {
        var marker = new JsonObject { ["color"] = paint.Colour.ToString() };
        if (paint.Hatch != Hatch.None)
            marker["pattern"] = new JsonObject
            {
                ["shape"] = paint.Hatch switch { Hatch.Rising => "/", Hatch.Falling => "\\", Hatch.Level => "-", _ => "." },
                ["fillmode"] = "overlay", ["fgcolor"] = paint.Texture.ToString(), ["size"] = 6, ["solidity"] = 0.2,
            };
        return marker;
    }

    public static string Dash(Stroke stroke) => stroke.Dash.Length == 0 ? "solid" : string.Join(",", stroke.Dash.Split(' ').Select(length => length + "px"));

    /// <summary>The whole figure, with title and caption in place.</summary>
    public string ToJson(string title, string? subtitle, IReadOnlyList<string> caption)
    {
        var heading = $"<b>{PlotlyText.Wrapped(title, 75, 4)}</b>";
        if (subtitle is not null) heading += $"<br><span style=\"font-size:13px;color:{Theme.Muted}\">{PlotlyText.Wrapped(subtitle, 95, 4)}</span>";
        var lines = Breaks(heading);
        // Versions of Plotly differ by half a line in where several lines start, so there is room for either.
        var lift = 12 * (lines - 1);
        var top = Math.Round(26 + lift + 20 * lines + AbovePlot + LegendHeight);
        Layout["title"] = new JsonObject
        {
            ["text"] = heading, ["x"] = 0, ["xref"] = "container", ["xanchor"] = "left", ["y"] = 1, ["yref"] = "container", ["yanchor"] = "top",
            ["pad"] = new JsonObject { ["l"] = 16, ["t"] = 14 + lift }, ["font"] = new JsonObject { ["size"] = 16 },
        };
        var note = string.Join("<br>", TextWrap.Wrap(string.Join(" · ", caption.Concat(Notes)), new TextStyle(CaptionSize, Theme.Muted), Width, 12).Lines.Select(PlotlyText.Escape));
        var bottom = BelowPlot + (note.Length == 0 ? 0 : 10 + 15 * Breaks(note));
        var margin = Layout["margin"]!.AsObject();
        (margin["t"], margin["b"], margin["r"]) = (top, Math.Round(bottom), 20 + Math.Round(AfterPlot));
        Layout["height"] = Math.Round(PlotHeight + top + bottom);
        if (Layout["legend"] is JsonObject legend) legend["y"] = Math.Min(3, Math.Round(1 + AbovePlot / PlotHeight, 4));
        if (note.Length > 0)
        {
            Annotate(new JsonObject
            {
                ["text"] = note, ["showarrow"] = false, ["align"] = "left", ["xref"] = "paper", ["yref"] = "paper", ["x"] = 0, ["y"] = 0,
                ["xanchor"] = "left", ["yanchor"] = "top", ["xshift"] = Number(-Math.Round(BesidePlot)), ["yshift"] = Number(-Math.Round(BelowPlot)), ["font"] = new JsonObject { ["size"] = CaptionSize, ["color"] = Theme.Muted.ToString() },
            });
        }
        if (Annotations.Count > 0) Layout["annotations"] = Annotations;
        if (Shapes.Count > 0) Layout["shapes"] = Shapes;
        return new JsonObject { ["data"] = Data, ["layout"] = Layout }.ToJsonString();
    }

    /// <summary>What a legend takes: one line where its names fit, and rows of equal columns where they do not.</summary>
    private double LegendHeight
    {
        get
        {
            if (!Layout["showlegend"]!.GetValue<bool>()) return 0;
            var widths = Data.Where(trace => trace!["name"] is not null && trace["showlegend"]?.GetValue<bool>() != false).Select(trace => 50 + FontMetrics.Width(trace!["name"]!.GetValue<string>(), LetterSize)).ToArray();
            var room = Width - BesidePlot - AfterPlot;
            var columns = widths.Sum() <= room ? Math.Max(1, widths.Length) : Math.Max(1, (int)(room / widths.Max()));
            return 7 + 19 * ((widths.Length + columns - 1) / columns);
        }
    }

    private static int Breaks(string text) => text.Split("<br>").Length;
}
