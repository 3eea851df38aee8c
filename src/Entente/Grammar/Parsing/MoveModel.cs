using System.Runtime.Intrinsics;

namespace Entente.Grammar;

/// <summary>The trained weights of the parser's moves: a hash table whose entries hold their weights, behind a filter that tells most features without any.</summary>
internal sealed class MoveModel
{
    /// <summary>A key's place is told by its upper bits, so that keys in ascending order, as files have them, fill the table from the front to the back.</summary>
    private readonly Entry[] entries;
    private readonly int shift;
    private readonly FeatureFilter filter;

    /// <param name="rows">Features in ascending order.</param>
    public MoveModel(IReadOnlyCollection<(uint Key, MoveWeights Weights)> rows) : this(rows.Count)
    {
        foreach (var (key, weights) in rows) Add(key, weights);
    }

    private MoveModel(int expected)
    {
        var bits = 4;
        while (3L << bits <= expected * 4L) bits++;
        (entries, shift, filter) = (new Entry[1 << bits], 32 - bits, new(expected));
    }

    /// <summary>An empty place has no weights: a feature without any is not in the table.</summary>
    private record struct Entry(uint Key, MoveWeights Weights);

    public int Count { get; private set; }

    /// <summary>The scores of the moves: the sums of the features' weights.</summary>
    /// <remarks>
    /// Most features have no weight. The filter stays in the processor's cache and spares the look into the large table; those that pass are looked up together,
    /// so that memory is waited for once and not for each.
    /// </remarks>
    /// <param name="features">The features; they are used up.</param>
    public Vector128<int> Score(Span<uint> features)
    {
        features = features[..filter.Pass(features)];
        var (places, last, sum) = (entries, entries.Length - 1, Vector128<int>.Zero);
        var touched = 0u;
        foreach (var feature in features) touched |= places[feature >> shift].Key;
        foreach (var feature in features)
            for (var at = (int)(feature >> shift); ; at = (at + 1) & last)
            {
                ref readonly var entry = ref places[at];
                if (entry.Key == feature)
                {
                    sum += Vector128.WidenLower(Vector128.CreateScalar(entry.Weights.Packed).AsInt16());
                    break;
                }
                if (entry.Weights.Packed == 0) break;
            }
        // Without a use of what was touched the compiler may leave the touching out.
        return touched == uint.MaxValue && features.Length == 0 ? default : sum;
    }

    public void Write(ModelWriter writer)
    {
        writer.Number(Count);
        var last = 0u;
        foreach (var (key, weights) in entries.Where(entry => entry.Weights != default).OrderBy(entry => entry.Key))
        {
            writer.Number(key - last);
            last = key;
            writer.Weights([weights.Shift, weights.Left, weights.Right, weights.Reduce]);
        }
    }

    public static MoveModel Read(ModelReader reader)
    {
        var count = reader.Count(reader.Rest);
        var model = new MoveModel(count);
        var key = 0u;
        Span<short> four = stackalloc short[Move.Count];
        for (var i = 0; i < count; i++)
        {
            key += (uint)reader.Number();
            reader.Weights(four);
            var weights = new MoveWeights(four[0], four[1], four[2], four[3]);
            reader.Check(weights != default);
            model.Add(key, weights);
        }
        return model;
    }

    private void Add(uint key, MoveWeights weights)
    {
        var at = (int)(key >> shift);
        while (entries[at].Weights != default) at = (at + 1) & (entries.Length - 1);
        entries[at] = new(key, weights);
        filter.Add(key);
        Count++;
    }
}
