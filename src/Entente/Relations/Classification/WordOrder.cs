namespace Entente.Relations;

/// <summary>Ties the entries of a codebook to two actors by the order of the words: what follows the first of them counts before what stands elsewhere.</summary>
internal static class WordOrder
{
    public static RelationReading? Read(PairSentence sentence) => ReadStrong(sentence)
        ?? Meaning.Of(sentence.Matches.Where(match => match.Signal is not { IsWeak: true }), sentence.Words, "inside an actor's words")
        ?? Meaning.Of(Outside(sentence), sentence.Words, "weak, in the sentence")
        ?? Meaning.Of(sentence.Matches, sentence.Words, "weak, inside an actor's words");

    /// <summary>The reading of what stands outside the two actors' own words and is not weak.</summary>
    public static RelationReading? ReadStrong(PairSentence sentence)
    {
        var strong = Outside(sentence).Where(match => match.Signal is not { IsWeak: true }).ToList();
        var start = Start(sentence.Words, strong, sentence.Source, sentence.Target);
        return Meaning.Of(strong.Where(match => match.First > start || Inside(match, sentence.Source)), sentence.Words, "word order")
            ?? Meaning.Of(strong, sentence.Words, "elsewhere in the sentence");
    }

    private static IEnumerable<SignalMatch> Outside(PairSentence sentence) => sentence.Matches.Where(match =>
        (!Inside(match, sentence.Source) || IsModifiedSource(match, sentence.Source!.Value)) && !Inside(match, sentence.Target));

    /// <summary>The word after which what ties the two begins.</summary>
    private static int Start(IReadOnlyList<Word> words, List<SignalMatch> matches, (int First, int Last)? source, (int First, int Last)? target)
    {
        if (source is not { } from || Before(words, from.First) is "between" or "among") return -1;
        if (target is not { } to || to.First > from.First || !matches.Exists(match => match.First > to.Last && match.Last < from.First)) return from.Last;
        // Passive: "the sailors were arrested by the navy". What stands before both counts where it is no passive: "announced the release of sailors held in Norland".
        return Before(words, from.First) == "by" || !matches.Exists(match => match.Last < to.First) ? to.Last : -1;
    }

    /// <summary>The word before, articles apart.</summary>
    private static string Before(IReadOnlyList<Word> words, int at)
    {
        while (at > 0 && words[at - 1].Lower is "the" or "a" or "an") at--;
        return at > 0 ? words[at - 1].Lower : "";
    }

    /// <summary>"Serbia's refusal to meet": the refusal is the source's last word.</summary>
    private static bool IsModifiedSource(SignalMatch match, (int First, int Last) source) => match.Modifier is not null && match.Last == source.Last;

    private static bool Inside(SignalMatch match, (int First, int Last)? span) => span is { } of && match.First >= of.First && match.Last <= of.Last;
}
