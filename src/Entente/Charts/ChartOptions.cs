using Entente.Frames;

namespace Entente.Charts;

/// <summary>What every chart can say about itself: its words, its unit, its size and the sentences behind it.</summary>
public abstract record ChartOptions
{
    /// <summary>The width of one column of a journal page, in millimetres.</summary>
    public const double OneColumn = 85;

    /// <summary>The width of two columns of a journal page, in millimetres.</summary>
    public const double TwoColumns = 180;

    private protected ChartOptions()
    {
    }

    /// <summary>What the chart shows, or what it finds; wrapped to the width.</summary>
    public required string Title { get; init; }

    /// <summary>A second line, set lighter; none by default.</summary>
    public string? Subtitle { get; init; }

    /// <summary>What runs along the horizontal axis; by default, where that axis measures, <see cref="Unit"/>, or without one the name of the column of values; otherwise nothing. Empty for none.</summary>
    public string? XTitle { get; init; }

    /// <summary>What runs along the vertical axis; set level above it. The default is as for <see cref="XTitle"/>.</summary>
    public string? YTitle { get; init; }

    /// <summary>Where the data are from; the caption's <c>Source: …</c>. None by default.</summary>
    public string? Source { get; init; }

    /// <summary>How many observations stand behind the chart, counted in <see cref="Unit"/>; the caption's <c>N = …</c>. None by default.</summary>
    public long? Observations { get; init; }

    /// <summary>What the numbers count, in the plural, such as <c>sentences</c>; empty by default, for numbers of which only their column's name is known.</summary>
    public string Unit { get; init; } = "";

    /// <summary>A remark that ends the caption; none by default.</summary>
    public string? Note { get; init; }

    /// <summary>What someone who cannot see the chart should know; by default it is put into words from the data.</summary>
    public string? AlternativeText { get; init; }

    /// <summary>Width in millimetres, from 60 to 1000: <see cref="TwoColumns"/> (180) by default, or <see cref="OneColumn"/> (85).</summary>
    public double WidthMillimetres { get; init; } = TwoColumns;

    /// <summary>The column whose values each get a panel of their own, in the order of their first rows, all on the same scales; none by default.</summary>
    public string? FacetBy { get; init; }

    /// <summary>The sentences behind the chart: one row a sentence; none by default.</summary>
    /// <remarks>
    /// Columns: <c>row</c> (whole, the zero-based row of the chart's data it stands behind), <c>document</c> and <c>text</c> (strings);
    /// optionally <c>column</c> (string), the column of the data whose value it stands behind, missing where it is behind the whole row.
    /// </remarks>
    public DataFrame? Evidence { get; init; }

    /// <summary>The colours; <see cref="ChartTheme.Light"/> by default.</summary>
    public ChartTheme Theme { get; init; } = ChartTheme.Light;
}
