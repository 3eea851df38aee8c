namespace Entente.Frames;

/// <summary>One number (or value) out of the rows of a group; missing values are left out, and a group with none left gives missing.</summary>
public sealed class Aggregate
{
    private readonly Func<DataFrame, IReadOnlyList<int[]>, string, Column> compute;

    private Aggregate(string name, Func<DataFrame, IReadOnlyList<int[]>, string, Column> compute) => (Name, this.compute) = (name, compute);

    /// <summary>The name of the resulting column.</summary>
    public string Name { get; }

    /// <summary>The number of rows in the group, missing values included.</summary>
    public static Aggregate Count(string name = "count") => new(name, (_, groups, to) => Column.Wholes(to, groups.Select(rows => rows.Length)));

    /// <summary>The number of different values.</summary>
    /// <param name="column">A column of any type.</param>
    /// <param name="name">The resulting column's name; the column's with <c>_distinct</c> by default.</param>
    public static Aggregate CountDistinct(string column, string? name = null) => new(name ?? column + "_distinct", (frame, groups, to) =>
        Column.Wholes(to, groups.Select(rows => rows.Where(row => !frame[column].IsMissing(row)).Select(row => frame[column][row]).Distinct().Count())));

    /// <summary>The sum, of the column's own type.</summary>
    /// <param name="column">A column of whole or real numbers.</param>
    /// <param name="name">The resulting column's name; the column's with <c>_sum</c> by default.</param>
    public static Aggregate Sum(string column, string? name = null) => new(name ?? column + "_sum", (frame, groups, to) => frame[column] is Column<long> whole
        ? Column.Wholes(to, groups.Select(rows => Present(whole, rows) is { Count: > 0 } values ? values.Aggregate(0L, (sum, value) => checked(sum + value)) : (long?)null))
        : Column.Reals(to, groups.Select(rows => Numbers(frame, column, rows) is { Count: > 0 } values ? values.Sum() : (double?)null)));

    /// <summary>The arithmetic mean.</summary>
    /// <param name="column">A column of whole or real numbers.</param>
    /// <param name="name">The resulting column's name; the column's with <c>_mean</c> by default.</param>
    public static Aggregate Mean(string column, string? name = null) => OfNumbers(column, name ?? column + "_mean", values => values.Average());

    /// <summary>The median; the mean of the middle two where their number is even.</summary>
    /// <param name="column">A column of whole or real numbers.</param>
    /// <param name="name">The resulting column's name; the column's with <c>_median</c> by default.</param>
    public static Aggregate Median(string column, string? name = null) => OfNumbers(column, name ?? column + "_median", Quantiles.Median);

    /// <summary>The lowest value, by the order of <see cref="DataFrame.OrderBy"/>.</summary>
    /// <param name="column">A column of any type.</param>
    /// <param name="name">The resulting column's name; the column's with <c>_min</c> by default.</param>
    public static Aggregate Min(string column, string? name = null) => Extreme(column, name ?? column + "_min", sign: 1);

    /// <summary>The highest value, by the order of <see cref="DataFrame.OrderBy"/>.</summary>
    /// <param name="column">A column of any type.</param>
    /// <param name="name">The resulting column's name; the column's with <c>_max</c> by default.</param>
    public static Aggregate Max(string column, string? name = null) => Extreme(column, name ?? column + "_max", sign: -1);

    /// <summary>The first value that is not missing.</summary>
    /// <param name="column">A column of any type.</param>
    /// <param name="name">The resulting column's name; the column's own by default.</param>
    public static Aggregate First(string column, string? name = null) => new(name ?? column, (frame, groups, to) => frame[column]
        .Take([.. groups.Select(rows => rows.Where(row => !frame[column].IsMissing(row)).Append(-1).First())]).Rename(to));

    internal Column Compute(DataFrame frame, IReadOnlyList<int[]> groups) => compute(frame, groups, Name);

    private static Aggregate OfNumbers(string column, string name, Func<List<double>, double> of) => new(name, (frame, groups, to) =>
        Column.Reals(to, groups.Select(rows => Numbers(frame, column, rows) is { Count: > 0 } values ? of(values) : (double?)null)));

    private static Aggregate Extreme(string column, string name, int sign) => new(name, (frame, groups, to) => frame[column]
        .Take([.. groups.Select(rows => rows.Where(row => !frame[column].IsMissing(row))
            .Aggregate(-1, (best, row) => best < 0 || sign * frame[column].Compare(row, best) < 0 ? row : best))]).Rename(to));

    private static List<double> Numbers(DataFrame frame, string column, int[] rows) => frame[column] is Column<long> whole
        ? Present(whole, rows).ConvertAll(value => (double)value)
        : Present(frame.Column<double>(column), rows);

    private static List<T> Present<T>(Column<T> column, int[] rows) where T : notnull
    {
        var present = new List<T>(rows.Length);
        foreach (var row in rows)
            if (column.TryRead(row, out var value)) present.Add(value);
        return present;
    }
}
