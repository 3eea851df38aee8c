using System.Collections.Frozen;
using Entente.Actors;
using Entente.Corpora;
using Entente.Grammar;

namespace Entente.Relations;

/// <summary>Which actors the phrases of a sentence stand for: "Serbia", "the Serbian president", "the foreign ministers of Serbia and Hungary".</summary>
internal sealed class ActorPhrases
{
    /// <summary>A phrase within a phrase within a phrase is read; deeper ones are not about the actor any more.</summary>
    private const int Deepest = 3;

    private static readonly string[] Premodifiers = [Deprel.NmodPoss, Deprel.Amod, Deprel.Compound, Deprel.NmodDesc, Deprel.Flat, Deprel.NmodUnmarked, Deprel.Appos];

    /// <summary>Who is somebody to somebody else.</summary>
    private static readonly FrozenSet<string> Others = WordList.Read("counterparts.txt");

    private static readonly FrozenSet<string> Quantifiers = WordList.Read("quantifiers.txt");

    private static readonly string[] PersonEndings = ["er", "or", "ist", "ian", "ant", "man", "men", "ee", "eer", "ive"];

    private readonly ParsedSentence sentence;
    private readonly List<Actor>?[] named;
    private readonly ActorLists lists;
    private readonly IReadOnlySet<int> deeds;
    private readonly Cues cues;
    private readonly Pronouns pronouns;

    /// <summary>Capitals that stand for their governments.</summary>
    private readonly HashSet<int> seats = [];

    /// <param name="sentence">The sentence.</param>
    /// <param name="mentions">Its actors, in the order of the text; places are actors to whoever asks for them.</param>
    /// <param name="pronouns">Whom its pronouns mean.</param>
    /// <param name="deeds">The nouns that signal a deed of conflict: "the invasion of Ukraine" is not Ukraine's.</param>
    /// <param name="cues">The nouns that only tell of what follows them, and those of persons and bodies.</param>
    public ActorPhrases(ParsedSentence sentence, IReadOnlyList<Mention> mentions, Pronouns pronouns, IReadOnlySet<int> deeds, Cues cues)
    {
        (this.sentence, named, this.pronouns, this.deeds, this.cues) = (sentence, new List<Actor>?[sentence.Count], pronouns, deeds, cues);
        var from = 0;
        foreach (var mention in mentions)
        {
            while (from < sentence.Count && sentence[from].Span.End <= mention.Span.Start) from++;
            for (var at = from; at < sentence.Count && sentence[at].Span.Start < mention.Span.End; at++)
            {
                named[at] ??= [];
                if (mention.Kind == MentionKind.Metonym) seats.Add(at);
                if (!named[at]!.Contains(mention.Represents)) named[at]!.Add(mention.Represents);
            }
        }
        lists = new(sentence, named);
    }

    /// <summary>Whether a word names an actor itself, or is a part of its name.</summary>
    public bool IsNamed(int word) => named[word] is not null;

    /// <summary>"Ukrainian products": a thing that an actor stands before, and nobody who could answer.</summary>
    public bool IsThing(int word) => !IsNamed(word) && sentence[word].PartOfSpeech == PartOfSpeech.Noun && !cues.Bodies.Contains(sentence[word].Lemma) && !IsPerson(word)
        && sentence.Children(word).Any(child => child.Index < word && IsNamed(child.Index) && !child.Is(Deprel.Appos));

    /// <summary>Whether a word names an actor, a person or a body: "the talks by the ministry of Serbia" are Serbia's, "the attack by the north of Serbia" is not.</summary>
    public bool IsSomebody(int word) => IsNamed(word) || cues.Bodies.Contains(sentence[word].Lemma) || IsPerson(word);

    /// <summary>Whether an actor is named only as what a person is head of: "Dodik, president of Republika Srpska".</summary>
    public bool IsOffice(Actor actor)
    {
        var found = false;
        for (var at = 0; at < named.Length; at++)
        {
            if (named[at] is not { } own || !own.Contains(actor)) continue;
            var top = at;
            while (sentence[top].Head >= 0 && named[sentence[top].Head] is { } above && above.Contains(actor)) top = sentence[top].Head;
            if (!sentence[top].Is(Deprel.Appos) || named[sentence[top].Head] is not { } person || !person.Exists(one => one.Kind == ActorKind.Person)) return false;
            found = true;
        }
        return found;
    }

    /// <summary>Where the sentence names an actor first.</summary>
    public int Place(Actor actor) => Array.FindIndex(named, actors => actors?.Contains(actor) ?? false);

    /// <summary>The actors of a phrase and of all that it is joined with by "and" or a comma, each once, in the order of the text.</summary>
    /// <param name="head">The word from which the phrase hangs.</param>
    public List<Actor> Group(int head) => Group(head, Deepest);

