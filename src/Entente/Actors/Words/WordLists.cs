namespace Entente.Actors;

/// <summary>One list of words for each thread, taken for a document and given back: a new one for every long document would make the collector walk the whole lexicon again and again.</summary>
internal static class WordLists
{
    /// <summary>What a thread keeps at most, in words; 2.6 MB.</summary>
    private const int Kept = 1 << 17;

    [ThreadStatic]
    private static List<TextWord>? spare;

    /// <summary>An empty list, nobody else's until it is returned.</summary>
    public static List<TextWord> Rent()
    {
        var list = spare ?? [];
        spare = null;
        return list;
    }

    /// <summary>Takes back a list that nobody reads any more.</summary>
    public static void Return(List<TextWord> list)
    {
        if (list.Capacity > Kept) return;
        list.Clear();
        spare = list;
    }
}
