using System.Text.Json.Nodes;

namespace Entente.Charts;

/// <summary>A Plotly figure being put together: traces and a layout with the same words and colours as the drawing.</summary>
internal sealed class PlotlyFigure
{
    /// <summary>The pixels a plot has across in a notebook; the figure itself fills what it is given.</summary>
    private const double UsualWidth = 700;

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
    public double BelowPlot { get; set; } = 50;

    /// <summary>The plot's height in pixels, without title and caption.</summary>
    public double PlotHeight { get; set; } = 360;

    /// <summary>About how many labels an axis has room for.</summary>
    public int TicksAcross { get; init; } = 8;

    /// <summary>Remarks for the caption that the drawing puts into its legend.</summary>
    public List<string> Notes { get; } = [];

    /// <summary>Lines and areas beside the traces.</summary>
    public JsonArray Shapes { get; } = [];

    /// <summary>Words at places.</summary>
    public JsonArray Annotations { get; } = [];

    public void Annotate(JsonObject words) => Annotations.Add(words);

    public void Legend() => Layout["showlegend"] = true;

    /// <summary>An axis as the drawing has it.</summary>
    /// <param name="title">Its title, or nothing.</param>
    /// <param name="grid">Whether lines cross the plot at its ticks.</param>
    /// <param name="labels">Names at places, for an axis of categories or of ready ticks.</param>
    public JsonObject Axis(string? title, bool grid, IReadOnlyList<Tick>? labels = null)
    {
        var axis = new JsonObject
        {
            ["automargin"] = true,
            ["showgrid"] = grid,
            ["zeroline"] = false,
            ["tickfont"] = new JsonObject { ["color"] = Theme.Ink.ToString() },
        };
        if (grid) axis["gridcolor"] = Theme.Grid.ToString();
        if (!string.IsNullOrEmpty(title)) axis["title"] = new JsonObject { ["text"] = PlotlyText.Wrapped(PlainText.OneLine(title), 80, 3), ["standoff"] = 8 };
        if (labels is not null)
        {
            axis["tickmode"] = "array";
            axis["tickvals"] = Numbers(labels.Select(tick => (double?)tick.Value));
            axis["ticktext"] = Texts(labels.Select(tick => PlotlyText.Wrapped(tick.Label, 30, 3)));
        }
        return axis;
    }

    /// <summary>An axis of names side by side below the plot, upright where they are too wide to lie; sees to the room they take.</summary>
    public JsonObject NamesBelow(string? title, IReadOnlyList<string> names)
    {
        var axis = Axis(title, grid: false, [.. names.Select((name, i) => new Tick(i, name))]);
        var lines = names.Select(name => PlotlyText.Lines(name, 30, 3)).ToArray();
        var widest = lines.SelectMany(name => name).Max(line => FontMetrics.Width(line, 12));
        var level = widest + 8 < UsualWidth / names.Count;
        if (!level) axis["tickangle"] = -90;
        BelowPlot = 22 + (level ? 16 * lines.Max(name => name.Count) : widest) + (string.IsNullOrEmpty(title) ? 0 : 30);
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
        var top = 24 + lift + 20 * lines + (Layout["showlegend"]!.GetValue<bool>() ? 26 : 8);
        Layout["title"] = new JsonObject
        {
            ["text"] = heading, ["x"] = 0, ["xref"] = "container", ["xanchor"] = "left", ["y"] = 1, ["yref"] = "container", ["yanchor"] = "top",
            ["pad"] = new JsonObject { ["l"] = 16, ["t"] = 14 + lift }, ["font"] = new JsonObject { ["size"] = 16 },
        };
        var note = PlotlyText.Wrapped(string.Join(" · ", caption.Concat(Notes)), 110, 12);
        var bottom = BelowPlot + (note.Length == 0 ? 0 : 10 + 15 * Breaks(note));
        var margin = Layout["margin"]!.AsObject();
        (margin["t"], margin["b"]) = (top, Math.Round(bottom));
        Layout["height"] = Math.Round(PlotHeight + top + bottom);
        if (Layout["legend"] is null && Layout["showlegend"]!.GetValue<bool>())
            Layout["legend"] = new JsonObject { ["orientation"] = "h", ["x"] = 0, ["xanchor"] = "left", ["y"] = 1, ["yanchor"] = "bottom", ["traceorder"] = "normal" };
        if (note.Length > 0)
        {
            Annotate(new JsonObject
            {
                ["text"] = note, ["showarrow"] = false, ["align"] = "left", ["xref"] = "paper", ["yref"] = "paper", ["x"] = 0, ["y"] = 0,
                ["xanchor"] = "left", ["yanchor"] = "top", ["yshift"] = -Math.Round(BelowPlot), ["font"] = new JsonObject { ["size"] = 11, ["color"] = Theme.Muted.ToString() },
            });
        }
        if (Annotations.Count > 0) Layout["annotations"] = Annotations;
        if (Shapes.Count > 0) Layout["shapes"] = Shapes;
        return new JsonObject { ["data"] = Data, ["layout"] = Layout }.ToJsonString();
    }

    private static int Breaks(string text) => text.Split("<br>").Length;
}
