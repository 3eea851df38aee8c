using Entente.Charts;
using Entente.Frames;
using Entente.Notebooks.Sessions;

namespace Entente.Notebooks.Publishing;

/// <summary>Something a notebook shows that is also written as files: a figure or a table.</summary>
/// <param name="Output">The output that shows it.</param>
/// <param name="Anchor">Its name on the notebook's page: <c>figure-2</c>.</param>
/// <param name="Title">What people call it.</param>
internal abstract record Exhibit(ValueOutput Output, string Anchor, string Title);

/// <summary>A drawing; a chart of ours also has data, and perhaps sentences, behind it.</summary>
internal sealed record FigureExhibit(ValueOutput Output, string Anchor, string Title, string Svg, string Path, int Number) : Exhibit(Output, Anchor, Title)
{
    public Chart? Chart => Output.Value as Chart;

    public string AlternativeText => Chart?.AlternativeText ?? Title;

    /// <summary>The frames behind the chart, and where they are written.</summary>
    public IEnumerable<(string Path, string What, DataFrame Frame)> Tables
    {
        get
        {
            var stem = "tables/" + System.IO.Path.GetFileNameWithoutExtension(Path);
            if (Chart is { } chart) yield return ($"{stem}.data.csv", "data", chart.Data);
            if (Chart?.Nodes is { } nodes) yield return ($"{stem}.nodes.csv", "nodes", nodes);
            if (Chart?.Evidence is { } evidence) yield return ($"{stem}.evidence.csv", "sentences", evidence);
        }
    }
}

/// <summary>A frame that a notebook shows.</summary>
internal sealed record TableExhibit(ValueOutput Output, string Anchor, string Title, DataFrame Frame, string Path) : Exhibit(Output, Anchor, Title);
