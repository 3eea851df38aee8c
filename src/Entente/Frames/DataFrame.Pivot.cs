namespace Entente.Frames;

public sealed partial class DataFrame
{
    /// <inheritdoc cref="Pivot(PivotOptions)"/>
    /// <param name="rows">The column whose values become the rows.</param>
    /// <param name="columns">The column whose values become columns.</param>
    /// <param name="cells">What stands in a cell.</param>
    public DataFrame Pivot(string rows, string columns, Aggregate cells) => Pivot(new PivotOptions { Rows = [rows], Columns = columns, Cells = cells });

    /// <summary>The wide form: one row a combination of the row keys, one column a value of the column key, an aggregate in each cell.</summary>
    /// <param name="options">The keys, the aggregate, and what stands where there is nothing.</param>
    /// <returns>
    /// The row keys, in the order of their first rows; then one column a value, sorted as <see cref="OrderBy"/> sorts and named as
    /// <see cref="Column.Format"/> writes it, with <c>(missing)</c> and <c>(blank)</c> for what has no name. A cell without rows is
    /// missing, never 0, unless <see cref="PivotOptions.Fill"/> says so. Without rows there are only the keys.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// A column does not exist, no row key is given, the aggregate cannot take its column, the fill has another type than the cells, or a
    /// value of the column key reads like a row key's name.
    /// </exception>
    public DataFrame Pivot(PivotOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Rows is []) throw Errors.NoKeys();
        Column[] keys = [.. options.Rows.Select(name => this[name]), this[options.Columns]];
        var groups = Enumerable.Range(0, RowCount).GroupBy(row => RowKey.At(keys, row), RowKey.Comparer).ToArray();
        var places = groups.Select((group, place) => (group.Key, place)).ToDictionary(cell => cell.Key, cell => cell.place, RowKey.Comparer);

        // One more value behind the cells stands for every cell that has no rows.
        var cells = options.Cells.Compute(this, [.. groups.Select(group => group.ToArray())]);
        var filled = cells.Append(Constant.Of(cells, options.Fill));

        var lines = Select(options.Rows).Distinct();
        var lineKeys = Enumerable.Range(0, lines.RowCount).Select(row => RowKey.At([.. lines.Columns], row)).ToArray();
        var values = Select(options.Columns).Distinct().OrderBy(options.Columns)[options.Columns];
        return new(lines.Columns.Concat(Enumerable.Range(0, values.Length).Select(value => filled
            .Take(Array.ConvertAll(lineKeys, line => places.GetValueOrDefault([.. line, values[value]], cells.Length)))
            .Rename(PivotName(values.Format(value))))));
    }

    private static string PivotName(string? value) => value is null ? "(missing)" : string.IsNullOrWhiteSpace(value) ? "(blank)" : value;
}
