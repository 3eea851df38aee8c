namespace Entente.Frames;

/// <summary>One number (or value) out of the rows of a group; missing values are left out, and a group with none left gives missing.</summary>
public sealed class Aggregate
{
    private readonly Func<DataFrame, IReadOnlyList<int[]>, Column> compute;

    private Aggregate(string name, Func<DataFrame, IReadOnlyList<int[]>, Column> compute) => (Name, this.compute) = (name, compute);

    /// <summary>The name of the resulting column.</summary>
    public string Name { get; }

    /// <summary>The number of rows in the group, missing values included.</summary>
    /// <param name="name">The resulting column's name.</param>
    public static Aggregate Count(string name = "count") => new(name, (_, groups) => Column.Wholes(name, groups.Select(rows => rows.Length)));

    /// <summary>The number of different values; 0 where all are missing.</summary>
    /// <param name="column">A column of any type.</param>
    /// <param name="name">The resulting column's name; the column's with <c>_distinct</c> by default.</param>
    public static Aggregate CountDistinct(string column, string? name = null)
    {
        var to = name ?? column + "_distinct";
        return new(to, (frame, groups) =>
        {
            var from = frame[column];
            return Column.Wholes(to, groups.Select(rows => rows.Where(row => !from.IsMissing(row)).Select(row => from[row]).Distinct().Count()));
        });
    }

    /// <summary>The sum, of the column's own type, added in row order.</summary>
    /// <param name="column">A column of whole or real numbers.</param>
    /// <param name="name">The resulting column's name; the column's with <c>_sum</c> by default.</param>
    public static Aggregate Sum(string column, string? name = null)
    {
        var to = name ?? column + "_sum";
        return new(to, (frame, groups) => Numbers(frame, column, nameof(Sum)) is Column<long> whole
            ? Column.Wholes(to, groups.Select(rows => rows.All(whole.IsMissing) ? (long?)null : Total(whole, rows)))
            : Column.Reals(to, groups.Select(rows => Present(frame[column], rows) is { Count: > 0 } values ? Sample.Sum(values) : (double?)null)));
    }

    /// <summary>The arithmetic mean.</summary>
    /// <param name="column">A column of whole or real numbers.</param>
    /// <param name="name">The resulting column's name; the column's with <c>_mean</c> by default.</param>
    public static Aggregate Mean(string column, string? name = null) => OfNumbers(nameof(Mean), column, name ?? column + "_mean", Sample.Mean);

    /// <summary>The median; the mean of the middle two where their number is even, NaN where one value is.</summary>
    /// <param name="column">A column of whole or real numbers.</param>
    /// <param name="name">The resulting column's name; the column's with <c>_median</c> by default.</param>
    public static Aggregate Median(string column, string? name = null) => OfNumbers(nameof(Median), column, name ?? column + "_median", Quantiles.Median);

    /// <summary>The lowest value, by the order of <see cref="DataFrame.OrderBy"/> (NaN before every number).</summary>
    /// <param name="column">A column of any type.</param>
    /// <param name="name">The resulting column's name; the column's with <c>_min</c> by default.</param>
    public static Aggregate Min(string column, string? name = null) => Chosen(column, name ?? column + "_min",
        (from, best, row) => from.Compare(row, best) < 0);

    /// <summary>The highest value, by the order of <see cref="DataFrame.OrderBy"/> (NaN before every number).</summary>
    /// <param name="column">A column of any type.</param>
    /// <param name="name">The resulting column's name; the column's with <c>_max</c> by default.</param>
    public static Aggregate Max(string column, string? name = null) => Chosen(column, name ?? column + "_max",
        (from, best, row) => from.Compare(row, best) > 0);

    /// <summary>The first value that is not missing.</summary>
    /// <param name="column">A column of any type.</param>
    /// <param name="name">The resulting column's name; the column's own by default.</param>
    public static Aggregate First(string column, string? name = null) => Chosen(column, name ?? column, (_, _, _) => false);

    internal Column Compute(DataFrame frame, IReadOnlyList<int[]> groups) => compute(frame, groups);

    private static Aggregate OfNumbers(string aggregate, string column, string to, Func<List<double>, double> of) => new(to, (frame, groups) =>
    {
        var from = Numbers(frame, column, aggregate);
        return Column.Reals(to, groups.Select(rows => Present(from, rows) is { Count: > 0 } values ? of(values) : (double?)null));
    });

    /// <summary>One of the group's own values: the first, until <paramref name="better"/> prefers a later row to the best so far.</summary>
    private static Aggregate Chosen(string column, string to, Func<Column, int, int, bool> better) => new(to, (frame, groups) =>
    {
        var from = frame[column];
        return from.Take([.. groups.Select(rows => rows.Where(row => !from.IsMissing(row))
            .Aggregate(-1, (best, row) => best < 0 || better(from, best, row) ? row : best))]).Rename(to);
    });

    private static Column Numbers(DataFrame frame, string column, string aggregate) =>
        frame[column] is Column<long> or Column<double> ? frame[column] : throw Errors.NotNumbers(aggregate, frame[column]);

    private static long Total(Column<long> column, int[] rows)
    {
        Int128 total = 0;
        foreach (var row in rows)
            if (column.TryRead(row, out var value)) total += value;
        return total >= long.MinValue && total <= long.MaxValue ? (long)total : throw Errors.SumTooLarge(column, total);
    }

    private static List<double> Present(Column column, int[] rows)
    {
        var present = new List<double>(rows.Length);
        foreach (var row in rows)
            if (column is Column<long> whole && whole.TryRead(row, out var count)) present.Add(count);
            else if (column is Column<double> real && real.TryRead(row, out var value)) present.Add(value);
        return present;
    }
}
