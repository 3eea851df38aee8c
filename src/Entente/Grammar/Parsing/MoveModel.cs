using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Entente.Grammar;

/// <summary>The trained weights of the parser's moves: a hash table whose entries hold their weights, and before it a small one for the features that are met most.</summary>
/// <remarks>
/// The small table stays in the processor's cache, where the large one is not. Each of its places holds one feature or none, so that it is looked into without a jump, and nine of ten features
/// that have weights are found there. Of those that are not, a filter tells most that have no weights at all.
/// </remarks>
internal sealed class MoveModel
{
    /// <summary>The small table has two to the power of this places: with 12 bytes each, what fits beside the filter.</summary>
    private const int FrequentBits = 16;

    private readonly Entry[] frequent = new Entry[1 << FrequentBits];
    private readonly Entry[] rare;
    private readonly FeatureFilter filter;

    /// <param name="rows">Features in ascending order, with their weights and how often they were met.</param>
    public MoveModel(IReadOnlyCollection<(uint Key, MoveWeights Weights, int Count)> rows) : this(rows.Count)
    {
        var counts = new int[frequent.Length];
        foreach (var (key, _, count) in rows) counts[FrequentPlace(key)] = Math.Max(counts[FrequentPlace(key)], count);
        foreach (var (key, weights, count) in rows)
        {
            ref var place = ref frequent[FrequentPlace(key)];
            if (place.IsEmpty && count == counts[FrequentPlace(key)]) place = new(key, weights);
            else AddRare(key, weights);
        }
    }

    private MoveModel(int expected) => (rare, filter) = (new Entry[expected + expected / 3 + 16], new(expected));

    /// <summary>A feature without any weight is in no table.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    private readonly struct Entry(uint key, MoveWeights weights)
    {
        public readonly uint Key = key;
        public readonly MoveWeights Weights = weights;

        public bool IsEmpty => Weights.Packed == 0;
    }

    /// <summary>The scores of the moves: the sums of the features' weights.</summary>
    /// <param name="features">The features; they are used up.</param>
    public Vector128<int> Score(Span<uint> features)
    {
        var (places, count, sum) = (frequent, 0, Vector128<int>.Zero);
        for (var i = 0; i < features.Length; i++)
        {
            var feature = features[i];
            ref readonly var entry = ref places[FrequentPlace(feature)];
            // One or zero, and no jump, which would be guessed wrong as often as not.
            var isThere = Unsafe.BitCast<bool, byte>(entry.Key == feature);
            sum += Side(entry.Weights.Packed & -(long)isThere);
            features[count] = feature;
            count += 1 - isThere;
        }
        // Looked up together, so that memory is waited for once and not for each.
        features = features[..filter.Pass(features[..count])];
        var touched = 0u;
        foreach (var feature in features) touched |= rare[RarePlace(feature)].Key;
        foreach (var feature in features)
            for (var at = RarePlace(feature); !rare[at].IsEmpty; at = After(at))
            {
                if (rare[at].Key != feature) continue;
                sum += Side(rare[at].Weights.Packed);
                break;
            }
        // Without a use of what was touched the compiler may leave the touching out.
        return touched == uint.MaxValue && features.Length == 0 ? default : sum;
    }

    public void Write(ModelWriter writer)
    {
        foreach (var table in (Entry[][])[frequent, rare])
        {
            var entries = table.Where(entry => !entry.IsEmpty).OrderBy(entry => entry.Key).ToList();
            writer.Number(entries.Count);
            var last = 0u;
            foreach (var entry in entries)
            {
                writer.Number(entry.Key - last);
                last = entry.Key;
                writer.Weights([entry.Weights.Shift, entry.Weights.Left, entry.Weights.Right, entry.Weights.Reduce]);
            }
        }
    }

    public static MoveModel Read(ModelReader reader)
    {
        var first = Entries(reader);
        var second = Entries(reader);
        var model = new MoveModel(second.Length);
        foreach (var entry in first)
        {
            ref var place = ref model.frequent[FrequentPlace(entry.Key)];
            reader.Check(place.IsEmpty);
            place = entry;
        }
        foreach (var entry in second) model.AddRare(entry.Key, entry.Weights);
        return model;
    }

    private static Entry[] Entries(ModelReader reader)
    {
        var entries = new Entry[reader.Count(reader.Rest)];
        var key = 0u;
        Span<short> four = stackalloc short[Move.Count];
        for (var i = 0; i < entries.Length; i++)
        {
            key += (uint)reader.Number();
            reader.Weights(four);
            entries[i] = new(key, new(four[0], four[1], four[2], four[3]));
            reader.Check(!entries[i].IsEmpty);
        }
        return entries;
    }

    private static Vector128<int> Side(long weights) => Vector128.WidenLower(Vector128.CreateScalar(weights).AsInt16());

    private static int FrequentPlace(uint key) => (int)(key * 0x9E3779B1u >> 32 - FrequentBits);

    /// <summary>Told by the key's upper bits, so that keys in ascending order, as files have them, fill the table from the front to the back.</summary>
    private int RarePlace(uint key) => (int)((ulong)key * (uint)rare.Length >> 32);

    private int After(int place) => place + 1 == rare.Length ? 0 : place + 1;

    private void AddRare(uint key, MoveWeights weights)
    {
        var at = RarePlace(key);
        while (!rare[at].IsEmpty) at = After(at);
        rare[at] = new(key, weights);
        filter.Add(key);
    }
}
