using System.Text.Json.Nodes;

namespace Entente.Charts;

/// <summary>Writes panels for Plotly: each is written as a figure of its own, whose axes are then numbered and put into their part of the plot.</summary>
internal sealed class FacetPlotly(IReadOnlyList<Figure> panels, IReadOnlyList<string> names, PlotlyFigure plotly)
{
    private const double Gap = 26, Between = 14;

    private static readonly TextStyle Bold = new(PlotlyFigure.LetterSize, default, Bold: true);

    private readonly HashSet<string> named = [];

    public void Plot()
    {
        var across = FacetFigure.Across(PlotlyFigure.UsualWidth * 0.8, panels.Count);
        // What stands to the left of the first panel says how wide they all can be.
        var beside = Written(panels[0], PlotlyFigure.UsualWidth / across, across).BesidePlot;
        var room = PlotlyFigure.UsualWidth - beside;
        var width = (room - (across - 1) * Gap) / across;
        var parts = panels.Select(panel => Written(panel, width, across)).ToArray();
        var heads = names.Select(name => TextWrap.Wrap(name, Bold, width, 2).Lines).ToArray();
        // Plots of one row start level, however many lines their names and words take.
        var above = parts.Max(part => part.AbovePlot) + heads.Max(head => head.Count) * PlotlyFigure.LineHeight;
        var (high, below) = (parts.Max(part => part.PlotHeight), parts.Max(part => part.BelowPlot));
        var slot = above + high + below + Between;
        var whole = (parts.Length + across - 1) / across * slot - below - Between;
        for (var i = 0; i < parts.Length; i++)
        {
            var (column, row) = (i % across, i / across);
            var (left, top) = (column * (width + Gap) / room, 1 - (row * slot + above) / whole);
            Merge(parts[i], i, (left, left + parts[i].PlotWidth / room), (Math.Max(0, top - high / whole), top), column > 0);
            plotly.Annotate(new JsonObject
            {
                ["text"] = $"<b>{string.Join("<br>", heads[i].Select(PlotlyText.Escape))}</b>", ["showarrow"] = false, ["align"] = "left", ["xref"] = "paper", ["yref"] = "paper",
                ["x"] = PlotlyFigure.Number(Math.Round(left, 12)), ["y"] = PlotlyFigure.Number(Math.Round(top, 12)), ["xanchor"] = "left", ["yanchor"] = "bottom", ["yshift"] = parts[i].AbovePlot - 6,
            });
        }
        foreach (var note in parts.SelectMany(part => part.Notes).Distinct()) plotly.Notes.Add(note);
        if (parts.FirstOrDefault(part => part.Layout["legend"] is not null) is { } keyed) (plotly.Layout["showlegend"], plotly.Layout["legend"]) = (true, keyed.Layout["legend"]!.DeepClone());
        foreach (var member in parts[0].Layout.Where(member => member.Key is "barmode" or "uniformtext" or "dragmode").ToArray()) plotly.Layout[member.Key] = member.Value!.DeepClone();
        (plotly.PlotHeight, plotly.BelowPlot, plotly.BesidePlot) = (whole, below, beside);
    }

    private PlotlyFigure Written(Figure panel, double width, int across)
    {
        var part = new PlotlyFigure(plotly.Theme) { TicksAcross = Math.Max(3, 9 / across), Width = width, IsPanel = true };
        panel.Plot(part);
        return part;
    }

    /// <summary>The part of the page that an axis has: what is left of zero or one by rounding would be an odd number in the file.</summary>
    private static JsonArray Domain(double from, double to) => new(PlotlyFigure.Number(Math.Round(from, 12)), PlotlyFigure.Number(Math.Min(1, Math.Round(to, 12))));

    private void Merge(PlotlyFigure part, int index, (double From, double To) x, (double From, double To) y, bool inner)
    {
        var number = index == 0 ? "" : (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        foreach (var (letter, other, from, to) in new[] { ("x", "y", x.From, x.To), ("y", "x", y.From, y.To) })
        {
            if (part.Layout[letter + "axis"]?.DeepClone().AsObject() is not { } axis) continue;
            (axis["domain"], axis["anchor"]) = (Domain(from, to), other + number);
            if (index > 0 && axis["visible"] is null) axis["matches"] = letter;
            // Panels that measure upwards on the same axis say its numbers once a row, at the left.
            if (letter == "y" && inner && axis["visible"] is null)
            {
                axis["showticklabels"] = false;
                foreach (var label in new[] { "tickfont", "ticktext", "tickangle" }) axis.Remove(label);
            }
            plotly.Layout[letter + "axis" + number] = axis;
        }
        foreach (var trace in part.Data.Select(trace => trace!.DeepClone().AsObject()))
        {
            (trace["xaxis"], trace["yaxis"]) = ("x" + number, "y" + number);
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
