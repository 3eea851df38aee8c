using System.Text;

namespace Entente.Tokens;

/// <summary>Snowball's German stemmer, step by step as in https://snowballstem.org/algorithms/german/stemmer.html, as of Snowball 3.</summary>
internal static class GermanStemmer
{
    private static readonly SuffixTable Step1 = SuffixTable.Of("-: ern er erin erinnen e en es", "?: em s", "l: ln lns");

    private static readonly SuffixTable Step2 = SuffixTable.Of("-: en er est", "?: st et");

    private static readonly SuffixTable Step3 = SuffixTable.Of("-: end ung lich heit keit", "?: ig ik isch");

    private static readonly SuffixTable AfterKeit = SuffixTable.Of("-: lich ig");

    private static readonly string[] BeforeEt = ["geordn", "intern", "plan", "tick", "tr"];

    public static string Stem(string word)
    {
        word = Prelude(word);
        var region1 = StemRegions.PastVowelAndConsonant(word, 0, IsVowel);
        var region2 = StemRegions.PastVowelAndConsonant(word, region1, IsVowel);
        if (word.Length < 3) (region1, region2) = (word.Length, word.Length);
        else region1 = Math.Max(region1, 3);

        if (Cut(Step1, word, region1) is { } one) word = one;
        if (Cut(Step2, word, region1) is { } two) word = two;
        return Postlude(CutDerivation(word, region1, region2));
    }

    private static string? Cut(SuffixTable table, string word, int region)
    {
        if (table.Longest(word) is not { } rule || word.Length - rule.Suffix.Length < region) return null;
        var stem = word[..^rule.Suffix.Length];
        if (rule.IsConditional && !Allows(rule.Suffix, stem)) return null;
        return rule.Suffix is "e" or "en" or "es" && table == Step1 && stem.EndsWith("niss", StringComparison.Ordinal) ? stem[..^1] : stem + rule.Replacement;
    }

    private static bool Allows(string suffix, string stem) => suffix switch
    {
        "em" => !stem.EndsWith("syst", StringComparison.Ordinal),
        "s" => stem is [.., 'b' or 'd' or 'f' or 'g' or 'h' or 'k' or 'l' or 'm' or 'n' or 'r' or 't'],
        "st" => stem is [_, _, _, .., 'b' or 'd' or 'f' or 'g' or 'h' or 'k' or 'l' or 'm' or 'n' or 't'] and { Length: > 3 },
        "et" => stem is [.., 'd' or 'f' or 'g' or 'k' or 'l' or 'm' or 'n' or 'r' or 's' or 't' or 'U' or 'z' or 'ä']
            && !BeforeEt.Any(before => stem.EndsWith(before, StringComparison.Ordinal)),
        _ => !stem.EndsWith('e'),
    };

    private static string CutDerivation(string word, int region1, int region2)
    {
        if (Step3.Longest(word) is not { } rule || word.Length - rule.Suffix.Length < region2) return word;
        var stem = word[..^rule.Suffix.Length];
        return rule.Suffix switch
        {
            "end" or "ung" => stem.EndsWith("ig", StringComparison.Ordinal) && !stem.EndsWith("eig", StringComparison.Ordinal) && stem.Length - 2 >= region2 ? stem[..^2] : stem,
            "lich" or "heit" => stem is [.., 'e', 'r' or 'n'] && stem.Length - 2 >= region1 ? stem[..^2] : stem,
            "keit" => AfterKeit.Apply(stem, region2),
            _ => stem.EndsWith('e') ? word : stem,
        };
    }

    /// <summary>u and y between vowels are consonants; ß is ss; ae, oe and ue are umlauts, but for the ue of que.</summary>
    private static string Prelude(string word)
    {
        var letters = word.ToCharArray();
        for (var i = 1; i + 1 < letters.Length; i++)
            if (letters[i] is 'u' or 'y' && IsVowel(letters[i - 1]) && IsVowel(letters[i + 1])) letters[i] = char.ToUpperInvariant(letters[i]);

        var text = new StringBuilder();
        for (var i = 0; i < letters.Length; i++)
        {
            var next = i + 1 < letters.Length ? letters[i + 1] : '\0';
            switch (letters[i], next)
            {
                case ('ß', _): text.Append("ss"); break;
                case ('a', 'e'): text.Append('ä'); i++; break;
                case ('o', 'e'): text.Append('ö'); i++; break;
                case ('u', 'e'): text.Append('ü'); i++; break;
                case ('q', 'u'): text.Append("qu"); i++; break;
                default: text.Append(letters[i]); break;
            }
        }
        return text.ToString();
    }

    private static string Postlude(string word) => word.Replace('Y', 'y').Replace('U', 'u').Replace('ä', 'a').Replace('ö', 'o').Replace('ü', 'u');

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'ä' or 'ö' or 'ü';
}
