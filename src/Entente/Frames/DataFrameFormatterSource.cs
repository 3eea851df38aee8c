namespace Entente.Frames;

/// <summary>How a notebook shows a frame.</summary>
internal sealed class DataFrameFormatterSource
{
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new ConventionFormatter("text/html", frame => ((DataFrame)frame).ToHtml()),
        new ConventionFormatter("text/plain", frame => ((DataFrame)frame).ToText()),
    ];
}
