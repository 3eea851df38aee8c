using System.Globalization;

namespace Entente.Frames;

/// <summary>A named, immutable sequence of values of one type, any of which may be missing.</summary>
/// <remarks>Missing is a state of its own: neither zero, nor NaN, nor the empty string.</remarks>
public abstract class Column
{
    private protected Column(string name, ColumnType type)
    {
        if (string.IsNullOrWhiteSpace(name)) throw Errors.BlankName(name);
        Name = name;
        Type = type;
    }

    /// <summary>The column's name: not blank, and unique within its frame (ordinal comparison).</summary>
    public string Name { get; }

    /// <summary>What the column holds.</summary>
    public ColumnType Type { get; }

    /// <summary>How many rows there are, missing ones included.</summary>
    public abstract int Length { get; }

    /// <summary>How many rows are missing.</summary>
    public abstract int MissingCount { get; }

    /// <summary>The value of a row, boxed; <see langword="null"/> where it is missing.</summary>
    /// <param name="row">Zero-based row, below <see cref="Length"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public abstract object? this[int row] { get; }

    /// <summary>Whether a row has no value.</summary>
    /// <param name="row">Zero-based row, below <see cref="Length"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public abstract bool IsMissing(int row);

    /// <summary>The same values under another name.</summary>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public abstract Column Rename(string name);

    /// <summary>The value of a row as culture-independent text (reals round-trip, dates are ISO 8601); <see langword="null"/> where it is missing.</summary>
    /// <param name="row">Zero-based row, below <see cref="Length"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public string? Format(int row) => this[row] switch
    {
        null => null,
        bool truth => truth ? "true" : "false",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        var text => text.ToString(),
    };

    /// <summary>The rows named, in that order; a negative row gives a missing value.</summary>
    internal abstract Column Take(ReadOnlySpan<int> rows);

    /// <summary>These rows, then those of the others, which hold the same type; the name stays.</summary>
    internal abstract Column Append(params ReadOnlySpan<Column> others);

    /// <summary>Orders two rows: by value (text by ordinal, NaN before every number), missing after everything.</summary>
    internal abstract int Compare(int left, int right);

    /// <summary>Text.</summary>
    public static Column<string> Strings(string name, IEnumerable<string?> values)
    {
        var all = values.ToArray();
        return new Column<string>(name, ColumnType.String, all!, Array.ConvertAll(all, v => v is null));
    }

    /// <summary>Whole numbers.</summary>
    public static Column<long> Wholes(string name, IEnumerable<long?> values) => Nullable(name, ColumnType.Whole, values);

    /// <inheritdoc cref="Wholes(string, IEnumerable{long?})"/>
    public static Column<long> Wholes(string name, IEnumerable<long> values) => new(name, ColumnType.Whole, values.ToArray(), null);

    /// <inheritdoc cref="Wholes(string, IEnumerable{long?})"/>
    public static Column<long> Wholes(string name, IEnumerable<int> values) => Wholes(name, values.Select(v => (long)v));

    /// <summary>Real numbers.</summary>
    public static Column<double> Reals(string name, IEnumerable<double?> values) => Nullable(name, ColumnType.Real, values);

    /// <inheritdoc cref="Reals(string, IEnumerable{double?})"/>
    public static Column<double> Reals(string name, IEnumerable<double> values) => new(name, ColumnType.Real, values.ToArray(), null);

    /// <summary>True or false.</summary>
    public static Column<bool> Booleans(string name, IEnumerable<bool?> values) => Nullable(name, ColumnType.Boolean, values);

    /// <inheritdoc cref="Booleans(string, IEnumerable{bool?})"/>
    public static Column<bool> Booleans(string name, IEnumerable<bool> values) => new(name, ColumnType.Boolean, values.ToArray(), null);

    /// <summary>Days.</summary>
    public static Column<DateOnly> Dates(string name, IEnumerable<DateOnly?> values) => Nullable(name, ColumnType.Date, values);

    /// <inheritdoc cref="Dates(string, IEnumerable{DateOnly?})"/>
    public static Column<DateOnly> Dates(string name, IEnumerable<DateOnly> values) => new(name, ColumnType.Date, values.ToArray(), null);

    private static Column<T> Nullable<T>(string name, ColumnType type, IEnumerable<T?> values) where T : struct
    {
        var all = values.ToArray();
        return new Column<T>(name, type, Array.ConvertAll(all, v => v.GetValueOrDefault()), Array.ConvertAll(all, v => !v.HasValue));
    }
}
