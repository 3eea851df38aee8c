using System.Runtime.InteropServices;

namespace Entente.Grammar;

/// <summary>A trained classifier: weights in whole numbers for those pairs of a feature and a class that have one.</summary>
internal sealed class LinearModel
{
    /// <summary>A class in the upper half, the weight in the lower; a row begins with the number of its cells.</summary>
    private readonly int[] cells;
    private readonly KeyTable table;
    private readonly FeatureFilter filter;

    /// <param name="classCount">How many classes there are, at most 256.</param>
    /// <param name="rows">Features in ascending order, each with its weights.</param>
    public LinearModel(int classCount, IReadOnlyList<(uint Key, (byte Class, short Weight)[] Weights)> rows)
    {
        (ClassCount, table, filter, cells) = (classCount, new(rows.Count), new(rows.Count), new int[rows.Sum(row => row.Weights.Length + 1)]);
        var at = 0;
        foreach (var (key, weights) in rows)
        {
            table.TryAdd(key, at, out _);
            filter.Add(key);
            cells[at++] = weights.Length;
            foreach (var (@class, weight) in weights) cells[at++] = @class << 16 | (ushort)weight;
        }
    }

    private LinearModel(int classCount, KeyTable table, FeatureFilter filter, int[] cells) => (ClassCount, this.table, this.filter, this.cells) = (classCount, table, filter, cells);

    public int ClassCount { get; }

    public int FeatureCount => table.Count;

    public int WeightCount => cells.Length - FeatureCount;

    /// <summary>The scores of the classes: the sums of the features' weights.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        scores.Clear();
        Span<uint> likely = stackalloc uint[features.Length];
        foreach (var feature in likely[..filter.Pass(features, likely)])
        {
            var row = table.Find(feature);
            if (row < 0) continue;
            foreach (var cell in MemoryMarshal.CreateReadOnlySpan(ref cells[row + 1], cells[row])) scores[cell >> 16] += (short)cell;
        }
    }

    public void Write(ModelWriter writer)
    {
        writer.Number(ClassCount);
        writer.Number(FeatureCount);
        writer.Number(WeightCount);
        var last = 0u;
        Span<short> shorts = stackalloc short[256];
        foreach (var (key, row) in table.Sorted())
        {
            writer.Number(key - last);
            last = key;
            writer.Number(cells[row]);
            var weights = cells.AsSpan(row + 1, cells[row]);
            foreach (var cell in weights) writer.Byte((byte)(cell >> 16));
            for (var i = 0; i < weights.Length; i++) shorts[i] = (short)weights[i];
            writer.Weights(shorts[..weights.Length]);
        }
    }

    public static LinearModel Read(ModelReader reader)
    {
        var (classCount, features, total) = (reader.Count(256), reader.Count(reader.Rest), reader.Count(reader.Rest));
        var (table, filter, cells) = (new KeyTable(features), new FeatureFilter(features), new int[features + total]);
        var (key, at) = (0u, 0);
        Span<short> shorts = stackalloc short[256];
        for (var row = 0; row < features; row++)
        {
            key += (uint)reader.Number();
            reader.Check(table.TryAdd(key, at, out _));
            filter.Add(key);
            var length = reader.Count(classCount);
            reader.Check(length < cells.Length - at);
            cells[at++] = length;
            foreach (ref var cell in cells.AsSpan(at, length))
            {
                cell = reader.Byte() << 16;
                reader.Check(cell >> 16 < classCount);
            }
            reader.Weights(shorts[..length]);
            for (var i = 0; i < length; i++) cells[at++] |= (ushort)shorts[i];
        }
        reader.Check(at == cells.Length);
        return new(classCount, table, filter, cells);
    }
}
