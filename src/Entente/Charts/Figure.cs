namespace Entente.Charts;

/// <summary>What one kind of chart has read from its frame; draws itself, writes itself for Plotly, and puts itself into words.</summary>
internal abstract class Figure
{
    /// <summary>Remarks that belong into the caption, such as values that cannot be drawn.</summary>
    public abstract IReadOnlyList<string> Notes { get; }

    /// <summary>Whether there is nothing to draw.</summary>
    public abstract bool Empty { get; }

    /// <summary>Draws key, axes and marks from the sheet's cursor downwards, and leaves the cursor below them.</summary>
    public virtual void Draw(Sheet sheet)
    {
        if (!Empty) DrawKey(sheet, sheet.Width);
        DrawPanel(sheet);
    }

    /// <summary>Draws axes and marks, or says that there is nothing to draw.</summary>
    public void DrawPanel(Sheet sheet)
    {
        if (Empty) NoData.Draw(sheet);
        else DrawPlot(sheet);
    }

    /// <summary>Writes axes and marks for Plotly, or says that there are none.</summary>
    public void Plot(PlotlyFigure plotly)
    {
        if (Empty) NoData.Plot(plotly);
        else PlotMarks(plotly);
        plotly.TitleAbove();
    }

    /// <summary>Draws what explains colours and signs, once for all panels.</summary>
    /// <param name="sheet">Where, over its whole width.</param>
    /// <param name="width">How wide each plot will be.</param>
    public abstract void DrawKey(Sheet sheet, double width);

    /// <summary>The same figure with the values of one facet, on the scales of all.</summary>
    public abstract Figure Panel(int facet);

    /// <summary>What the chart shows, in sentences, without its title.</summary>
    public abstract string Describe();

    protected abstract void DrawPlot(Sheet sheet);

    protected abstract void PlotMarks(PlotlyFigure plotly);

    protected static IReadOnlyList<string> NotFinite(int count) => count switch
    {
        0 => [],
        1 => ["1 value is not a finite number and is not drawn"],
        _ => [$"{NumberText.Of((long)count)} values are not finite numbers and are not drawn"],
    };
}
