namespace Entente.Tokens;

/// <summary>Porter's algorithm of 1980, step by step as in the paper.</summary>
/// <remarks>The paper's measure m is above 0 where a stem reaches into the word's first region, and above 1 where it reaches into the second.</remarks>
internal static class PorterStemmer
{
    private static readonly SuffixTable Step1A = SuffixTable.Of("ss: sses", "i: ies", "ss: ss", "-: s");

    private static readonly SuffixTable Step2 = SuffixTable.Of(
        "ate: ational ation ator", "tion: tional", "ence: enci", "ance: anci", "ize: izer ization", "able: abli", "al: alli alism aliti", "ent: entli", "e: eli",
        "ous: ousli ousness", "ive: iveness iviti", "ful: fulness", "ble: biliti");

    private static readonly SuffixTable Step3 = SuffixTable.Of("ic: icate iciti ical", "-: ative ful ness", "al: alize");

    private static readonly SuffixTable Step4 = SuffixTable.Of("-: al ance ence er ic able ible ant ement ment ent ou ism ate iti ous ive ize", "?: ion");

    public static string Stem(string word)
    {
        word = MarkConsonantYs(word);
        var region1 = StemRegions.PastVowelAndConsonant(word, 0, IsVowel);
        var region2 = StemRegions.PastVowelAndConsonant(word, region1, IsVowel);
        word = Step1A.Apply(word, 0);
        word = Step1B(word, region1);
        if (word is [.., 'y' or 'Y'] && word[..^1].Any(IsVowel)) word = word[..^1] + "i";
        word = Step2.Apply(word, region1);
        word = Step3.Apply(word, region1);
        word = Step4.Longest(word) is { IsConditional: true } ion && !(word[..^ion.Suffix.Length] is [.., 's' or 't']) ? word : Step4.Apply(word, region2);
        return Step5(word, region1, region2).ToLowerInvariant();
    }

    private static string Step1B(string word, int region1)
    {
        if (word.EndsWith("eed", StringComparison.Ordinal)) return word.Length - 3 >= region1 ? word[..^1] : word;
        var cut = word.EndsWith("ed", StringComparison.Ordinal) ? 2 : word.EndsWith("ing", StringComparison.Ordinal) ? 3 : 0;
        if (cut == 0 || !word[..^cut].Any(IsVowel)) return word;
        word = word[..^cut];
        if (word.Length > 1 && word[^2..] is "at" or "bl" or "iz") return word + "e";
        if (word.Length > 1 && word[^1] == word[^2] && word[^1] is 'b' or 'd' or 'f' or 'g' or 'm' or 'n' or 'p' or 'r' or 't') return word[..^1];
        return word.Length == region1 && IsShort(word) ? word + "e" : word;
    }

    private static string Step5(string word, int region1, int region2)
    {
        if (word is [.., 'e'] && (word.Length - 1 >= region2 || (word.Length - 1 >= region1 && !IsShort(word[..^1])))) word = word[..^1];
        return word.EndsWith("ll", StringComparison.Ordinal) && word.Length - 1 >= region2 ? word[..^1] : word;
    }

    /// <summary>Whether a stem ends consonant, vowel, consonant, the last of them none of w, x and y.</summary>
    private static bool IsShort(string word) =>
        word.Length >= 3 && !IsVowel(word[^3]) && IsVowel(word[^2]) && !IsVowel(word[^1]) && word[^1] is not ('w' or 'x' or 'Y');

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    /// <summary>A y at the beginning or after a vowel is a consonant: Y from here on.</summary>
    private static string MarkConsonantYs(string word)
    {
        var letters = word.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
            if (letters[i] == 'y' && (i == 0 || IsVowel(letters[i - 1]))) letters[i] = 'Y';
        return new(letters);
    }
}
