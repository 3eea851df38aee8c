using System.Collections.Frozen;
using Entente.Actors;
using Entente.Corpora;
using Entente.Grammar;

namespace Entente.Relations;

/// <summary>What a signal means in its sentence, beyond its modifiers: denials, threats, allegations and questions.</summary>
internal sealed class SignalMeaning(Codebook codebook)
{
    private static readonly FrozenSet<string> Allegations = WordList.Read("allegations.txt");

    private static readonly string[] Denying = ["deny", "reject", "dismiss", "refute", "rebuff", "contradict"];

    private static readonly FrozenSet<string> Leaving = WordList.Read("leaving-verbs.txt");

    private static readonly FrozenSet<string> Talk = WordList.Read("talk.txt");

    private static readonly FrozenSet<string> Wishing = WordList.Read("wishing-verbs.txt");

    private readonly Category? breach = codebook.Categories.FirstOrDefault(category => category.Name == "SANCTION");
    private readonly Category? accusation = codebook.Categories.FirstOrDefault(category => category.Name == "ACCUSE");
    private readonly Category? threat = codebook.Categories.FirstOrDefault(category => category.Name == "THREATEN");

    /// <param name="reading">What the codebook makes of the signal and its modifiers.</param>
    /// <param name="found">The signal.</param>
    /// <param name="roles">Of whom it is said.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="signals">All its signals.</param>
    public RelationReading Settle(RelationReading reading, PlacedSignal found, Roles roles, ParsedSentence sentence, IEnumerable<PlacedSignal> signals)
    {
        var (match, top) = (found.Match, found.Top);
        reading = Mutual(reading, match, roles);
        reading = Left(reading, match, roles);
        // Who calls another a threat or an aggressor threatens nobody.
        if (accusation is not null && (reading.Category == threat || reading.Category is { Sign: < 0, IsMaterial: true }) && roles.Name == RoleFinder.Calls) reading = reading with { Category = accusation };
        if (IsDenied(sentence, top) || IsSaidNotToBe(sentence, top) || (match.Signal is not null && sentence[top].Is(Deprel.Ccomp) && reading.Modifiers.Any(modifier => modifier.Text == "deny")))
            reading = reading with { Category = match.Signal?.Category ?? reading.Category, Negated = true, Modality = Modality.Asserted };
        if (threat is not null && IsThreatened(sentence, top, signals)) reading = reading with { Category = threat, Modality = Modality.Intended };
        if (reading.Modality == Modality.Asserted && IsGoal(sentence, top)) reading = reading with { Modality = Modality.Intended };
        if (reading.Modality is Modality.Asserted or Modality.Intended && IsAsked(sentence, top)) return reading with { Modality = Modality.Hypothetical };
        return reading.Modality == Modality.Asserted && (((reading.Category.Sign > 0 || sentence[top].PartOfSpeech == PartOfSpeech.Verb) && IsTalkedOf(sentence, top)) || IsInverted(sentence, top) || IsDue(sentence, top) || (!reading.Negated && Allegation(sentence, top) is not null) || (reading.Category.Sign > 0 && IsWished(sentence, top))) ? reading with { Modality = Modality.Hypothetical } : reading;
    }

    /// <summary>
    /// What only two who act together deny is denied, not rejected: "there is no alliance between A and B". Force that is announced or hangs on a condition is a threat.
    /// </summary>
    private RelationReading Mutual(RelationReading reading, SignalMatch match, Roles roles)
    {
        if (ReferenceEquals(roles.Sources, roles.Targets) && match.Signal is { Category: { Sign: > 0 } category } && reading.Modifiers.Any(modifier => modifier.Modifier.Denies) && reading.Category.Name == "REJECT")
            return reading with { Category = category, Negated = true };
        // "Never attacked" and "denies any intention to attack" deny; they reject nothing.
        if (match.Signal is { Category: { Sign: < 0 } hostile } && reading.Category.Name == "REJECT" && hostile.Name != "REJECT" && reading.Modifiers.Any(modifier => modifier.Text == "deny" || (modifier.Kind == SignalKind.Adjective && modifier.Modifier.Modality == Modality.Refused)))
            return reading with { Category = hostile, Negated = true, Modality = Modality.Asserted };
        return threat is not null && !reading.Negated && reading.Modality is Modality.Intended or Modality.Hypothetical && reading.Modifiers.Any(modifier => modifier.Modifier.MaterialConflict is not null) && reading.Category is { Name: "ASSAULT" or "COERCE" } ? reading with { Category = threat! } : reading;
    }

