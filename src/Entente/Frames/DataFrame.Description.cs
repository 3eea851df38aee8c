namespace Entente.Frames;

public sealed partial class DataFrame
{
    /// <summary>What each column holds: one row a column, in their order.</summary>
    /// <returns>
    /// <c>column</c>, <c>type</c> (text); <c>count</c> of the values present, <c>missing</c>, <c>distinct</c> (whole); of numbers <c>mean</c>,
    /// <c>std</c> (over n − 1), <c>min</c>, <c>q25</c>, <c>median</c>, <c>q75</c>, <c>max</c> (real; quantiles of type 7 of
    /// Hyndman and Fan 1996, doi 10.2307/2684934); of everything else <c>lowest</c> and <c>highest</c> as text, in the order of <see cref="OrderBy"/>.
    /// A figure that a column does not have is missing: the mean of text, the deviation of one value, anything of a column without values.
    /// </returns>
    public DataFrame Description()
    {
        ColumnSummary[] all = [.. Columns.Select(column => new ColumnSummary(column))];
        return new(
            Frames.Column.Strings("column", Columns.Select(column => column.Name)),
            Frames.Column.Strings("type", Columns.Select(column => column.Type.ToString())),
            Frames.Column.Wholes("count", Columns.Select(column => column.Length - column.MissingCount)),
            Frames.Column.Wholes("missing", Columns.Select(column => column.MissingCount)),
            Frames.Column.Wholes("distinct", all.Select(summary => summary.Distinct)),
            Frames.Column.Reals("mean", all.Select(summary => summary.Mean)),
            Frames.Column.Reals("std", all.Select(summary => summary.StandardDeviation)),
            Frames.Column.Reals("min", all.Select(summary => summary.Quantile(0))),
            Frames.Column.Reals("q25", all.Select(summary => summary.Quantile(0.25))),
            Frames.Column.Reals("median", all.Select(summary => summary.Quantile(0.5))),
            Frames.Column.Reals("q75", all.Select(summary => summary.Quantile(0.75))),
            Frames.Column.Reals("max", all.Select(summary => summary.Quantile(1))),
            Frames.Column.Strings("lowest", all.Select(summary => summary.Lowest)),
            Frames.Column.Strings("highest", all.Select(summary => summary.Highest)));
    }
}
