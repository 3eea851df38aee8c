namespace Entente.Actors;

/// <summary>Names by their words: a trie whose edges are words and what stands before them, in one hash table, read by any number of threads.</summary>
internal sealed class NameTrie
{
    private readonly int[] roots;

    /// <summary>For each node a bit for every 64th word that can come next, so that most words that cannot are known without the table.</summary>
    private readonly ulong[] next;
    private readonly ulong[] edges;
    private readonly int[] targets;
    private readonly NameForm[][] forms;
    private readonly int shift;

    public NameTrie(int words, IReadOnlyDictionary<(int Node, Gap Gap, int Word), int> nodes, IReadOnlyList<List<NameForm>> forms)
    {
        var bits = 8;
        while (1L << bits < nodes.Count * 3L) bits++;
        (roots, next, edges, targets, shift) = (new int[words], new ulong[forms.Count], new ulong[1 << bits], new int[1 << bits], 64 - bits);
        this.forms = [.. forms.Select(list => list.ToArray())];
        foreach (var ((node, gap, word), target) in nodes)
        {
            if (node == 0)
            {
                roots[word] = target;
                continue;
            }
            var key = Key(node, gap, word);
            var at = Place(key);
            while (edges[at] != 0) at = (at + 1) & (edges.Length - 1);
            (edges[at], targets[at]) = (key, target);
            next[node] |= 1UL << word;
        }
    }

    /// <summary>Whether a name begins with the word of that id.</summary>
    public bool Begins(int word) => roots[word] != 0;

    /// <summary>The longest name that begins with the word at an index and whose capitals fit; <see langword="null"/> if there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="first">The index.</param>
    /// <param name="end">The index after the sentence's last word.</param>
    public NameMatch? Longest(string text, List<TextWord> words, int first, int end)
    {
        NameMatch? longest = null;
        var node = roots[words[first].Id];
        for (var at = first; node != 0;)
        {
            NameForm? best = null;
            if (forms[node] is [var only]) best = only.Fits(text, words, first) ? only : null;
            else foreach (var form in forms[node])
            {
                if (best is null ? !form.Fits(text, words, first) : !form.IsExact(words, first)) continue;
                best = form;
                if (form.IsExact(words, first)) break;
            }
            if (best is not null) longest = new(first, at, best);
            if (++at >= end || words[at].Id == 0 || words[at].Gap == Gap.Break) break;
            node = Next(node, words[at].Gap, words[at].Id);
        }
        return longest;
    }

    private int Next(int node, Gap gap, int word)
    {
        if ((next[node] >> word & 1) == 0) return 0;
        var key = Key(node, gap, word);
        for (var at = Place(key); edges[at] != 0; at = (at + 1) & (edges.Length - 1))
            if (edges[at] == key) return targets[at];
        return 0;
    }

    private int Place(ulong key) => (int)((key * 0x9E3779B97F4A7C15) >> shift);

    private static ulong Key(int node, Gap gap, int word) => ((ulong)(uint)node << 34) | ((ulong)gap << 30) | (uint)word;
}
