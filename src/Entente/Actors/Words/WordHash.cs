namespace Entente.Actors;

/// <summary>A 64-bit hash of a folded word, letter by letter (FNV-1a, then mixed): two words of a corpus and lexicon practically never share one.</summary>
internal static class WordHash
{
    public const ulong Start = 14695981039346656037;

    public static ulong Add(ulong hash, char letter) => (hash ^ letter) * 1099511628211;

    /// <summary>Spreads the hash over all bits; never 0, which marks an empty place.</summary>
    public static ulong Finish(ulong hash)
    {
        hash ^= hash >> 32;
        hash *= 0x9E3779B97F4A7C15;
        hash ^= hash >> 29;
        return hash == 0 ? 1 : hash;
    }

    public static ulong Of(ReadOnlySpan<char> folded)
    {
        var hash = Start;
        foreach (var letter in folded) hash = Add(hash, letter);
        return Finish(hash);
    }
}
