namespace Entente.Tokens;

/// <summary>Where the regions of a word begin in which stemmers look for suffixes.</summary>
internal static class StemRegions
{
    /// <summary>The place after the first letter of which <paramref name="isSought"/> is true, from a place on; -1 where there is none.</summary>
    public static int Past(string word, int from, Func<char, bool> isSought)
    {
        for (var at = from; at >= 0 && at < word.Length; at++)
            if (isSought(word[at])) return at + 1;
        return -1;
    }

    /// <summary>The place after the first consonant that follows a vowel; the word's end where there is none.</summary>
    public static int PastVowelAndConsonant(string word, int from, Func<char, bool> isVowel) =>
        Past(word, Past(word, from, isVowel), letter => !isVowel(letter)) is >= 0 and var at ? at : word.Length;
}
