namespace Entente.Topics;

/// <summary>In how many windows of some tokens terms stand, alone and with each other.</summary>
internal sealed class WindowCounts
{
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly double[] alone;
    private readonly double[,] together;
    private readonly int[] inside;
    private readonly List<int> present = [];

    private WindowCounts(IEnumerable<string> terms)
    {
        foreach (var term in terms) ids.TryAdd(term, ids.Count);
        (alone, together, inside) = (new double[ids.Count], new double[ids.Count, ids.Count], new int[ids.Count]);
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
        for (var i = 0; i < width; i++) Enter(text[i]);
        // Windows with the same terms are counted together.
        var same = 1;
        for (var end = width; end < text.Length; end++)
        {
            if (text[end] == text[end - width])
            {
                same++;
                continue;
            }
            if (text[end] >= 0 || text[end - width] >= 0)
            {
                Count(same);
                same = 0;
            }
            Leave(text[end - width]);
            Enter(text[end]);
            same++;
        }
        Count(same);
        foreach (var term in present) inside[term] = 0;
        present.Clear();
    }

    private void Enter(int term)
    {
        if (term >= 0 && inside[term]++ == 0) present.Add(term);
    }

    private void Leave(int term)
    {
        if (term >= 0 && --inside[term] == 0) present.Remove(term);
    }

    private void Count(int windows)
    {
        Windows += windows;
        for (var i = 0; i < present.Count; i++)
        {
            alone[present[i]] += windows;
            for (var j = 0; j < i; j++) together[Math.Max(present[i], present[j]), Math.Min(present[i], present[j])] += windows;
        }
    }
}
