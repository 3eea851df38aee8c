namespace Entente.Grammar;

/// <summary>Classes of words that stand between the same neighbours, learned from text without annotations: what is known of one word of a class is known of those that no treebank has.</summary>
/// <remarks>Koo, Carreras and Collins (2008), aclanthology.org/P08-1068.</remarks>
internal sealed class WordClusters
{
    private readonly Dictionary<uint, int> clusters;

    /// <param name="clusters">The class of each word's key.</param>
    public WordClusters(IReadOnlyDictionary<uint, int> clusters) => this.clusters = new(clusters);

    public static WordClusters None { get; } = new(new Dictionary<uint, int>());

    /// <summary>The key of a word in lower case, with every digit alike.</summary>
    public static uint Key(ulong folded) => (uint)(folded >> 32);

    /// <summary>The hash of a word's class; of words without a class it is that of their shape and ending.</summary>
    public ulong Of(WordForm word) => clusters.TryGetValue(Key(word.Folded), out var cluster) ? FeatureKey.Of(20_000 + cluster) : word.ShortShape ^ word.Suffixes[1];

    /// <summary>Whether a word has a class, that is, was met often enough.</summary>
    public bool Contains(WordForm word) => clusters.ContainsKey(Key(word.Folded));

    public void Write(ModelWriter writer)
    {
        writer.Number(clusters.Count);
        var last = 0u;
        foreach (var (key, cluster) in clusters.OrderBy(pair => pair.Key))
        {
            writer.Number(key - last);
            writer.Number(cluster);
            last = key;
        }
    }

    public static WordClusters Read(ModelReader reader)
    {
        var clusters = new Dictionary<uint, int>();
        var key = 0u;
        for (var left = reader.Count(reader.Rest); left > 0; left--)
        {
            key += (uint)reader.Number();
            reader.Check(clusters.TryAdd(key, reader.Count(ushort.MaxValue)));
        }
        return new(clusters);
    }
}
