using Entente.Frames;

namespace Entente.Charts;

/// <summary>How notebooks show a <see cref="Chart"/>: interactive where Plotly is understood, as a drawing elsewhere, in words where nothing is drawn.</summary>
/// <remarks>There is no HTML: viewers that strip scripts from it would prefer it all the same, and show less than the drawing.</remarks>
internal sealed class ChartFormatterSource
{
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new ConventionFormatter(Chart.PlotlyMimeType, chart => ((Chart)chart).ToPlotlyJson()),
        new ConventionFormatter("image/svg+xml", chart => ((Chart)chart).ToSvg()),
        new ConventionFormatter("text/plain", chart => ((Chart)chart).AlternativeText),
    ];
}
