namespace Entente.Frames;

/// <summary>One row of a <see cref="DataFrame"/>: a view, not a copy.</summary>
public readonly struct Row
{
    private readonly DataFrame frame;

    internal Row(DataFrame frame, int index) => (this.frame, Index) = (frame, index);

    /// <summary>Zero-based place of the row in its frame.</summary>
    public int Index { get; }

    /// <summary>The value in a column, boxed; <see langword="null"/> where it is missing.</summary>
    /// <exception cref="ArgumentException">No such column.</exception>
    public object? this[string column] => frame[column][Index];

    /// <summary>The text in a column; <see langword="null"/> where it is missing.</summary>
    /// <exception cref="ArgumentException">No such column, or it holds another type.</exception>
    public string? String(string column) => frame.Column<string>(column).TryRead(Index, out var value) ? value : null;

    /// <summary>The whole number in a column; <see langword="null"/> where it is missing.</summary>
    /// <exception cref="ArgumentException">No such column, or it holds another type.</exception>
    public long? Whole(string column) => frame.Column<long>(column).TryRead(Index, out var value) ? value : null;

    /// <summary>The number in a column of reals or of whole numbers; <see langword="null"/> where it is missing.</summary>
    /// <exception cref="ArgumentException">No such column, or it holds another type.</exception>
    public double? Real(string column) => frame[column] is Column<long> ? Whole(column) : frame.Column<double>(column).TryRead(Index, out var value) ? value : null;

    /// <summary>The truth value in a column; <see langword="null"/> where it is missing.</summary>
    /// <exception cref="ArgumentException">No such column, or it holds another type.</exception>
    public bool? Boolean(string column) => frame.Column<bool>(column).TryRead(Index, out var value) ? value : null;

    /// <summary>The day in a column; <see langword="null"/> where it is missing.</summary>
    /// <exception cref="ArgumentException">No such column, or it holds another type.</exception>
    public DateOnly? Date(string column) => frame.Column<DateOnly>(column).TryRead(Index, out var value) ? value : null;
}
