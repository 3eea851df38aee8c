using System.Numerics;

namespace Entente.Grammar;

/// <summary>Learns <see cref="WordClusters"/>: every word is moved to the class from which its neighbours, before and after, are foretold best, until few words move.</summary>
/// <remarks>The exchange algorithm of Martin, Liermann and Ney (1998), doi 10.1016/S0167-6393(97)00062-9, with the predictive criterion of Uszkoreit and Brants (2008), aclanthology.org/P08-1086, on both sides. All in whole numbers.</remarks>
internal sealed class ClusterTrainer
{
    /// <summary>How often all words are gone through.</summary>
    public const int Rounds = 10;

    private const int Clusters = 400;

    /// <summary>A word that stands more rarely tells too little of its neighbours.</summary>
    private const int LeastFrequency = 4;

    private readonly NeighbourCounts counts;
    private readonly int[] cluster;
    private readonly long[] sizes;
    private readonly int[][] after;
    private readonly int[][] before;
    private readonly long[] information;

    private ClusterTrainer(IReadOnlyList<uint[]> sentences)
    {
        counts = new(sentences, LeastFrequency);
        var classes = Math.Min(Clusters, Math.Max(1, counts.Words.Length / 4));
        cluster = [.. counts.Words.Select((_, word) => word % classes)];
        sizes = new long[classes];
        (after, before) = (Rows(classes), Rows(classes));
        information = [.. Enumerable.Range(0, sentences.Sum(words => words.Length + 1) + 1).Select(Information)];
        for (var word = 0; word < cluster.Length; word++) Put(word, cluster[word], 1);
    }

    /// <param name="sentences">The keys (<see cref="WordClusters.Key"/>) of the words of each sentence.</param>
    /// <param name="step">Called after each round.</param>
    public static WordClusters Train(IReadOnlyList<uint[]> sentences, Action? step = null)
    {
        var trainer = new ClusterTrainer(sentences);
        for (var round = 0; round < Rounds; round++)
        {
            for (var word = 0; word < trainer.cluster.Length; word++) trainer.Exchange(word);
            step?.Invoke();
        }
        return new(trainer.counts.Words.Index().ToDictionary(pair => pair.Item, pair => trainer.cluster[pair.Index]));
    }

    private void Exchange(int word)
    {
        Put(word, cluster[word], -1);
        var gains = new long[sizes.Length];
        var frequency = counts.Frequencies[word];
        for (var to = 0; to < gains.Length; to++) gains[to] = -2 * (information[sizes[to] + frequency] - information[sizes[to]]);
        foreach (var (neighbour, count) in counts.Before[word]) Add(after[neighbour], count, gains);
        foreach (var (neighbour, count) in counts.After[word]) Add(before[neighbour], count, gains);
        var best = cluster[word];
        for (var to = 0; to < gains.Length; to++)
            if (gains[to] > gains[best]) best = to;
        Put(word, cluster[word] = best, 1);
    }

    private void Add(int[] row, int count, long[] gains)
    {
        for (var to = 0; to < row.Length; to++) gains[to] += information[row[to] + count] - information[row[to]];
    }

    /// <summary>Puts a word into a class (1) or takes it out (-1).</summary>
    private void Put(int word, int into, int sign)
    {
        sizes[into] += sign * counts.Frequencies[word];
        foreach (var (neighbour, count) in counts.Before[word]) after[neighbour][into] += sign * count;
        foreach (var (neighbour, count) in counts.After[word]) before[neighbour][into] += sign * count;
    }

    private int[][] Rows(int classes) => [.. Enumerable.Range(0, counts.Size).Select(_ => new int[classes])];

    /// <summary>n times its binary logarithm in 65,536ths, by squaring, for the logarithms of two machines may differ in their last bit.</summary>
    private static long Information(int n)
    {
        if (n < 2) return 0;
        var whole = BitOperations.Log2((uint)n);
        var (mantissa, logarithm) = ((ulong)n << 31 - whole, (long)whole << 16);
        for (var bit = 1L << 15; bit > 0; bit >>= 1)
        {
            mantissa = mantissa * mantissa >> 31;
            if (mantissa >> 32 == 0) continue;
            mantissa >>= 1;
            logarithm |= bit;
        }
        return n * logarithm;
    }
}
