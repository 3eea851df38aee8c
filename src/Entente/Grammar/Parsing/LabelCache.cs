namespace Entente.Grammar;

/// <summary>The labels that arcs of one sentence would have, each asked of the model once: the hypotheses of a beam ask for the same arcs again and again.</summary>
internal sealed class LabelCache
{
    /// <summary>A label whose score is so far ahead of any other is the arc's in any tree.</summary>
    private const int CertainLead = 60;

    private const byte Certain = 0x80;

    private readonly uint[] features = new uint[LabelFeatures.Most];
    private readonly int[] scores = new int[256];
    private long[] arcs = new long[1024];
    private byte[] labels = new byte[1024];
    private int used;
    private int mask = 1023;

    public void Clear(int length)
    {
        var size = 1024;
        while (size < length * 16) size <<= 1;
        if (size > arcs.Length || size * 8 < arcs.Length) (arcs, labels) = (new long[size], new byte[size]);
        else Array.Clear(arcs, 0, mask + 1);
        (used, mask) = (0, size - 1);
    }

    /// <summary>The label of an arc, by the model.</summary>
    public int this[LinearModel model, ParserInput input, int head, int dependent]
    {
        get
        {
            var at = Place(head, dependent);
            if (arcs[at] != 0) return labels[at] & ~Certain;
            var count = LabelFeatures.Fill(features, input, head, dependent);
            var all = scores.AsSpan(0, model.ClassCount);
            model.Score(features.AsSpan(0, count), all);
            var (best, lead) = Scores.Leading(all);
            // A full table would be searched forever; arcs beyond its bounds are asked again.
            if (used * 4L >= mask * 3L) return best;
            (arcs[at], labels[at]) = (Arc(head, dependent), (byte)(lead >= CertainLead ? best | Certain : best));
            used++;
            return best;
        }
    }

    /// <summary>Whether an arc's label is beyond doubt; <see langword="false"/> for arcs that nobody asked for.</summary>
    public bool IsCertain(int head, int dependent) => Place(head, dependent) is var at && arcs[at] != 0 && (labels[at] & Certain) != 0;

    private static long Arc(int head, int dependent) => (head + 1L) << 32 | (uint)(dependent + 1);

    /// <summary>Where an arc is, or would be.</summary>
    private int Place(int head, int dependent)
    {
        var arc = Arc(head, dependent);
        var at = (int)((ulong)arc * 0x9E3779B97F4A7C15UL >> 40) & mask;
        while (arcs[at] != 0 && arcs[at] != arc) at = (at + 1) & mask;
        return at;
    }
}
