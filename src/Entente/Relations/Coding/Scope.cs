using Entente.Grammar;

namespace Entente.Relations;

/// <summary>Finds what changes the meaning of a signal: the modifiers above it in the sentence ("refused to meet") and beside it ("did not meet", "may meet").</summary>
internal sealed class Scope
{
    private const int Highest = 5;

    private readonly ParsedSentence sentence;
    private readonly Cues cues;
    private readonly List<PlacedSignal> modifiers;
    private readonly HashSet<int> tops;

    public Scope(ParsedSentence sentence, Cues cues, List<PlacedSignal> modifiers) =>
        (this.sentence, this.cues, this.modifiers, tops) = (sentence, cues, modifiers, [.. modifiers.SelectMany(modifier => modifier.Tokens)]);

    /// <summary>The modifiers of a signal, from the outside in.</summary>
    public List<SignalMatch> Over(int top, SortedSet<int> signal)
    {
        var (path, joined) = Path(top, signal);
        return [.. modifiers
            .Where(modifier => !modifier.Tokens.Overlaps(signal))
            .Select(modifier => (modifier.Match, modifier.Tokens.Min, Depth: Depth(modifier, path, joined, signal)))
            .Where(found => found.Depth >= 0)
            .OrderByDescending(found => found.Depth).ThenBy(found => found.Min)
            .Select(found => found.Match)];
    }

    /// <summary>How far above the signal a modifier stands; −1 where it is not above it, or only beside it: "refused to sign and accused".</summary>
    private int Depth(PlacedSignal modifier, List<int> path, int joined, SortedSet<int> signal)
    {
        // "Moved to technology, where it supports": what leads to a thing that is not the signal leads to no signal.
        if (sentence[modifier.Tokens.Max] is { Text: "to" } particle && particle.Is(Deprel.Case) && !path.Contains(particle.Head) && !signal.Contains(particle.Head)) return -1;
        if (path.IndexOf(modifier.Top) is var own and > 0) return (joined >> own & 1) == 0 ? own : -1;
        // "Despite its refusal to sign the treaty": what stands right before the infinitive holds it, whatever the parser hangs it from.
        if (sentence.Child(path[0], Deprel.Mark) is { Text: "to" } to && modifier.Tokens.Max == to.Index - 1) return 1;
        if (modifier.Match.Kind != SignalKind.Adjective) return -1;
        foreach (var token in modifier.Tokens)
        {
            var word = sentence[token];
            if (signal.Contains(word.Head) && !IsClause(word) && !(modifier.Tokens.Count == 1 && word.PartOfSpeech == PartOfSpeech.Noun && word.Is(Deprel.Obl))) return 0;
            if (path.IndexOf(word.Head) is var depth and >= 0 && IsBeside(word)) return depth;
            if (path.IndexOf(token) is var at and > 0 && (joined >> at & 1) == 0) return at;
        }
        return -1;
    }

    /// <summary>"What can Norland offer that Sudland cannot?": what is denied in a clause of its own is not denied here.</summary>
    private static bool IsClause(Grammar.Word word) => word.Is(Deprel.Parataxis) || word.Is(Deprel.Conj) || word.Is(Deprel.AclRelcl) || word.Is(Deprel.Ccomp) || word.Is(Deprel.Advcl);

    private static bool IsBeside(Grammar.Word word) => word.Is(Deprel.Aux) || word.Is(Deprel.Advmod) || word.Is(Deprel.Mark) || word.Is(Deprel.Det) || word.Is(Deprel.Case)
        || word.Is(Deprel.Cop) || word.Is(Deprel.Amod) || word.Is(Deprel.Cc) || word.Is(Deprel.CcPreconj);

    /// <summary>The signal's word, and the words above it whose negation and tense are its own too; a bit of the second is set for a word to which the one below is joined by "and".</summary>
    private (List<int> Path, int Joined) Path(int top, SortedSet<int> signal)
    {
        List<int> path = [top];
        var joined = 0;
        for (var at = top; path.Count < Highest && sentence[at].Head >= 0;)
        {
            var (word, head) = (sentence[at], sentence[sentence[at].Head]);
            if (!Rises(word, head, signal)) break;
            if (word.Is(Deprel.Conj)) joined |= 1 << path.Count;
            path.Add(at = head.Index);
        }
        return (path, joined);
    }

    private bool Rises(Grammar.Word word, Grammar.Word head, SortedSet<int> signal)
    {
        var leads = tops.Contains(head.Index) || signal.Contains(head.Index);
        // "Considered a partner" and "considered as a partner" is no plan.
        if (word.Is(Deprel.Xcomp)) return word.PartOfSpeech != PartOfSpeech.Noun && (word.PartOfSpeech != PartOfSpeech.Adj || cues.Light.Contains(word.Lemma));
        // "Will lead to a rapprochement towards an alliance."
        if (word.Is(Deprel.Nmod) && sentence.Child(word.Index, Deprel.Case)?.Lemma is "toward" or "towards") return true;
        if (word.Is(Deprel.Obl) && sentence.Children(word.Index, Deprel.Case).Any(preposition => preposition.Text.Equals("as", StringComparison.OrdinalIgnoreCase))) return false;
        if (word.Is(Deprel.Conj)) return word.Tag == head.Tag && sentence.Child(word.Index, Deprel.Nsubj) is null;
        if (word.Is(Deprel.Obj) || word.Is(Deprel.Obl) || word.Is(Deprel.NsubjPass)) return leads || cues.Light.Contains(head.Lemma);
        return leads && (word.Is(Deprel.Nsubj) || word.Is(Deprel.Nmod) || word.Is(Deprel.Ccomp) || (word.Is(Deprel.Acl) && !word.Is(Deprel.AclRelcl)) || word.Is(Deprel.Advcl) || word.Is(Deprel.Compound));
    }
}