    /// <summary>"An alliance is unlikely", "the agreement collapsed": what is said of the signal denies it.</summary>
    private bool IsDenied(ParsedSentence sentence, int top)
    {
        if (sentence[top].Head is not (>= 0 and var said) || !sentence[top].Is(Deprel.Nsubj)) return false;
        var word = sentence[said].Text.ToLowerInvariant();
        return codebook.Cues.Denial.Contains(word) || (said + 1 < sentence.Count && codebook.Cues.Denial.Contains($"{word} {sentence[said + 1].Text.ToLowerInvariant()}"));
    }

    /// <summary>"Claims that Norland attacked": the noun right before the clause, which need not be so.</summary>
    private static Grammar.Word? Allegation(ParsedSentence sentence, int top) =>
        sentence.Child(top, Deprel.Mark) is { Lemma: "that", Index: > 0 } that && sentence[that.Index - 1] is { PartOfSpeech: PartOfSpeech.Noun } noun && Allegations.Contains(noun.Lemma) ? noun : null;

    /// <summary>"That does not mean that Norland cut its ties", "do not see Norland as an enemy": the verb above is denied.</summary>
    private bool IsSaidNotToBe(ParsedSentence sentence, int top)
    {
        if (Allegation(sentence, top) is { } claim)
            return sentence.Child(claim.Index, Deprel.Det)?.Lemma == "no" || (claim.Is(Deprel.Obj) && claim.Head >= 0 && Denying.Contains(sentence[claim.Head].Lemma));
        if (sentence[top].Head is not (>= 0 and var verb) || !sentence.Children(verb, Deprel.Advmod).Any(word => word.Text.ToLowerInvariant() is "not" or "n't" or "n’t" or "never")) return false;
        if (sentence[top].Is(Deprel.Ccomp)) return codebook.Cues.Saying.Contains(sentence[verb].Lemma) || sentence[verb].Lemma is "mean" or "imply" or "prove";
        return codebook.Cues.Calling.Contains(sentence[verb].Lemma) && (sentence[top].Is(Deprel.Xcomp) || (sentence[top].Is(Deprel.Obl) && sentence.Child(top, Deprel.Case)?.Lemma == "as"));
    }

    /// <summary>Who leaves a country withdraws; who leaves a treaty or an organisation breaks with it.</summary>
    private RelationReading Left(RelationReading reading, SignalMatch match, Roles roles) =>
        breach is not null && match is { Kind: SignalKind.Verb, Signal: { Category.Name: "RETREAT", Text: var text } } && Leaving.Contains(text.Split(' ')[0]) && roles.Targets.All(actor => actor.Kind == ActorKind.Organisation)
            ? reading with { Category = reading.Modifiers.Reverse().Aggregate(breach, (category, modifier) => modifier.Modifier.Of(category)) } : reading;

    /// <summary>"Threatened to attack": what hangs from a threat is threatened.</summary>
    private static bool IsThreatened(ParsedSentence sentence, int top, IEnumerable<PlacedSignal> signals) => (sentence[top].Is(Deprel.Xcomp) || sentence[top].Is(Deprel.Ccomp))
        && signals.Any(other => other.Top == sentence[top].Head && other.Match.Signal?.Category.Name == "THREATEN");

