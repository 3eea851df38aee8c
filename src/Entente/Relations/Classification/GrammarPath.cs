using Entente.Grammar;

namespace Entente.Relations;

/// <summary>
/// Ties the entries of a codebook to two actors by the grammar of the sentence: what stands on the way from one to the other in the tree of dependencies, the word that holds both
/// together first, then what leads down to the target, each with the words that hang on it ("will", "not").
/// </summary>
internal static class GrammarPath
{
    /// <returns><see langword="null"/> where no entry stands on the way.</returns>
    public static RelationReading? Read(PairSentence sentence)
    {
        if (sentence is not { Parse: { } parse, Tokens: { } tokens, Source: { } source, Target: { } target }) return null;
        var (from, to) = (Head(parse, tokens.Of(source)), Head(parse, tokens.Of(target)));
        if (from < 0 || to < 0 || Way(parse, from, to) is not { Count: > 0 } way) return null;
        var able = sentence.Matches.Where(match => match.Signal is not { IsWeak: true } && !Inside(match, target)
            && (!Inside(match, source) || IsSourceItself(match))).ToList();
        var reading = Meaning.Of(Ordered(parse, tokens, able, way), sentence.Words, "on the way between the two");
        return reading is { Category: { Sign: < 0, IsMaterial: true } } && IsTold(parse, sentence.Codebook.Cues, way, to) && sentence.Codebook.Categories.FirstOrDefault(category => category.Name == "ACCUSE") is { } accusation
            ? reading with { Category = accusation, Place = reading.Place + ", told of the target by the source" }
            : reading;

        // "Norland's attack" on the target, "Norland's refusal" to meet the target.
        bool IsSourceItself(SignalMatch match) => way[0] == from && (way.Count == 1 || match.Modifier is not null) && match.Words.Any(word => tokens.Covers(word, from));
    }

    /// <summary>The lemmas of the words on the way from the source to the target, from its top down; none where the two do not stand in one parsed sentence.</summary>
    public static IEnumerable<string> Lemmas(PairSentence sentence)
    {
        if (sentence is not { Parse: { } parse, Tokens: { } tokens, Source: { } source, Target: { } target }) return [];
        var (from, to) = (Head(parse, tokens.Of(source)), Head(parse, tokens.Of(target)));
        return from < 0 || to < 0 ? [] : Way(parse, from, to).Select(word => parse[word].Lemma.ToLowerInvariant());
    }

    /// <summary>"Norland said Sudland had shelled the town": the source tells it of the target.</summary>
    private static bool IsTold(ParsedSentence parse, Cues cues, List<int> way, int target) =>
        way.Count > 1 && cues.Telling.Contains(parse[way[0]].Lemma) && parse[target].Relation == Deprel.Nsubj && parse[target].Head == way[^1];

    /// <summary>The token of a stretch that hangs on something outside it.</summary>
    private static int Head(ParsedSentence parse, (int First, int Last) tokens)
    {
        for (var at = tokens.First; at <= tokens.Last; at++)
            if (parse[at].PartOfSpeech != PartOfSpeech.Punct && (parse[at].Head < tokens.First || parse[at].Head > tokens.Last)) return at;
        return -1;
    }

    /// <summary>
    /// From the word above both down to the one above the target. Where the target hangs on the source ("Norland's refusal to meet the envoy"), from the source; where it is joined to it by
    /// "and", the word above the two.
    /// </summary>
    private static List<int> Way(ParsedSentence parse, int source, int target)
    {
        var above = Above(parse, source);
        List<int> way = [];
        var joined = false;
        for (var at = target; at >= 0; at = parse[at].Head)
        {
            if (at == source && joined && parse[at].Head is >= 0 and var top) way.Insert(0, top);
            else if (at != target) way.Insert(0, at);
            if (above.Contains(at)) break;
            joined = parse[at].Is(Deprel.Conj);
        }
        return way;
    }

    private static HashSet<int> Above(ParsedSentence parse, int token)
    {
        HashSet<int> above = [];
        for (var at = token; at >= 0 && above.Add(at); at = parse[at].Head) { }
        return above;
    }

    /// <summary>The entries on the way, from its top down; at each word first what hangs on it, as negation and auxiliaries do.</summary>
    private static IEnumerable<SignalMatch> Ordered(ParsedSentence parse, TokenPlaces tokens, List<SignalMatch> matches, List<int> way)
    {
        var seen = new HashSet<SignalMatch>();
        foreach (var word in way)
        {
            var own = matches.Where(match => match.Words.Any(index => tokens.Covers(index, word))).ToList();
            var beside = matches.Where(match => match.Kind == SignalKind.Adjective && match.Words.Any(index => IsBeside(parse, tokens, index, word)));
            foreach (var match in beside.OrderBy(match => match.Signal is not null).Concat(own.Where(match => match.Modifier is not null)).Concat(own.Where(match => match.Signal is not null)))
                if (seen.Add(match)) yield return match;
        }
    }

    private static bool IsBeside(ParsedSentence parse, TokenPlaces tokens, int index, int word)
    {
        var (first, last) = tokens.Of((index, index));
        for (var at = first; at <= last; at++)
            if (parse[at].Head == word && (parse[at].Is(Deprel.Aux) || parse[at].Is(Deprel.Advmod) || parse[at].Is(Deprel.Mark) || parse[at].Is(Deprel.Det) || parse[at].Is(Deprel.Cop) || parse[at].Is(Deprel.Case))) return true;
        return false;
    }

    private static bool Inside(SignalMatch match, (int First, int Last) span) => match.First >= span.First && match.Last <= span.Last;
}
