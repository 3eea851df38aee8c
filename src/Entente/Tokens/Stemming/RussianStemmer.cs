namespace Entente.Tokens;

/// <summary>Snowball's Russian stemmer, step by step as in https://snowballstem.org/algorithms/russian/stemmer.html.</summary>
/// <remarks>A conditional suffix goes only after а or я, which stay.</remarks>
internal static class RussianStemmer
{
    private static readonly SuffixTable Gerund = SuffixTable.Of("?: в вши вшись", "-: ив ивши ившись ыв ывши ывшись");

    private static readonly SuffixTable Adjective = SuffixTable.Of("-: ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею");

    private static readonly SuffixTable Participle = SuffixTable.Of("?: ем нн вш ющ щ", "-: ивш ывш ующ");

    private static readonly SuffixTable Reflexive = SuffixTable.Of("-: ся сь");

    private static readonly SuffixTable Verb = SuffixTable.Of(
        "?: ла на ете йте ли й л ем н ло но ет ют ны ть ешь нно",
        "-: ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено ят ует уют ит ыт ены ить ыть ишь ую ю");

    private static readonly SuffixTable Noun = SuffixTable.Of(
        "-: а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы ь ию ью ю ия ья я");

    private static readonly SuffixTable Derivational = SuffixTable.Of("-: ост ость");

    private static readonly SuffixTable Superlative = SuffixTable.Of("-: ейш ейше");

    public static string Stem(string word)
    {
        word = word.Replace('ё', 'е');
        var verbal = StemRegions.Past(word, 0, IsVowel);
        if (verbal < 0) return word;
        var second = StemRegions.PastVowelAndConsonant(word, StemRegions.Past(word, verbal, letter => !IsVowel(letter)) is >= 0 and var at ? at : word.Length, IsVowel);

        word = Cut(Gerund, word, verbal) ?? Inflection(Cut(Reflexive, word, verbal) ?? word, verbal);
        if (word.Length > verbal && word[^1] == 'и') word = word[..^1];
        if (Derivational.Longest(word, verbal) is { } suffix && word.Length - suffix.Suffix.Length >= second) word = word[..^suffix.Suffix.Length];
        return Tidied(word, verbal);
    }

    private static string Inflection(string word, int from) =>
        Cut(Adjective, word, from) is { } adjective ? Cut(Participle, adjective, from) ?? adjective : Cut(Verb, word, from) ?? Cut(Noun, word, from) ?? word;

    private static string Tidied(string word, int from)
    {
        if (Cut(Superlative, word, from) is { } stem) word = stem;
        else if (word.Length > from && word[^1] == 'ь') return word[..^1];
        return word.Length - 1 > from && word.EndsWith("нн", StringComparison.Ordinal) ? word[..^1] : word;
    }

    private static string? Cut(SuffixTable table, string word, int from)
    {
        if (table.Longest(word, from) is not { } rule) return null;
        var stem = word[..^rule.Suffix.Length];
        return rule.IsConditional && !(stem.Length > from && stem[^1] is 'а' or 'я') ? null : stem;
    }

    private static bool IsVowel(char letter) => letter is 'а' or 'е' or 'и' or 'о' or 'у' or 'ы' or 'э' or 'ю' or 'я';
}
