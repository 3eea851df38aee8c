namespace Entente.Grammar;

/// <summary>The labels that arcs of one sentence would have, each asked of the model once: the hypotheses of a beam ask for the same arcs again and again.</summary>
internal sealed class LabelCache
{
    private readonly uint[] features = new uint[LabelFeatures.Most];
    private readonly int[] scores = new int[256];
    private long[] arcs = new long[1024];
    private sbyte[] labels = new sbyte[1024];
    private int used;
    private int mask = 1023;

    public void Clear(int length)
    {
        var size = 1024;
        while (size < length * 16) size <<= 1;
        if (size > arcs.Length || size * 8 < arcs.Length) (arcs, labels) = (new long[size], new sbyte[size]);
        else Array.Clear(arcs, 0, mask + 1);
        (used, mask) = (0, size - 1);
    }

    /// <summary>The label of an arc, by the model.</summary>
    public int this[LinearModel model, ParserInput input, int head, int dependent]
    {
        get
        {
            var arc = (head + 1L) << 32 | (uint)(dependent + 1);
            var at = (int)((ulong)arc * 0x9E3779B97F4A7C15UL >> 40) & mask;
            for (; arcs[at] != 0; at = (at + 1) & mask)
                if (arcs[at] == arc) return labels[at];
            var count = LabelFeatures.Fill(features, input, head, dependent);
            var all = scores.AsSpan(0, model.ClassCount);
            model.Score(features.AsSpan(0, count), all);
            var best = (sbyte)Scores.Best(all);
            // A full table would be searched forever; arcs beyond its bounds are asked again.
            if (used * 4L >= mask * 3L) return best;
            (arcs[at], labels[at]) = (arc, best);
            used++;
            return best;
        }
    }
}
