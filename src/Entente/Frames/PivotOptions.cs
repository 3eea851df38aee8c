namespace Entente.Frames;

/// <summary>How <see cref="DataFrame.Pivot(PivotOptions)"/> spreads rows into columns.</summary>
public sealed record PivotOptions
{
    /// <summary>The columns whose combinations of values become the rows; at least one.</summary>
    public required IReadOnlyList<string> Rows { get; init; }

    /// <summary>The column whose values become columns.</summary>
    public required string Columns { get; init; }

    /// <summary>What stands in a cell.</summary>
    public required Aggregate Cells { get; init; }

    /// <summary>
    /// What stands in a cell for which there is no row at all; <see langword="null"/> (the default) leaves it missing. Of the type of the
    /// cells, where any integer serves for <see cref="ColumnType.Whole"/> and any number for <see cref="ColumnType.Real"/>.
    /// A cell that has rows, but only missing values in them, stays missing all the same.
    /// </summary>
    public object? Fill { get; init; }
}
