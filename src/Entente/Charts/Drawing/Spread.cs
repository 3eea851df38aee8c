namespace Entente.Charts;

/// <summary>Moves labels along a line no further than it takes for none to overlap another.</summary>
internal static class Spread
{
    /// <summary>Middles for labels of given lengths, as near to where they want to be as order and room allow.</summary>
    /// <param name="wanted">Where their middles would best be, ascending.</param>
    /// <param name="lengths">How much room each takes; all together no more than there is.</param>
    /// <param name="first">Where the room begins.</param>
    /// <param name="last">Where the room ends.</param>
    /// <remarks>Least squares under an order, by pooling adjacent violators: neighbours that would overlap move as one block to the mean of their wishes.</remarks>
    public static IReadOnlyList<double> Apart(IReadOnlyList<double> wanted, IReadOnlyList<double> lengths, double first, double last)
    {
        var blocks = new List<(double Start, double Length, int Count, double Sum)>();
        for (var i = 0; i < wanted.Count; i++)
        {
            // The sum holds where each member would have the block start.
            var block = (Start: wanted[i] - lengths[i] / 2, Length: lengths[i], Count: 1, Sum: wanted[i] - lengths[i] / 2);
            block.Start = Math.Clamp(block.Start, first, Math.Max(first, last - block.Length));
            while (blocks.Count > 0 && blocks[^1].Start + blocks[^1].Length > block.Start)
            {
                var before = blocks[^1];
                blocks.RemoveAt(blocks.Count - 1);
                var (length, count, sum) = (before.Length + block.Length, before.Count + block.Count, before.Sum + block.Sum - block.Count * before.Length);
                block = (Math.Clamp(sum / count, first, Math.Max(first, last - length)), length, count, sum);
            }
            blocks.Add(block);
        }
        var (places, at) = (new double[wanted.Count], 0);
        foreach (var block in blocks)
        {
            var start = block.Start;
            for (var i = 0; i < block.Count; i++, at++)
            {
                places[at] = start + lengths[at] / 2;
                start += lengths[at];
            }
        }
        return places;
    }
}
