using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Entente.Grammar;

/// <summary>The trained weights of the parser's moves: a hash table whose entries hold their weights, and before it a small one for those that weigh most, which are those that are met most.</summary>
/// <remarks>
/// The small table stays in the processor's cache, where the large one is not. Each of its places holds one feature or none, so that it is looked into without a jump.
/// Of the features that are not found there, a filter tells most that have no weights at all.
/// </remarks>
internal sealed class MoveModel
{
    /// <summary>The small table has two to the power of this places: with 12 bytes each, what fits beside the filter.</summary>
    private const int FrequentBits = 16;

    private readonly Entry[] frequent = new Entry[1 << FrequentBits];
    private readonly Entry[] rare;
    private readonly FeatureFilter filter;

    /// <param name="rows">Features in ascending order.</param>
    public MoveModel(IReadOnlyCollection<(uint Key, MoveWeights Weights)> rows) : this([.. rows.Select(row => new Entry(row.Key, row.Weights))])
    {
    }

    private MoveModel(Entry[] entries)
    {
        foreach (var entry in entries)
        {
            ref var place = ref frequent[FrequentPlace(entry.Key)];
            if (entry.Weight > place.Weight) place = entry;
        }
        (rare, filter) = (new Entry[entries.Length + entries.Length / 3 + 16], new(entries.Length));
        foreach (var entry in entries)
            if (frequent[FrequentPlace(entry.Key)].Key != entry.Key) AddRare(entry);
    }

    /// <summary>A feature without any weight is in no table.</summary>
    [StructLayout(LayoutKind.Sequential, Pack = 4)]
    private readonly struct Entry(uint key, MoveWeights weights)
    {
        public readonly uint Key = key;
        public readonly MoveWeights Weights = weights;

        public bool IsEmpty => Weights.Packed == 0;

        public int Weight => Math.Abs(Weights.Shift) + Math.Abs(Weights.Left) + Math.Abs(Weights.Right) + Math.Abs(Weights.Reduce);
    }

    /// <summary>The scores of the moves: the sums of the features' weights.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        Span<uint> rest = stackalloc uint[MoveFeatures.Most];
        var (count, sum) = (0, Vector128<int>.Zero);
        foreach (var feature in features)
        {
            ref readonly var entry = ref frequent[FrequentPlace(feature)];
            var isThere = entry.Key == feature;
            sum += Side(isThere ? entry.Weights.Packed : 0);
            // Written in any case and counted by the comparison: a jump would be guessed wrong too often.
            rest[count] = feature;
            count += isThere ? 0 : 1;
        }
        // Looked up together, so that memory is waited for once and not for each.
        count = filter.Pass(rest[..count], rest);
        var touched = 0u;
        foreach (var feature in rest[..count]) touched |= rare[RarePlace(feature)].Key;
        foreach (var feature in rest[..count])
            for (var at = RarePlace(feature); !rare[at].IsEmpty; at = After(at))
            {
                if (rare[at].Key != feature) continue;
                sum += Side(rare[at].Weights.Packed);
                break;
            }
        sum.CopyTo(scores);
        // Without a use of what was touched the compiler may leave the touching out.
        if (touched == uint.MaxValue && count == 0) scores.Clear();
    }

    public void Write(ModelWriter writer)
    {
        var entries = frequent.Concat(rare).Where(entry => !entry.IsEmpty).OrderBy(entry => entry.Key).ToList();
        writer.Number(entries.Count);
        var last = 0u;
        foreach (var entry in entries)
        {
            writer.Number(entry.Key - last);
            last = entry.Key;
            writer.Weights([entry.Weights.Shift, entry.Weights.Left, entry.Weights.Right, entry.Weights.Reduce]);
        }
    }

    public static MoveModel Read(ModelReader reader)
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
        return new(entries);
    }

    private static Vector128<int> Side(long weights) => Vector128.WidenLower(Vector128.CreateScalar(weights).AsInt16());

    private static int FrequentPlace(uint key) => (int)(key * 0x9E3779B1u >> 32 - FrequentBits);

    /// <summary>Told by the key's upper bits, so that keys in ascending order, as files have them, fill the table from the front to the back.</summary>
    private int RarePlace(uint key) => (int)((ulong)key * (uint)rare.Length >> 32);

    private int After(int place) => place + 1 == rare.Length ? 0 : place + 1;

    private void AddRare(Entry entry)
    {
        var at = RarePlace(entry.Key);
        while (!rare[at].IsEmpty) at = After(at);
        rare[at] = entry;
        filter.Add(entry.Key);
    }
}