    /// <summary>"Norland must withdraw", "needs to support", "was asked to help": what should be is not said to be; who "has yet to support" does not.</summary>
    private bool IsDue(ParsedSentence sentence, int top)
    {
        for (var at = top; at >= 0; at = sentence[at].Head)
        {
            if (sentence.Children(at, Deprel.Aux).Any(word => word.Lemma is "must" or "should" or "ought")) return true;
            // "A demand for Norland to withdraw", "a way for it to help".
            if (Subjects.Between(sentence, at) >= 0) return true;
            var infinitive = sentence[at].Is(Deprel.Xcomp) || ((sentence[at].Is(Deprel.Advcl) || sentence[at].Is(Deprel.Ccomp)) && sentence.Child(at, Deprel.Mark) is { Text: "to" } && codebook.Cues.Asking.Contains(sentence[sentence[at].Head].Lemma));
            if (!infinitive && !sentence[at].Is(Deprel.Conj)) return false;
            if (infinitive && sentence[at].PartOfSpeech == PartOfSpeech.Verb && (sentence[sentence[at].Head].Lemma is var above && (above is "need" or "ought" || (above == "have" && !sentence.Children(sentence[at].Head, Deprel.Advmod).Any(word => word.Lemma == "yet")) || codebook.Cues.Asking.Contains(above)))) return true;
        }
        return false;
    }

    /// <summary>"Talks on ending the blockade", "rumours about an alliance": what is talked of need not come about; a war that is talked of is fought.</summary>
    private static bool IsTalkedOf(ParsedSentence sentence, int top)
    {
        for (var (at, step) = (top, 0); step < 3 && at >= 0; at = sentence[at].Head, step++)
            if (sentence.Children(at).Any(word => word.Index < at && (word.Is(Deprel.Case) || word.Is(Deprel.Mark)) && word.Lemma is "on" or "about" or "over" && word.Index > 0 && Talk.Contains(sentence[word.Index - 1].Lemma))) return true;
        return false;
    }

    /// <summary>"Advocated the resumption of talks", "called for an alliance": what is wished for has not come about.</summary>
    private static bool IsWished(ParsedSentence sentence, int top)
    {
        for (var (at, step) = (top, 0); step < 3 && sentence[at] is { PartOfSpeech: PartOfSpeech.Noun, Head: >= 0 } noun; at = noun.Head, step++)
        {
            var preposition = sentence.Child(at, Deprel.Case)?.Lemma;
            if (((noun.Is(Deprel.Obj) && sentence[noun.Head].Lemma != "call") || (noun.Is(Deprel.Obl) && preposition == "for")) && Wishing.Contains(sentence[noun.Head].Lemma)) return true;
            if (!(noun.Is(Deprel.Nmod) && preposition is "of" or "for")) return false;
        }
        return false;
    }

    /// <summary>"Membership is a goal of Norland", "its goal is an alliance": what is aimed at has not come about.</summary>
    private static bool IsGoal(ParsedSentence sentence, int top) =>
        (sentence[top].Is(Deprel.Nsubj) && sentence[top].Head is >= 0 and var said && RoleFinder.Goals.Contains(sentence[said].Lemma))
        || sentence.Children(top, Deprel.Nsubj).Any(subject => subject.Index < top && RoleFinder.Goals.Contains(subject.Lemma) && (sentence.Child(top, Deprel.Cop) is not null || sentence.Child(top, Deprel.Mark) is { Text: "to" }));

    /// <summary>"Were Norland to attack Sudland, …", "Should Norland attack, …", "Had Norland attacked, …": a condition without an "if".</summary>
    private static bool IsInverted(ParsedSentence sentence, int top)
    {
        if (!(sentence[0].Text is "Were" or "Should" || (sentence[0].Text == "Had" && sentence[0].Is(Deprel.Aux))) || sentence[^1].Text == "?") return false;
        for (var at = 1; at < top; at++)
            if (sentence[at].Text == ",") return false;
        return true;
    }

    /// <summary>"Did Norland attack Sudland?": the main verb of a question asserts nothing.</summary>
    private static bool IsAsked(ParsedSentence sentence, int top) => sentence[^1].Text == "?" && sentence[top] is { Head: < 0, PartOfSpeech: PartOfSpeech.Verb } && sentence.Child(top, Deprel.Mark) is null;
}
