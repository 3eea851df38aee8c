using System.Diagnostics.CodeAnalysis;

namespace Entente.Frames;

/// <summary>A <see cref="Column"/> whose values are read without boxing.</summary>
/// <typeparam name="T"><see cref="string"/>, <see cref="long"/>, <see cref="double"/>, <see cref="bool"/> or <see cref="DateOnly"/>.</typeparam>
public sealed class Column<T> : Column where T : notnull
{
    private static readonly IComparer<T> Order =
        typeof(T) == typeof(string) ? (IComparer<T>)(object)StringComparer.Ordinal : Comparer<T>.Default;

    private readonly T[] values;
    private readonly bool[]? missing;

    internal Column(string name, ColumnType type, T[] values, bool[]? missing) : base(name, type)
    {
        this.values = values;
        MissingCount = missing?.Count(m => m) ?? 0;
        this.missing = MissingCount == 0 ? null : missing;
    }

    /// <inheritdoc/>
    public override int Length => values.Length;

    /// <inheritdoc/>
    public override int MissingCount { get; }

    /// <inheritdoc/>
    public override object? this[int row] => IsMissing(row) ? null : values[row];

    /// <inheritdoc/>
    public override bool IsMissing(int row)
    {
        if ((uint)row >= (uint)values.Length) throw Errors.NoRow(row, Length);
        return missing is not null && missing[row];
    }

    /// <summary>The value of a row.</summary>
    /// <param name="row">Zero-based row.</param>
    /// <param name="value">The value, or the type's default where it is missing.</param>
    /// <returns>Whether there is a value.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public bool TryRead(int row, [MaybeNullWhen(false)] out T value)
    {
        var present = !IsMissing(row);
        value = values[row];
        return present;
    }

    /// <summary>The values that are not missing, in row order.</summary>
    public IEnumerable<T> Present()
    {
        for (var row = 0; row < values.Length; row++)
            if (missing is null || !missing[row])
                yield return values[row];
    }

    /// <inheritdoc/>
    public override Column Rename(string name) => new Column<T>(name, Type, values, missing);

    internal override Column Take(ReadOnlySpan<int> rows)
    {
        var taken = new T[rows.Length];
        var gone = new bool[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            gone[i] = rows[i] < 0 || (missing is not null && missing[rows[i]]);
            if (!gone[i]) taken[i] = values[rows[i]];
        }
        return new Column<T>(Name, Type, taken, gone);
    }

    internal override Column Append(params ReadOnlySpan<Column> others)
    {
        var parts = new List<Column<T>> { this };
        foreach (var other in others) parts.Add((Column<T>)other);
        return new Column<T>(Name, Type, [.. parts.SelectMany(part => part.values)],
            parts.TrueForAll(part => part.missing is null) ? null : [.. parts.SelectMany(part => part.missing ?? new bool[part.Length])]);
    }

    internal override int Compare(int left, int right) => (IsMissing(left), IsMissing(right)) switch
    {
        (true, true) => 0,
        (true, false) => 1,
        (false, true) => -1,
        _ => Order.Compare(values[left], values[right]),
    };
}
