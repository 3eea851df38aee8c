namespace Entente.Dates;

/// <summary>The cuts of a series into stretches with the smallest sum of squares, by dynamic programming.</summary>
internal sealed class SegmentCuts
{
    private readonly int n;
    private readonly int[][] from;

    /// <summary>Finds the best cut for every number of breaks up to the most; of two that tie, the earlier.</summary>
    public SegmentCuts(SegmentSquares squares, int n, int least, int most)
    {
        this.n = n;
        from = new int[most + 1][];
        var cost = Enumerable.Range(0, n + 1).Select(end => end < least ? double.PositiveInfinity : squares.Rss(0, end)).ToArray();
        from[0] = new int[n + 1];
        for (var breaks = 1; breaks <= most; breaks++)
        {
            var next = Enumerable.Repeat(double.PositiveInfinity, n + 1).ToArray();
            from[breaks] = new int[n + 1];
            for (var end = (breaks + 1) * least; end <= n; end++)
            {
                for (var start = breaks * least; start <= end - least; start++)
                {
                    var sum = cost[start] + squares.Rss(start, end);
                    if (sum < next[end]) (next[end], from[breaks][end]) = (sum, start);
                }
            }
            cost = next;
        }
    }

    /// <summary>The places of so many breaks, rising.</summary>
    public IReadOnlyList<int> Best(int breaks)
    {
        var places = new int[breaks];
        for (var (at, end) = (breaks, n); at > 0; at--) places[at - 1] = end = from[at][end];
        return places;
    }
}
