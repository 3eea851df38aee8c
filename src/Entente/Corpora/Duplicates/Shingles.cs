namespace Entente.Corpora;

/// <summary>The shingles of a document: each run of k words of its body, in lower case, as a 64-bit hash.</summary>
/// <remarks>Words are those of <see cref="DocumentWords"/>. A document shorter than k words is one shingle.</remarks>
internal static class Shingles
{
    /// <summary>The different shingles, sorted; none where there is no word.</summary>
    public static ulong[] Of(Document document, int length, ulong seed) => Of(Words(document, seed), length, seed);

    /// <summary>The different shingles of words, sorted.</summary>
    public static ulong[] Of(ReadOnlySpan<ulong> words, int length, ulong seed)
    {
        if (words.Length == 0) return [];
        var shingles = new ulong[Math.Max(1, words.Length - length + 1)];
        for (var start = 0; start < shingles.Length; start++)
        {
            var hash = seed;
            for (var word = start; word < Math.Min(words.Length, start + length); word++) hash = SplitMix.Mix(hash * 0x9E3779B97F4A7C15 + words[word]);
            shingles[start] = hash;
        }
        Array.Sort(shingles);
        var different = 0;
        for (var place = 0; place < shingles.Length; place++)
            if (place == 0 || shingles[place] != shingles[place - 1]) shingles[different++] = shingles[place];
        return different == shingles.Length ? shingles : shingles[..different];
    }

    /// <summary>The share of the shingles of both that are in both: |A ∩ B| / |A ∪ B|; 0 where neither has any.</summary>
    public static double Jaccard(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right)
    {
        var (shared, l, r) = (0, 0, 0);
        while (l < left.Length && r < right.Length)
        {
            if (left[l] == right[r]) (shared, l, r) = (shared + 1, l + 1, r + 1);
            else if (left[l] < right[r]) l++;
            else r++;
        }
        return left.Length + right.Length == 0 ? 0 : shared / (double)(left.Length + right.Length - shared);
    }

    /// <summary>The document's words as hashes, in order.</summary>
    public static ulong[] Words(Document document, ulong seed)
    {
        var spans = DocumentWords.Of(document);
        var words = new ulong[spans.Count];
        for (var word = 0; word < words.Length; word++) words[word] = Hash(document.Text.AsSpan(spans[word].Start, spans[word].Length), seed);
        return words;
    }

    private static ulong Hash(ReadOnlySpan<char> word, ulong seed)
    {
        var hash = seed ^ 0xCBF29CE484222325;
        foreach (var letter in word)
            if (letter != '\u00AD') hash = (hash ^ DocumentWords.Folded(letter)) * 0x100000001B3;
        return SplitMix.Mix(hash);
    }
}
