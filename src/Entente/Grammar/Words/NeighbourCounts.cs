namespace Entente.Grammar;

/// <summary>How often words stand beside each other.</summary>
internal sealed class NeighbourCounts
{
    private readonly Dictionary<long, int> pairs = [];

    /// <param name="sentences">The keys of the words of each sentence.</param>
    /// <param name="least">A word that stands more rarely has no number.</param>
    public NeighbourCounts(IReadOnlyList<uint[]> sentences, int least)
    {
        var frequent = sentences.SelectMany(words => words).CountBy(word => word).Where(pair => pair.Value >= least).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).ToList();
        Words = [.. frequent.Select(pair => pair.Key)];
        Frequencies = [.. frequent.Select(pair => (long)pair.Value)];
        var numbers = Words.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        foreach (var words in sentences)
        {
            var last = Boundary;
            foreach (var word in words) Add(last, last = numbers.GetValueOrDefault(word, Rare));
            Add(last, Boundary);
        }
        (Before, After) = (Sides(), Sides());
        foreach (var (pair, count) in pairs.OrderBy(pair => pair.Key))
        {
            var (one, other) = ((int)(pair >> 32), (int)pair);
            if (other < Words.Length) Before[other].Add((one, count));
            if (one < Words.Length) After[one].Add((other, count));
        }
    }

    /// <summary>The keys of the words that have a number, most frequent first.</summary>
    public uint[] Words { get; }

    public long[] Frequencies { get; }

    /// <summary>What stands before each word, and how often.</summary>
    public List<(int Word, int Count)>[] Before { get; }

    /// <summary>What stands after each word.</summary>
    public List<(int Word, int Count)>[] After { get; }

    /// <summary>The words, all rare words as one, and the edge of a sentence.</summary>
    public int Size => Words.Length + 2;

    private int Rare => Words.Length;

    private int Boundary => Words.Length + 1;

    private List<(int, int)>[] Sides() => [.. Words.Select(_ => new List<(int, int)>())];

    private void Add(int one, int other)
    {
        var pair = (long)one << 32 | (uint)other;
        pairs[pair] = pairs.GetValueOrDefault(pair) + 1;
    }
}
