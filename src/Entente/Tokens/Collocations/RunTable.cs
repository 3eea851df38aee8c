using System.Runtime.InteropServices;

namespace Entente.Tokens;

/// <summary>How often each run of so many words stands in the documents, and how often each choice of its words stands in its places in any run.</summary>
internal sealed class RunTable
{
    private readonly int length;
    // A choice of words by place is a path of steps, place by place; each path has a number.
    private readonly Dictionary<(int Path, int Place, int Word), int> paths = [];
    private readonly List<long> counts = [0];

    public RunTable(Tokens tokens, int length)
    {
        this.length = length;
        var runs = new Dictionary<int[], int>(WordsComparer.Instance);
        foreach (var document in tokens)
            for (var at = 0; at + length <= document.Count; at++)
            {
                var words = document.IdArray.AsSpan(at, length);
                if (words.Contains(Tokens.Pad)) continue;
                CollectionsMarshal.GetValueRefOrAddDefault(runs, words.ToArray(), out _)++;
            }
        Runs = runs;
        foreach (var (words, count) in runs)
            for (var places = 0; places < 1 << length; places++) counts[Path(words, places)] += count;
    }

    /// <summary>Runs by their words' numbers, in the order of first appearance.</summary>
    public IReadOnlyDictionary<int[], int> Runs { get; }

    /// <summary>How many runs there are in all.</summary>
    public long Total => counts[0];

    /// <summary>In how many runs one word of this run stands in its place.</summary>
    public long Single(int[] words, int place) => counts[Path(words, 1 << place)];

    /// <summary>How many runs agree with this one in exactly the places whose bits are set, for each set of places.</summary>
    public double[] Cells(int[] words)
    {
        var cells = new double[1 << length];
        for (var places = 0; places < cells.Length; places++) cells[places] = counts[Path(words, places)];
        // From "at least there" to "exactly there": take away, place by place, those that agree there too.
        for (var place = 0; place < length; place++)
            for (var places = 0; places < cells.Length; places++)
                if ((places & 1 << place) == 0) cells[places] -= cells[places | 1 << place];
        return cells;
    }

    private int Path(int[] words, int places)
    {
        var path = 0;
        for (var place = 0; place < length; place++)
        {
            if ((places & 1 << place) == 0) continue;
            ref var next = ref CollectionsMarshal.GetValueRefOrAddDefault(paths, (path, place, words[place]), out var known);
            if (!known)
            {
                next = counts.Count;
                counts.Add(0);
            }
            path = next;
        }
        return path;
    }

    private sealed class WordsComparer : IEqualityComparer<int[]>
    {
        public static WordsComparer Instance { get; } = new();

        public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(int[] words)
        {
            var hash = 17;
            foreach (var word in words) hash = hash * 486187739 + word;
            return hash;
        }
    }
}
