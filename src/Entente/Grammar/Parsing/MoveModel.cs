namespace Entente.Grammar;

/// <summary>The trained weights of the parser's moves: a hash table whose entries hold their weights, so that a feature costs one look at memory.</summary>
internal sealed class MoveModel
{
    private readonly Entry[] entries;
    private readonly int mask;

    /// <param name="rows">Features in ascending order.</param>
    public MoveModel(IReadOnlyCollection<(uint Key, MoveWeights Weights)> rows) : this(rows.Count)
    {
        foreach (var (key, weights) in rows) Add(key, weights);
    }

    private MoveModel(int expected)
    {
        var size = 16;
        while (size < expected * 3L / 2) size <<= 1;
        (entries, mask) = (new Entry[size], size - 1);
    }

    /// <summary>An empty place has no weights: a feature without any is not in the table.</summary>
    private record struct Entry(uint Key, MoveWeights Weights);

    public int Count { get; private set; }

    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        var (shift, left, right, reduce) = (0, 0, 0, 0);
        var places = entries;
        foreach (var feature in features)
            for (var at = (int)feature & (places.Length - 1); ; at = (at + 1) & (places.Length - 1))
            {
                ref readonly var entry = ref places[at];
                if (entry.Key == feature)
                {
                    shift += entry.Weights.Shift;
                    left += entry.Weights.Left;
                    right += entry.Weights.Right;
                    reduce += entry.Weights.Reduce;
                    break;
                }
                if (entry.Weights == default) break;
            }
        (scores[0], scores[1], scores[2], scores[3]) = (shift, left, right, reduce);
    }

    public void Write(ModelWriter writer)
    {
        writer.Number(Count);
        var last = 0u;
        foreach (var (key, weights) in entries.Where(entry => entry.Weights != default).OrderBy(entry => entry.Key))
        {
            writer.Number(key - last);
            last = key;
            writer.Signed(weights.Shift);
            writer.Signed(weights.Left);
            writer.Signed(weights.Right);
            writer.Signed(weights.Reduce);
        }
    }

    public static MoveModel Read(ModelReader reader)
    {
        var count = reader.Count(1 << 24);
        var model = new MoveModel(count);
        var key = 0u;
        for (var i = 0; i < count; i++)
        {
            key += (uint)reader.Number();
            var weights = new MoveWeights((short)reader.Signed(), (short)reader.Signed(), (short)reader.Signed(), (short)reader.Signed());
            reader.Check(weights != default);
            model.Add(key, weights);
        }
        return model;
    }

    private void Add(uint key, MoveWeights weights)
    {
        var at = (int)key & mask;
        while (entries[at].Weights != default) at = (at + 1) & mask;
        entries[at] = new(key, weights);
        Count++;
    }
}
