using System.Text;

namespace Entente.Tokens;

/// <summary>Snowball's Serbian stemmer, step by step as in https://snowballstem.org/algorithms/serbian/stemmer.html.</summary>
internal static class SerbianStemmer
{
    private const string Cyrillic = "абвгдежзиклмнопрстуфхцчшђјћ";
    private const string Latin = "abvgdežziklmnoprstufhcčšđjć";

    private static readonly Dictionary<string, SuffixTable> Steps = SuffixTable.Read("serbian");

    public static string Stem(string word)
    {
        word = Ekavian(ToLatin(word), "ije");
        word = Ekavian(word, "je").Replace("dj", "đ", StringComparison.Ordinal);
        var hasDiacritics = word.AsSpan().ContainsAny("čćžšđ");
        var region = Region(word);
        if (Steps["step 1"].Longest(word) is { } rule && !(rule.IsConditional && hasDiacritics)) word = word[..^rule.Suffix.Length] + rule.Replacement;
        return Replace("step 2") ?? Replace("step 3") ?? word;

        string? Replace(string step) =>
            Steps[step].Longest(word) is { } ending && word.Length - ending.Suffix.Length >= region && !(ending.IsConditional && hasDiacritics)
                ? word[..^ending.Suffix.Length] + ending.Replacement
                : null;
    }

    /// <summary>A word of small Latin letters in Cyrillic ones; lj, nj and dž are taken for one letter each.</summary>
    public static string ToCyrillic(string word) => string.Concat(
        word.Replace("lj", "љ", StringComparison.Ordinal).Replace("nj", "њ", StringComparison.Ordinal).Replace("dž", "џ", StringComparison.Ordinal)
            .Select(letter => Latin.IndexOf(letter) is >= 0 and var at ? Cyrillic[at] : letter));

    private static string ToLatin(string word)
    {
        var latin = new StringBuilder(word.Length);
        foreach (var letter in word)
            _ = char.ToLowerInvariant(letter) switch
            {
                'љ' => latin.Append("lj"),
                'њ' => latin.Append("nj"),
                'џ' => latin.Append("dž"),
                var small => latin.Append(Cyrillic.IndexOf(small) is >= 0 and var at ? Latin[at] : letter),
            };
        return latin.ToString();
    }

    /// <summary>Writes e for <paramref name="sound"/> between two consonants.</summary>
    private static string Ekavian(string word, string sound)
    {
        for (var at = 1; at + sound.Length < word.Length; at++)
            if (IsConsonant(word[at - 1]) && IsConsonant(word[at + sound.Length]) && string.CompareOrdinal(word, at, sound, 0, sound.Length) == 0)
                word = word[..at] + "e" + word[(at + sound.Length)..];
        return word;
    }

    /// <summary>After the first vowel, or after a syllabic r that comes well before it; never before the third letter if the word goes on.</summary>
    private static int Region(string word)
    {
        var region = StemRegions.Past(word, 0, IsVowel);
        if (region is 1) region = StemRegions.Past(word, region, letter => !IsVowel(letter)) is >= 0 and var later ? later : region;
        if (region < 0) region = word.Length;
        var r = word.IndexOf('r') + 1;
        if (r == 0) return region;
        if (r < 2) r = StemRegions.Past(word, r, letter => letter != 'r');
        return r >= 0 && region - r > 1 ? r : region;
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';

    private static bool IsConsonant(char letter) => "bvgdzjklmnprstfhcčćžšđ".Contains(letter);
}