    /// <summary>The actors that stand before a noun: "Serbia's", "Serbian", "Serbia-Azerbaijan".</summary>
    public List<Actor> Before(int noun)
    {
        List<Actor> actors = [];
        foreach (var child in sentence.Children(noun))
            if (child.Index < noun && child.PartOfSpeech != PartOfSpeech.Pron && (Is(child, Premodifiers) || child.Is(Deprel.Nmod) || child.Is(Deprel.Dep) || (child.Is(Deprel.Nsubj) && sentence.Child(child.Index, Deprel.Case)?.Tag == "POS"))) Join(actors, Group(child.Index));
        // "Its Serbian friends" are Serbian, and not those of whom "its" tells.
        if (actors.Count == 0 && sentence.Child(noun, Deprel.NmodPoss) is { PartOfSpeech: PartOfSpeech.Pron } its && its.Index < noun) Join(actors, Group(its.Index));
        if (actors.Count == 0 && Owner(noun) is >= 0 and var owner) Join(actors, Group(owner));
        return actors;
    }

    /// <summary>"Armenia's perceived ‘betrayal’": what owns a noun, whatever the parser makes of the words between; −1 where nothing does.</summary>
    private int Owner(int noun)
    {
        var at = noun - 1;
        while (at > 0 && sentence[at] is { Tag: not "POS" } word && (word.PartOfSpeech is PartOfSpeech.Adj or PartOfSpeech.Adv || word.Tag is "VBN" or "VBG" or "``" or "''")) at--;
        return at > 0 && sentence[at].Tag == "POS" && IsNamed(at - 1) ? at - 1 : -1;
    }

    /// <summary>Whether the actors before a noun are listed with "and", and not joined to one word: "Russian and Chinese" against "Russia-China".</summary>
    public bool IsList(int noun) => sentence.Children(noun).Any(child => child.Index < noun && sentence.Children(child.Index, Deprel.Conj).Any(joined => sentence.Child(joined.Index, Deprel.Cc) is not null));

    /// <summary>The preposition of a phrase, in lower case: "with", "together with", "according to"; empty where it has none.</summary>
    public string Preposition(int head) => string.Join(' ', sentence.Children(head, Deprel.Case).Where(word => word.Index < head)
        .SelectMany(word => sentence.Subtree(word.Index).Where(part => part.Index == word.Index || part.Is(Deprel.Fixed))).Select(word => word.Text.ToLowerInvariant()));

    private bool IsPerson(int word)
    {
        foreach (var ending in PersonEndings)
            if (sentence[word].Lemma.EndsWith(ending, StringComparison.Ordinal)) return true;
        return false;
    }

    private List<Actor> Group(int head, int depth)
    {
        var actors = Own(head, depth);
        foreach (var child in sentence.Children(head))
        {
            if ((child.Is(Deprel.Conj) && sentence.Child(child.Index, Deprel.Cc)?.Lemma != "but" && Preposition(child.Index) is var own && (own.Length == 0 || own == Preposition(head) || own is "including" or "such as")) || (child.Is(Deprel.Appos) && IsNamed(head) && IsNamed(child.Index) && Preposition(child.Index).Length == 0))
                Join(actors, (depth > 0 ? Group(child.Index, depth - 1) : Own(child.Index, 0)).Except(IsHolder(child, head) ? named[child.Index]! : []));
            // "The Serbian minister of defence and his Hungarian colleague": to the parser it may be defence and the colleague.
            else if (depth > 0 && child.Is(Deprel.Nmod) && !IsNamed(child.Index) && sentence.Child(child.Index, Deprel.Conj) is { } other && Others.Contains(sentence[other.Index].Lemma) && sentence.Child(other.Index, Deprel.NmodPoss) is { PartOfSpeech: PartOfSpeech.Pron }) Join(actors, Own(other.Index, depth - 1));
        }
        if (lists.Of(head) is { } list) Join(actors, list);
        if (Beside(head) is >= 0 and var beside) Join(actors, Own(beside, 0));
        return actors;
    }

    /// <summary>"The Serbian minister, Nebojša Stefanović, and his guest": the office is named already, and its holder is no party beside it.</summary>
    private bool IsHolder(Grammar.Word apposition, int head) => apposition.Is(Deprel.Appos) && named[apposition.Index]!.TrueForAll(actor => actor.Kind == ActorKind.Person) && named[head]!.TrueForAll(actor => actor.Kind != ActorKind.Person);

