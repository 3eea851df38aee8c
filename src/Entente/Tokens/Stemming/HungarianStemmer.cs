namespace Entente.Tokens;

/// <summary>Snowball's Hungarian stemmer, step by step as in https://snowballstem.org/algorithms/hungarian/stemmer.html.</summary>
internal static class HungarianStemmer
{
    private static readonly string[] Doubled =
        ["bb", "cc", "ccs", "dd", "ff", "gg", "ggy", "jj", "kk", "ll", "lly", "mm", "nn", "nny", "pp", "rr", "ss", "ssz", "tt", "tty", "vv", "zz", "zzs"];

    private static readonly SuffixTable Instrumental = SuffixTable.Of("-: al el");

    private static readonly SuffixTable Case = SuffixTable.Of(
        "-: ban ben ba be ra re nak nek val vel tól től ról ről ból ből hoz hez höz nál nél ig at et ot öt ért képp képpen kor ul ül vá vé onként enként anként ként en on an ön n t");

    private static readonly SuffixTable LongVowel = SuffixTable.Of("a: á", "e: é");

    private static readonly SuffixTable SpecialCase = SuffixTable.Of("e: én", "a: án ánként");

    private static readonly SuffixTable OtherCase = SuffixTable.Of("-: astul estül stul stül", "a: ástul", "e: éstül");

    private static readonly SuffixTable Factive = SuffixTable.Of("-: á é");

    private static readonly SuffixTable Owned = SuffixTable.Of("-: oké öké aké eké ké éi é", "e: éké ééi éé", "a: áké áéi");

    private static readonly SuffixTable SingularOwner = SuffixTable.Of(
        "-: ünk unk nk juk jük uk ük em om am m od ed ad öd d ja je a e o", "a: ánk ájuk ám ád á", "e: énk éjük ém éd é");

    private static readonly SuffixTable PluralOwner = SuffixTable.Of(
        "-: jaim jeim aim eim im jaid jeid aid eid id jai jei ai ei i jaink jeink eink aink ink jaitok jeitek aitok eitek itek jeik jaik aik eik ik",
        "a: áim áid ái áink áitok áik", "e: éim éid éi éink éitek éik");

    private static readonly SuffixTable Plural = SuffixTable.Of("a: ák", "e: ék", "-: ök ok ak ek k");

    public static string Stem(string word)
    {
        var region = Region(word);
        word = CutDoubled(Instrumental, word, region);
        if (Case.Longest(word) is { } ending && word.Length - ending.Suffix.Length >= region) word = LongVowel.Apply(word[..^ending.Suffix.Length], region);
        word = SpecialCase.Apply(word, region);
        word = OtherCase.Apply(word, region);
        word = CutDoubled(Factive, word, region);
        foreach (var step in new[] { Owned, SingularOwner, PluralOwner, Plural }) word = step.Apply(word, region);
        return word;
    }

    /// <summary>Cuts a suffix after a doubled consonant, and makes that single: bottal, bot.</summary>
    private static string CutDoubled(SuffixTable table, string word, int region)
    {
        if (table.Longest(word) is not { } rule || word.Length - rule.Suffix.Length < region) return word;
        var stem = word[..^rule.Suffix.Length];
        return Doubled.Any(letters => stem.EndsWith(letters, StringComparison.Ordinal)) ? stem[..^2] + stem[^1] : word;
    }

    private static int Region(string word)
    {
        if (word.Length == 0) return 0;
        var isVowelFirst = IsVowel(word[0]);
        return StemRegions.Past(word, 1, letter => IsVowel(letter) != isVowelFirst) is >= 0 and var at ? at : word.Length;
    }

    private static bool IsVowel(char letter) => "aeiouáéíóöőúüű".Contains(letter);
}
