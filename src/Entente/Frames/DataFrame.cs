using System.Diagnostics.CodeAnalysis;

namespace Entente.Frames;

/// <summary>An immutable table of named, typed columns of the same length: what every result of the library turns into.</summary>
/// <remarks>Every verb returns a new frame and leaves this one as it is; columns that do not change are shared.</remarks>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed partial class DataFrame
{
    private readonly Dictionary<string, Column> byName = new(StringComparer.Ordinal);

    /// <summary>A frame of these columns, in this order.</summary>
    /// <exception cref="ArgumentException">Two columns share a name, or their lengths differ.</exception>
    public DataFrame(params IEnumerable<Column> columns)
    {
        Columns = [.. columns];
        foreach (var column in Columns)
        {
            ArgumentNullException.ThrowIfNull(column, nameof(columns));
            if (column.Length != Columns[0].Length) throw Errors.UnequalLengths(Columns[0], column);
            if (!byName.TryAdd(column.Name, column)) throw Errors.DuplicateColumn(column.Name);
        }
    }

    /// <summary>The columns, in order.</summary>
    public IReadOnlyList<Column> Columns { get; }

    /// <summary>How many rows there are; 0 for a frame without columns.</summary>
    public int RowCount => Columns.Count == 0 ? 0 : Columns[0].Length;

    /// <summary>The rows, in order, as views.</summary>
    public IEnumerable<Row> Rows => Enumerable.Range(0, RowCount).Select(row => new Row(this, row));

    /// <summary>The column of that name.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public Column this[string name] => byName.TryGetValue(name, out var column) ? column : throw Errors.NoColumn(name, Columns);

    /// <summary>The column of that name, read without boxing.</summary>
    /// <typeparam name="T">The column's type: <see cref="string"/>, <see cref="long"/>, <see cref="double"/>, <see cref="bool"/> or <see cref="DateOnly"/>.</typeparam>
    /// <exception cref="ArgumentException">There is none, or it holds another type.</exception>
    public Column<T> Column<T>(string name) where T : notnull => this[name] as Column<T> ?? throw Errors.WrongType(this[name], typeof(T));

    /// <summary>Whether there is a column of that name, and which.</summary>
    public bool TryColumn(string name, [NotNullWhen(true)] out Column? column) => byName.TryGetValue(name, out column);

    /// <summary>The first rows.</summary>
    /// <param name="count">How many at most; 0 or more, 5 by default.</param>
    public DataFrame Head(int count = 5)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return Take(Enumerable.Range(0, Math.Min(count, RowCount)));
    }

    /// <summary>The last rows, in their order.</summary>
    /// <param name="count">How many at most; 0 or more, 5 by default.</param>
    public DataFrame Tail(int count = 5)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var taken = Math.Min(count, RowCount);
        return Take(Enumerable.Range(RowCount - taken, taken));
    }

    /// <summary>The rows of which <paramref name="keep"/> is true, in their order.</summary>
    public DataFrame Filter(Func<Row, bool> keep) => Take(Rows.Where(keep).Select(row => row.Index));

    /// <summary>These columns, in this order.</summary>
    /// <exception cref="ArgumentException">One does not exist or is named twice.</exception>
    public DataFrame Select(params IEnumerable<string> names) => new(names.Select(name => this[name]));

    /// <summary>All columns but these.</summary>
    /// <exception cref="ArgumentException">One does not exist.</exception>
    public DataFrame Drop(params IEnumerable<string> names)
    {
        var dropped = names.Select(name => this[name]).ToHashSet();
        return new(Columns.Where(column => !dropped.Contains(column)));
    }

    /// <summary>This frame with one more column, or, where the name is taken, with that column replaced in its place.</summary>
    /// <exception cref="ArgumentException">The column's length differs from <see cref="RowCount"/>.</exception>
    public DataFrame With(Column column) => new(byName.ContainsKey(column.Name)
        ? Columns.Select(old => old.Name == column.Name ? column : old)
        : Columns.Append(column));

    /// <summary>This frame with a column renamed.</summary>
    /// <exception cref="ArgumentException">There is no such column, or the new name is taken.</exception>
    public DataFrame Rename(string from, string to)
    {
        var renamed = this[from];
        return new(Columns.Select(column => column == renamed ? column.Rename(to) : column));
    }

    /// <summary>The rows sorted from low to high; text by ordinal, false before true, NaN before every number, missing last.</summary>
    /// <remarks>The sort is stable: rows that tie keep their order, so sorts can be chained from the least important key to the most.</remarks>
    /// <param name="columns">The keys, the most important first.</param>
    /// <exception cref="ArgumentException">A column does not exist.</exception>
    public DataFrame OrderBy(params string[] columns) => Sort(columns, descending: false);

    /// <summary>The rows sorted from high to low, missing last; otherwise as <see cref="OrderBy"/>.</summary>
    public DataFrame OrderByDescending(params string[] columns) => Sort(columns, descending: true);

    /// <summary>The rows put into groups that share their values in these columns; missing is a value of its own here, and so is NaN.</summary>
    /// <param name="columns">The keys. Without any, all rows are one group, even where there are no rows.</param>
    /// <exception cref="ArgumentException">A column does not exist.</exception>
    public GroupedFrame GroupBy(params string[] columns) => new(this, columns);

    /// <summary>The first row of each combination of values in these columns, in row order; equality is that of <see cref="GroupBy"/>.</summary>
    /// <param name="columns">The columns that are compared; all of them where none is named. The others keep the first row's values.</param>
    /// <exception cref="ArgumentException">A column does not exist.</exception>
    public DataFrame Distinct(params string[] columns)
    {
        var keys = columns is [] ? [.. Columns] : Array.ConvertAll(columns, name => this[name]);
        var seen = new HashSet<object?[]>(RowKey.Comparer);
        return Take(Enumerable.Range(0, RowCount).Where(row => seen.Add(RowKey.At(keys, row))));
    }

    /// <summary>The rows of all frames, one frame after the other.</summary>
    /// <param name="frames">Frames of the same column names and types. The columns come in the first frame's order; none gives a frame without columns.</param>
    /// <exception cref="ArgumentException">A frame lacks a column, has one too many, or holds another type in it.</exception>
    public static DataFrame Concat(params IEnumerable<DataFrame> frames)
    {
        var all = frames.ToArray();
        for (var i = 1; i < all.Length; i++)
            if (all[i].Columns.Count != all[0].Columns.Count || !all[0].Columns.All(column => all[i].TryColumn(column.Name, out var other) && other.Type == column.Type))
                throw Errors.OtherColumns(i, all[0].Columns, all[i].Columns);
        return all is [] ? new() : new(all[0].Columns.Select(column => column.Append([.. all.Skip(1).Select(frame => frame[column.Name])])));
    }

    /// <summary>The first twenty rows as <see cref="ToText"/> writes them.</summary>
    public override string ToString() => ToText();

    /// <summary>The rows named, in that order; a negative row gives missing values.</summary>
    internal DataFrame Take(IEnumerable<int> rows)
    {
        var taken = rows.ToArray();
        return new(Columns.Select(column => column.Take(taken)));
    }

    private DataFrame Sort(string[] names, bool descending)
    {
        var keys = Array.ConvertAll(names, name => this[name]);
        return Take(Enumerable.Range(0, RowCount).Order(Comparer<int>.Create((left, right) =>
        {
            foreach (var key in keys)
            {
                var order = key.Compare(left, right);
                if (order != 0) return descending && !key.IsMissing(left) && !key.IsMissing(right) ? -order : order;
            }
            return 0;
        })));
    }
}