    /// <summary>"The partnership of Serbia and Hungary": to the parser Hungary may be joined to the partnership; −1 where nothing is so.</summary>
    private int Beside(int name)
    {
        if (!IsNamed(name) || !sentence[name].Is(Deprel.Nmod) || sentence[name].Head is not (>= 0 and var noun) || IsNamed(noun)) return -1;
        foreach (var other in sentence.Children(noun, Deprel.Conj))
            if (IsNamed(other.Index) && Preposition(other.Index).Length == 0 && sentence.Child(other.Index, Deprel.Cc) is { Lemma: "and" } and && and.Index > name && IsNamed(and.Index - 1)) return other.Index;
        return -1;
    }

    /// <summary>What the phrase itself stands for: the name it is, else whose or where from it is.</summary>
    private List<Actor> Own(int head, int depth)
    {
        if (named[head] is { } own)
        {
            List<Actor> both = [.. own];
            // "NATO-Azerbaijan" is one name to the parser, and two to us; "the Serbian and Hungarian ministers" may be named by a role of the nearer one.
            foreach (var child in sentence.Children(head))
                if (((child.Is(Deprel.Flat) || child.Is(Deprel.Compound)) && IsNamed(child.Index)) || (child.Is(Deprel.Amod) && sentence.Children(child.Index, Deprel.Conj).Any(joined => IsNamed(joined.Index)))) Join(both, Group(child.Index, 1));
            return both;
        }
        List<Actor> actors = [];
        if (depth == 0) return actors;
        if (sentence[head].PartOfSpeech == PartOfSpeech.Pron && pronouns.Of(head) is >= 0 and var antecedent) return Meant(sentence[head], antecedent, depth - 1);
        var of = new List<Actor>();
        // "The ministry in Belgrade" is Serbia's where Belgrade is a government and no place.
        foreach (var child in sentence.Children(head, Deprel.Nmod).Concat(Examples(head)))
            if (Preposition(child.Index) is var preposition && (preposition is "within" or "including" or "such as" or "like" || (preposition == "from" && of.Count == 0) || (preposition == "by" && of.Count == 0 && IsSomebody(child.Index)) || (preposition == "in" && of.Count == 0 && seats.Contains(child.Index)) || (preposition == "of" && !deeds.Contains(head) && !cues.Matters.Contains(sentence[head].Lemma)))) Join(of, Group(child.Index, depth - 1));
        // "Many in the European Union."
        if (sentence[head].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Verb) && Quantifiers.Contains(sentence[head].Lemma))
            foreach (var child in sentence.Children(head))
                if ((child.Is(Deprel.Nmod) || child.Is(Deprel.Obl)) && Preposition(child.Index) == "in") Join(of, Group(child.Index, depth - 1));
        // "The former Soviet republics of Armenia and Azerbaijan" are the two.
        if (of.Count > 1) return of;
        // "Libya's neighbours" are not Libya, nor is "his counterpart" he; "his Spanish counterpart" is Spanish.
        var owner = Others.Contains(sentence[head].Lemma) ? null : sentence.Child(head, Deprel.NmodPoss);
        if (owner is { PartOfSpeech: not PartOfSpeech.Pron } && Group(owner.Index, depth - 1) is { Count: > 0 } owners) return owners;
        foreach (var child in sentence.Children(head))
            if (Is(child, Premodifiers) && !child.Is(Deprel.NmodPoss)) Join(actors, Group(child.Index, depth - 1));
        if (actors.Count == 0) actors = of;
        return actors.Count == 0 && owner is not null ? Group(owner.Index, depth - 1) : actors;
    }

    /// <summary>"Supported groups like Hamas": to the parser they may be supported like Hamas.</summary>
    private IEnumerable<Grammar.Word> Examples(int noun) => noun + 1 < sentence.Count && sentence[noun].Head >= 0 && sentence[noun + 1].Lemma is "like" or "such"
        ? sentence.Children(sentence[noun].Head, Deprel.Obl).Where(child => sentence.Child(child.Index, Deprel.Case) is { } preposition && preposition.Index == noun + 1) : [];

    /// <summary>"Their" are several or a people, "its" is one.</summary>
    private List<Actor> Meant(Grammar.Word pronoun, int antecedent, int depth)
    {
        var actors = Group(antecedent, depth);
        var fits = Pronouns.IsPlural(pronoun) ? actors.Count > 1 || sentence[antecedent].Tag is "NNS" or "NNPS" : actors.Count == 1;
        return fits ? actors : [];
    }

    private static void Join(List<Actor> actors, IEnumerable<Actor> others)
    {
        foreach (var actor in others)
            if (!actors.Contains(actor)) actors.Add(actor);
    }

    private static bool Is(Grammar.Word word, string[] relations) => Array.Exists(relations, word.Is);
}
