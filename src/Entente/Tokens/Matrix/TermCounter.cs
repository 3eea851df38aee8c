namespace Entente.Tokens;

/// <summary>Counts the terms of one document after the other. Not for two threads at once.</summary>
internal sealed class TermCounter
{
    private int[] counts = new int[4096];
    private int[] distinct = new int[1024];
    private int distinctCount;

    public void Add(int term)
    {
        if (term >= counts.Length) Array.Resize(ref counts, Math.Max(term + 1, counts.Length * 2));
        if (counts[term]++ > 0) return;
        if (distinctCount == distinct.Length) Array.Resize(ref distinct, distinctCount * 2);
        distinct[distinctCount++] = term;
    }

    /// <summary>What was added since the last call: each term with its count, in one number (term above, count below), in no particular order.</summary>
    public long[] Take()
    {
        var pairs = new long[distinctCount];
        for (var i = 0; i < pairs.Length; i++)
        {
            var term = distinct[i];
            pairs[i] = (long)term << 32 | (uint)counts[term];
            counts[term] = 0;
        }
        distinctCount = 0;
        return pairs;
    }

    /// <summary>A row of pairs, renumbered by the map if there is one.</summary>
    public static byte[] Row(long[] pairs, int[]? map)
    {
        for (var i = 0; map is not null && i < pairs.Length; i++) pairs[i] = (long)map[(int)(pairs[i] >> 32)] << 32 | (uint)pairs[i];
        Array.Sort(pairs);
        return RowCode.Counts(Array.ConvertAll(pairs, pair => (int)(pair >> 32)), Array.ConvertAll(pairs, pair => (int)pair));
    }

    /// <summary>A row of the terms of a document that is cut already.</summary>
    public static byte[] Row(DocumentTokens document)
    {
        var ids = document.IdArray.Where(id => id >= 0).ToArray();
        Array.Sort(ids);
        var pairs = new List<long>();
        for (var (i, run) = (0, 0); i < ids.Length; i += run)
        {
            for (run = 1; i + run < ids.Length && ids[i + run] == ids[i]; run++) ;
            pairs.Add((long)ids[i] << 32 | (uint)run);
        }
        return Row([.. pairs], null);
    }
}
