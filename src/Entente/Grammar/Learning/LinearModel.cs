using System.Numerics;
using System.Runtime.InteropServices;

namespace Entente.Grammar;

/// <summary>A trained classifier: weights in whole numbers for those pairs of a feature and a class that have one.</summary>
internal sealed class LinearModel
{
    /// <summary>Rows of few weights: how many, then each with its class in the upper half and the weight in the lower. Rows of many: the complement of their place in <see cref="dense"/>.</summary>
    private readonly int[] cells;

    /// <summary>Rows of many weights, one a class: they are added side by side.</summary>
    private readonly short[] dense;
    private readonly KeyTable table;
    private readonly FeatureFilter filter;

    /// <param name="classCount">How many classes there are, at most 256.</param>
    /// <param name="rows">Features in ascending order, each with its weights.</param>
    public LinearModel(int classCount, IReadOnlyCollection<(uint Key, (byte Class, short Weight)[] Weights)> rows)
    {
        (ClassCount, table, filter) = (classCount, new(rows.Count), new(rows.Count));
        var (sparse, full) = (new List<int>(rows.Count * 3), new List<short>());
        foreach (var (key, weights) in rows) Add(key, weights, sparse, full);
        (cells, dense) = ([.. sparse], [.. full]);
    }

    private LinearModel(ModelReader reader)
    {
        ClassCount = reader.Count(256);
        var features = reader.Count(reader.Rest);
        var total = reader.Count(reader.Rest);
        (table, filter) = (new(features), new(features));
        var (sparse, full) = (new List<int>(features + total), new List<short>());
        var (key, row, shorts) = (0u, new (byte Class, short Weight)[256], new short[256]);
        for (var i = 0; i < features; i++)
        {
            key += (uint)reader.Number();
            var length = reader.Count(ClassCount);
            for (var at = 0; at < length; at++)
            {
                row[at].Class = reader.Byte();
                reader.Check(row[at].Class < ClassCount);
            }
            reader.Weights(shorts.AsSpan(0, length));
            for (var at = 0; at < length; at++) row[at].Weight = shorts[at];
            reader.Check(Add(key, row.AsSpan(0, length), sparse, full));
        }
        reader.Check(WeightCount == total);
        (cells, dense) = ([.. sparse], [.. full]);
    }

    public int ClassCount { get; }

    public int FeatureCount => table.Count;

    public int WeightCount { get; private set; }

    /// <summary>The scores of the classes: the sums of the features' weights.</summary>
    /// <param name="features">The features; they are used up.</param>
    /// <param name="scores">Filled, one for each class.</param>
    public void Score(Span<uint> features, Span<int> scores)
    {
        scores.Clear();
        features = features[..filter.Pass(features)];
        // Memory is touched for all features before anything is asked of it: so it is waited for once, and not for each.
        var touched = table.Touch(features);
        var rows = table.Find(features);
        foreach (var row in rows) touched |= (uint)cells[row];
        if (touched == 0) return;
        foreach (var row in rows)
        {
            if (cells[row] < 0) AddDense(dense.AsSpan(~cells[row], ClassCount), scores);
            else foreach (var cell in MemoryMarshal.CreateReadOnlySpan(ref cells[row + 1], cells[row])) scores[cell >> 16] += (short)cell;
        }
    }

    public void Write(ModelWriter writer)
    {
        writer.Number(ClassCount);
        writer.Number(FeatureCount);
        writer.Number(WeightCount);
        var (last, row) = (0u, new List<(byte Class, short Weight)>());
        foreach (var (key, at) in table.Sorted())
        {
            row.Clear();
            if (cells[at] < 0)
                for (var i = 0; i < ClassCount; i++)
                    if (dense[~cells[at] + i] is not 0 and var weight) row.Add(((byte)i, weight));
            for (var i = at + 1; i <= at + cells[at]; i++) row.Add(((byte)(cells[i] >> 16), (short)cells[i]));
            writer.Number(key - last);
            last = key;
            writer.Number(row.Count);
            foreach (var (@class, _) in row) writer.Byte(@class);
            writer.Weights([.. row.Select(weight => weight.Weight)]);
        }
    }

    public static LinearModel Read(ModelReader reader) => new(reader);

    private static void AddDense(ReadOnlySpan<short> row, Span<int> scores)
    {
        var at = 0;
        for (; at + Vector<short>.Count <= row.Length; at += Vector<short>.Count)
        {
            Vector.Widen(new Vector<short>(row[at..]), out var low, out var high);
            (new Vector<int>(scores[at..]) + low).CopyTo(scores[at..]);
            var rest = scores[(at + Vector<int>.Count)..];
            (new Vector<int>(rest) + high).CopyTo(rest);
        }
        for (; at < row.Length; at++) scores[at] += row[at];
    }

    /// <summary>Adds a row.</summary>
    /// <returns>Whether its key is new.</returns>
    private bool Add(uint key, ReadOnlySpan<(byte Class, short Weight)> weights, List<int> sparse, List<short> full)
    {
        WeightCount += weights.Length;
        filter.Add(key);
        var isNew = table.TryAdd(key, sparse.Count, out _);
        // Six at a time is what adding side by side gains.
        if (weights.Length * 6 < ClassCount)
        {
            sparse.Add(weights.Length);
            foreach (var (@class, weight) in weights) sparse.Add(@class << 16 | (ushort)weight);
            return isNew;
        }
        sparse.Add(~full.Count);
        CollectionsMarshal.SetCount(full, full.Count + ClassCount);
        var row = CollectionsMarshal.AsSpan(full)[^ClassCount..];
        row.Clear();
        foreach (var (@class, weight) in weights) row[@class] = weight;
        return isNew;
    }
}
