namespace Entente.Dates;

/// <summary>Sums of squares about the mean of any stretch of a series, each in one step.</summary>
internal sealed class SegmentSquares
{
    private readonly double[] sums;
    private readonly double[] squares;
    private readonly double centre;

    public SegmentSquares(IReadOnlyList<double> values)
    {
        // About the mean of the whole, so that large levels do not swallow small differences.
        centre = values.Average();
        sums = new double[values.Count + 1];
        squares = new double[values.Count + 1];
        for (var i = 0; i < values.Count; i++)
        {
            var value = values[i] - centre;
            sums[i + 1] = sums[i] + value;
            squares[i + 1] = squares[i] + value * value;
        }
    }

    public double Mean(int from, int to) => centre + (sums[to] - sums[from]) / (to - from);

    public double Rss(int from, int to)
    {
        var sum = sums[to] - sums[from];
        return Math.Max(0, squares[to] - squares[from] - sum * sum / (to - from));
    }
}
