using System.Text.Json.Nodes;

namespace Entente.Charts;

/// <summary>Writes panels for Plotly: each is written as a figure of its own, whose axes are then numbered and put into their part of the plot.</summary>
internal sealed class FacetPlotly(IReadOnlyList<Figure> panels, IReadOnlyList<string> names, PlotlyFigure plotly)
{
    private const double NameHeight = 26, Gap = 0.045;

    private readonly HashSet<string> named = [];

    public void Plot()
    {
        var across = FacetFigure.Across(700 * 0.75, panels.Count);
        var parts = panels.Select(panel =>
        {
            var part = new PlotlyFigure(plotly.Theme) { TicksAcross = Math.Max(3, 9 / across) };
            panel.Plot(part);
            return part;
        }).ToArray();
        // Tables need the whole width for their columns.
        if (parts.Any(part => part.Data.Any(trace => (string?)trace!["type"] == "table"))) across = 1;
        var down = (parts.Length + across - 1) / across;
        var (high, below) = (parts.Max(part => part.PlotHeight) * (across > 1 ? 0.8 : 1), parts.Max(part => part.BelowPlot));
        var slot = NameHeight + high + below;
        var whole = down * slot - below;
        for (var i = 0; i < parts.Length; i++)
        {
            var (column, row) = (i % across, i / across);
            var top = 1 - (row * slot + NameHeight) / whole;
            // Panels that measure upwards on the same axis say its numbers once a row, at the left.
            var left = (column + (column > 0 ? Gap : 0)) / (double)across;
            Merge(parts[i], i, (left, (column + 1 - Gap) / (double)across), (Math.Max(0, top - high / whole), top), column > 0);
            plotly.Annotate(new JsonObject
            {
                ["text"] = $"<b>{PlotlyText.Wrapped(names[i], 40, 1)}</b>", ["showarrow"] = false, ["xref"] = "paper", ["yref"] = "paper", ["x"] = left, ["y"] = top, ["xanchor"] = "left", ["yanchor"] = "bottom",
            });
        }
        foreach (var note in parts.SelectMany(part => part.Notes).Distinct()) plotly.Notes.Add(note);
        if (parts.Any(part => part.Layout["showlegend"]!.GetValue<bool>())) plotly.Legend();
        if (parts.All(part => part.Layout["plot_bgcolor"] is null)) plotly.Layout.Remove("plot_bgcolor");
        foreach (var member in parts[0].Layout.Where(member => member.Key is "barmode" or "bargap" or "plot_bgcolor").ToArray()) plotly.Layout[member.Key] = member.Value!.DeepClone();
        (plotly.PlotHeight, plotly.BelowPlot) = (whole, below);
    }

    /// <summary>The part of the page that an axis has: what is left of zero or one by rounding would be an odd number in the file.</summary>
    private static JsonArray Domain(double from, double to) => new(Math.Round(from, 12), Math.Round(to, 12));

    private void Merge(PlotlyFigure part, int index, (double From, double To) x, (double From, double To) y, bool inner)
    {
        var number = index == 0 ? "" : (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        foreach (var (letter, other, from, to) in new[] { ("x", "y", x.From, x.To), ("y", "x", y.From, y.To) })
        {
            if (part.Layout[letter + "axis"]?.DeepClone().AsObject() is not { } axis) continue;
            (axis["domain"], axis["anchor"]) = (Domain(from, to), other + number);
            if (index > 0 && axis["visible"] is null) axis["matches"] = letter;
            if (letter == "y" && inner && axis["visible"] is null)
            {
                axis["showticklabels"] = false;
                foreach (var label in new[] { "title", "tickfont", "ticktext" }) axis.Remove(label);
            }
            plotly.Layout[letter + "axis" + number] = axis;
        }
        foreach (var trace in part.Data.Select(trace => trace!.DeepClone().AsObject()))
        {
            if (trace["type"]!.GetValue<string>() == "table") trace["domain"] = new JsonObject { ["x"] = Domain(x.From, x.To), ["y"] = Domain(y.From, y.To) };
            else (trace["xaxis"], trace["yaxis"]) = ("x" + number, "y" + number);
            // One key serves all panels: a name is listed once, and a scale of colours shown once.
            if (trace["name"]?.GetValue<string>() is { } name)
            {
                trace["legendgroup"] ??= name;
                if (trace["showlegend"] is null || trace["showlegend"]!.GetValue<bool>()) trace["showlegend"] = named.Add(name);
            }
            if (index > 0 && trace["colorbar"] is not null)
            {
                trace.Remove("colorbar");
                trace["showscale"] = false;
            }
            plotly.Data.Add(trace);
        }
        foreach (var words in part.Annotations) plotly.Annotate(Placed(words!, number));
        foreach (var shape in part.Shapes) plotly.Shapes.Add(Placed(shape!, number));
    }

    private static JsonObject Placed(JsonNode node, string number)
    {
        var placed = node.DeepClone().AsObject();
        foreach (var letter in new[] { "x", "y" })
            placed[letter + "ref"] = placed[letter + "ref"]?.GetValue<string>() switch
            {
                null => letter + number,
                "paper" => $"{letter}{number} domain",
                var reference when reference == letter || reference == letter + " domain" => string.Concat(letter, number, reference.AsSpan(1)),
                var reference => reference,
            };
        return placed;
    }
}
