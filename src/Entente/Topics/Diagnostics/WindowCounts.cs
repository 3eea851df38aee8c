namespace Entente.Topics;

/// <summary>In how many windows of some tokens terms stand, alone and with each other.</summary>
internal sealed class WindowCounts
{
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly double[] alone;
    private readonly double[,] together;
    private readonly int[] inside;
    private readonly long[] since;
    private readonly List<int> present = [];

    private WindowCounts(IEnumerable<string> terms)
    {
        foreach (var term in terms) ids.TryAdd(term, ids.Count);
        (alone, together, inside, since) = (new double[ids.Count], new double[ids.Count, ids.Count], new int[ids.Count], new long[ids.Count]);
    }

    /// <summary>How many windows there are.</summary>
    public double Windows { get; private set; }

    /// <summary>In how many windows a term stands.</summary>
    public double this[int term] => alone[term];

    /// <summary>In how many windows both stand; of a term with itself, in how many it stands.</summary>
    public double this[int a, int b] => a == b ? alone[a] : together[Math.Max(a, b), Math.Min(a, b)];

    public int IdOf(string term) => ids[term];

    /// <param name="tokens">The texts.</param>
    /// <param name="terms">The terms that are counted.</param>
    /// <param name="size">The width of a window; a text that is shorter is one window.</param>
    public static WindowCounts Of(Tokens.Tokens tokens, IEnumerable<string> terms, int size)
    {
        var counts = new WindowCounts(terms);
        var map = new int[tokens.Vocabulary.Count];
        Array.Fill(map, -1);
        foreach (var (term, id) in counts.ids)
            if (tokens.Vocabulary.IdOf(term) is >= 0 and var known) map[known] = id;
        foreach (var document in tokens) counts.Read(Array.ConvertAll(document.IdArray, id => id < 0 ? -1 : map[id]), size);
        return counts;
    }

    private void Read(int[] text, int size)
    {
        if (text.Length == 0) return;
        var width = Math.Min(size, text.Length);
        var windows = text.Length - width + 1;
        for (var i = 0; i < width; i++) Enter(text[i], 0);
        for (var window = 1; window < windows; window++)
        {
            var (gone, come) = (text[window - 1], text[window + width - 1]);
            if (gone == come) continue;
            Leave(gone, window);
            Enter(come, window);
        }
        while (present.Count > 0)
        {
            inside[present[^1]] = 1;
            Leave(present[^1], windows);
        }
        Windows += windows;
    }

    private void Enter(int term, int window)
    {
        if (term < 0 || inside[term]++ > 0) return;
        since[term] = window;
        present.Add(term);
    }

    /// <summary>Counts a term's windows when it leaves, with each term that is still there: so a pair is counted once, when the first of the two leaves.</summary>
    private void Leave(int term, int window)
    {
        if (term < 0 || --inside[term] > 0) return;
        present.Remove(term);
        alone[term] += window - since[term];
        foreach (var other in present) together[Math.Max(term, other), Math.Min(term, other)] += window - Math.Max(since[term], since[other]);
    }
}
