namespace Entente.Frames;

/// <summary>The figures of one column that <see cref="DataFrame.Description"/> lists.</summary>
internal sealed class ColumnSummary
{
    private readonly double[] sorted;

    public ColumnSummary(Column column)
    {
        int[] present = [.. Enumerable.Range(0, column.Length).Where(row => !column.IsMissing(row))];
        Distinct = present.Select(row => column[row]).Distinct().Count();

        List<double> numbers = column switch
        {
            Column<long> whole => [.. whole.Present().Select(value => (double)value)],
            Column<double> real => [.. real.Present()],
            _ => [],
        };
        sorted = [.. numbers.Order()];
        Mean = numbers is [] ? null : Sample.Mean(numbers);
        StandardDeviation = numbers.Count < 2 ? null : Sample.StandardDeviation(numbers);

        if (numbers is not [] || present is []) return;
        var byValue = Comparer<int>.Create(column.Compare);
        Lowest = column.Format(present.Min(byValue));
        Highest = column.Format(present.Max(byValue));
    }

    public int Distinct { get; }

    public double? Mean { get; }

    public double? StandardDeviation { get; }

    public string? Lowest { get; }

    public string? Highest { get; }

    public double? Quantile(double share) => sorted is [] ? null : Quantiles.At(sorted, share);
}
