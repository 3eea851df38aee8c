using Entente.Corpora;

namespace Entente.Tokens;

/// <summary>Lists of words that are left out before counting, because they say little about the subject.</summary>
/// <remarks>A list is a choice to report: write which one was used. "no" and "not" are on the English list, so do not remove it before reading for negation.</remarks>
public static class StopWords
{
    /// <summary>The 175 words of the Snowball project's English list (snowballstem.org, BSD licence), in its order, as used by quanteda 1.2 and the R package stopwords.</summary>
    public static IReadOnlyList<string> English { get; } = [.. WordList.Lines("stop-words-english.txt")];

    /// <summary>Function words of Serbian, ekavian and ijekavian, in Latin and then in Cyrillic letters; a list of this library's own, as are those of the other languages.</summary>
    public static IReadOnlyList<string> Serbian { get; } = [.. WordList.Lines("stop-words-serbian.txt"), .. WordList.Lines("stop-words-serbian.txt").Select(SerbianStemmer.ToCyrillic)];

    /// <summary>Function words of German.</summary>
    public static IReadOnlyList<string> German { get; } = [.. WordList.Lines("stop-words-german.txt")];

    /// <summary>Function words of Russian, with ё and without.</summary>
    public static IReadOnlyList<string> Russian { get; } = [.. WordList.Lines("stop-words-russian.txt")];

    /// <summary>Function words of Hungarian.</summary>
    public static IReadOnlyList<string> Hungarian { get; } = [.. WordList.Lines("stop-words-hungarian.txt")];
}
