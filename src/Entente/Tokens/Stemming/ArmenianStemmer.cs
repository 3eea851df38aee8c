namespace Entente.Tokens;

/// <summary>Snowball's Armenian stemmer, step by step as in https://snowballstem.org/algorithms/armenian/stemmer.html.</summary>
internal static class ArmenianStemmer
{
    private static readonly Dictionary<string, SuffixTable> Suffixes = SuffixTable.Read("armenian");

    public static string Stem(string word)
    {
        var first = StemRegions.Past(word, 0, IsVowel);
        if (first < 0) return word;
        var second = StemRegions.PastVowelAndConsonant(word, StemRegions.Past(word, first, letter => !IsVowel(letter)) is >= 0 and var at ? at : word.Length, IsVowel);
        if (Suffixes["ending"].Longest(word, first) is { } ending && word.Length - ending.Suffix.Length >= second) word = word[..^ending.Suffix.Length];
        foreach (var kind in new[] { "verb", "adjective", "noun" })
            if (Suffixes[kind].Longest(word, first) is { } suffix) word = word[..^suffix.Suffix.Length];
        return word;
    }

    private static bool IsVowel(char letter) => letter is 'ա' or 'է' or 'ի' or 'օ' or 'ւ' or 'ե' or 'ո' or 'ը';
}
