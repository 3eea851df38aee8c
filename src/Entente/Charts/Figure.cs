namespace Entente.Charts;

/// <summary>What one kind of chart has read from its frame; draws itself, writes itself for Plotly, and puts itself into words.</summary>
internal abstract class Figure
{
    /// <summary>Remarks that belong into the caption, such as values that cannot be drawn.</summary>
    public abstract IReadOnlyList<string> Notes { get; }

    /// <summary>Draws legend, axes and marks from the sheet's cursor downwards, and leaves the cursor below them.</summary>
    public abstract void Draw(Sheet sheet);

    public abstract void Plot(PlotlyFigure plotly);

    /// <summary>What the chart shows, in sentences, without its title.</summary>
    public abstract string Describe();

    protected static IReadOnlyList<string> NotFinite(int count) => count switch
    {
        0 => [],
        1 => ["1 value is not a finite number and is not drawn"],
        _ => [$"{NumberText.Of((long)count)} values are not finite numbers and are not drawn"],
    };
}
