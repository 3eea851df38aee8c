using System.Collections.Frozen;

namespace Entente.Tokens;

/// <summary>Snowball's English stemmer, step by step as in https://snowballstem.org/algorithms/english/stemmer.html.</summary>
/// <param name="isCurrent">Whether as of Snowball 3; otherwise as of Snowball 2.</param>
internal sealed class EnglishStemmer(bool isCurrent)
{
    private static readonly FrozenDictionary<string, string> Whole = new Dictionary<string, string>
    {
        ["skis"] = "ski", ["skies"] = "sky", ["idly"] = "idl", ["gently"] = "gentl", ["ugly"] = "ugli", ["early"] = "earli", ["only"] = "onli", ["singly"] = "singl",
        ["sky"] = "sky", ["news"] = "news", ["howe"] = "howe", ["atlas"] = "atlas", ["cosmos"] = "cosmos", ["bias"] = "bias", ["andes"] = "andes",
        ["dying"] = "die", ["lying"] = "lie", ["tying"] = "tie",
    }.ToFrozenDictionary();

    private static readonly string[] Invariant = ["inning", "outing", "canning", "herring", "earring", "proceed", "exceed", "succeed"];

    private static readonly string[] Beginnings = ["arsen", "commun", "emerg", "gener", "inter", "later", "organ", "past", "univers"];

    private static readonly string[] OldBeginnings = ["arsen", "commun", "gener"];

    private static readonly SuffixTable Step2 = SuffixTable.Of(
        "tion: tional", "ence: enci", "ance: anci", "able: abli", "ent: entli", "ize: izer ization", "ate: ational ation ator", "al: alism aliti alli", "ful: fulness fulli",
        "ous: ousli ousness", "ive: iveness iviti", "ble: biliti bli", "less: lessli", "og?: ogi ogist", "?: li");

    private static readonly SuffixTable Step3 = SuffixTable.Of("tion: tional", "ate: ational", "al: alize", "ic: icate iciti ical", "-: ful ness", "?: ative");

    private static readonly SuffixTable Step4 = SuffixTable.Of("-: al ance ence er ic able ible ant ement ment ent ism ate iti ous ive ize", "?: ion");

    public string Stem(string word)
    {
        if (Whole.TryGetValue(word, out var whole)) return whole;
        if (word.Length <= 2) return word;
        word = MarkConsonantYs(word[0] == '\'' ? word[1..] : word);
        var beginning = (isCurrent ? Beginnings : OldBeginnings).FirstOrDefault(beginning => word.StartsWith(beginning, StringComparison.Ordinal));
        var region1 = beginning?.Length ?? StemRegions.PastVowelAndConsonant(word, 0, IsVowel);
        var region2 = StemRegions.PastVowelAndConsonant(word, region1, IsVowel);
        word = Step1A(word);
        if (Invariant.Contains(word) || (isCurrent && word == "evening")) return word;
        word = Step1B(word, region1);
        if (word.Length > 2 && word[^1] is 'y' or 'Y' && !IsVowel(word[^2])) word = word[..^1] + "i";
        word = Step2.Longest(word) is not { IsConditional: true } two || Allows(two, word[..^two.Suffix.Length]) ? Step2.Apply(word, region1) : word;
        word = Step3.Longest(word) is not { IsConditional: true } ative || word.Length - ative.Suffix.Length >= region2 ? Step3.Apply(word, region1) : word;
        word = Step4.Longest(word) is not { IsConditional: true } ion || word[..^ion.Suffix.Length] is [.., 's' or 't'] ? Step4.Apply(word, region2) : word;
        return Step5(word, region1, region2).Replace('Y', 'y');
    }

    private bool Allows(SuffixTable.Rule rule, string stem) => rule.Suffix switch
    {
        "ogi" => stem.EndsWith('l'),
        "ogist" => isCurrent,
        _ => stem is [.., 'c' or 'd' or 'e' or 'g' or 'h' or 'k' or 'm' or 'n' or 'r' or 't'],
    };

    private static string Step1A(string word)
    {
        foreach (var suffix in new[] { "'s'", "'s", "'" })
            if (word.EndsWith(suffix, StringComparison.Ordinal))
            {
                word = word[..^suffix.Length];
                break;
            }
        if (word.EndsWith("sses", StringComparison.Ordinal)) return word[..^2];
        if (word.EndsWith("ied", StringComparison.Ordinal) || word.EndsWith("ies", StringComparison.Ordinal)) return word[..^(word.Length > 4 ? 2 : 1)];
        if (word.EndsWith("us", StringComparison.Ordinal) || word.EndsWith("ss", StringComparison.Ordinal) || !word.EndsWith('s')) return word;
        return word.Length > 1 && word[..^2].Any(IsVowel) ? word[..^1] : word;
    }

    private string Step1B(string word, int region1)
    {
        foreach (var suffix in new[] { "eedly", "eed" })
            if (word.EndsWith(suffix, StringComparison.Ordinal))
                return word.Length - suffix.Length >= region1 ? word[..^suffix.Length] + "ee" : word;
        var cut = new[] { "ingly", "edly", "ing", "ed" }.FirstOrDefault(suffix => word.EndsWith(suffix, StringComparison.Ordinal));
        if (cut is null || !word[..^cut.Length].Any(IsVowel)) return word;
        // "vying" as "dying"; y is no vowel-sign of the ending here but the word's own.
        if (isCurrent && cut == "ing" && word.Length == 5 && word[1] == 'y' && !IsVowel(word[0])) return word[0] + "ie";
        word = word[..^cut.Length];
        if (word.Length > 1 && word[^2..] is "at" or "bl" or "iz") return word + "e";
        if (word.Length > 1 && word[^1] == word[^2] && word[^1] is 'b' or 'd' or 'f' or 'g' or 'm' or 'n' or 'p' or 'r' or 't')
            return isCurrent && word.Length == 3 && word[0] is 'a' or 'e' or 'o' ? word : word[..^1];
        return word.Length <= region1 && IsShort(word) ? word + "e" : word;
    }

    private string Step5(string word, int region1, int region2) => word switch
    {
        [.., 'e'] when word.Length - 1 >= region2 || (word.Length - 1 >= region1 && !IsShort(word[..^1])) => word[..^1],
        [.., 'l', 'l'] when word.Length - 1 >= region2 => word[..^1],
        _ => word,
    };

    private bool IsShort(string word) => word switch
    {
        [.., var a, var b, var c] when !IsVowel(a) && IsVowel(b) && !IsVowel(c) && c is not ('w' or 'x' or 'Y') => true,
        [var a, var b] => IsVowel(a) && !IsVowel(b),
        _ => isCurrent && word == "past",
    };

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private static string MarkConsonantYs(string word)
    {
        var letters = word.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
            if (letters[i] == 'y' && (i == 0 || IsVowel(letters[i - 1]))) letters[i] = 'Y';
        return new(letters);
    }
}
