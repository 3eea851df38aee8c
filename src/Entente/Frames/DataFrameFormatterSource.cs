namespace Entente.Frames;

/// <summary>How a notebook shows a frame, and any result that turns into one.</summary>
internal sealed class DataFrameFormatterSource
{
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new ConventionFormatter("text/html", value => Frame(value).ToHtml()),
        new ConventionFormatter("text/plain", value => Frame(value).ToText()),
    ];

    private static DataFrame Frame(object value) => value as DataFrame ?? ((ITabular)value).ToFrame();
}
