namespace Entente.Grammar;

/// <summary>Who depends on whom, from the head's side.</summary>
internal sealed class DependencyTree
{
    private readonly Word[] words;
    private readonly Word[][] children;
    private readonly int[] first;
    private readonly int[] last;

    public DependencyTree(Word[] words)
    {
        this.words = words;
        var counts = new int[words.Length];
        foreach (var word in words)
            if (word.Head < 0) Root = word.Index;
            else counts[word.Head]++;
        children = Array.ConvertAll(counts, count => count == 0 ? [] : new Word[count]);
        (first, last) = (new int[words.Length], new int[words.Length]);
        var filled = new int[words.Length];
        foreach (var word in words)
        {
            first[word.Index] = last[word.Index] = word.Index;
            if (word.Head >= 0) children[word.Head][filled[word.Head]++] = word;
        }

        // From the leaves upwards, without recursion: a sentence may be a chain of ten thousand words.
        var ready = new Stack<int>(Enumerable.Range(0, words.Length).Where(index => counts[index] == 0));
        while (ready.TryPop(out var index))
        {
            if (words[index].Head is not (>= 0 and var head)) continue;
            first[head] = Math.Min(first[head], first[index]);
            last[head] = Math.Max(last[head], last[index]);
            if (--counts[head] == 0) ready.Push(head);
        }
    }

    public int Root { get; }

    public Word[] Children(int index) => children[index];

    /// <summary>The first and the last word of the tree below a word, itself included.</summary>
    public (int First, int Last) Reach(int index) => (first[index], last[index]);

    public Word[] Subtree(int index)
    {
        var (found, open) = (new List<Word>(), new Stack<int>([index]));
        while (open.TryPop(out var at))
        {
            found.Add(words[at]);
            foreach (var child in children[at]) open.Push(child.Index);
        }
        return [.. found.OrderBy(word => word.Index)];
    }
}
