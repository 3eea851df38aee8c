using Entente.Actors;
using Entente.Grammar;

namespace Entente.Relations;

/// <summary>Of whom a noun is said, where it does not say so itself.</summary>
internal sealed partial class RoleFinder
{
    /// <summary>Of whom a noun is said: "Serbia is an ally", "Serbia, an ally", "Serbia has an ally", "Serbia launched the start of an offensive".</summary>
    private (List<Actor> Actors, string Link) Said(int noun, IReadOnlyCollection<int> words, Category category)
    {
        var at = noun;
        for (var climb = 0; climb < MostClimbs; climb++)
        {
            var word = sentence[at];
            if (sentence.Child(at, Deprel.Nsubj) is { } own && !words.Contains(own.Index) && (category.Sign > 0 || sentence.Child(at, Deprel.Cop) is not null)) return (Group(subjects.Of(at)), "subject of the noun");
            // "India and Iran in gas deal": a headline says it of the names it begins with.
            if (word.Head < 0) return at != noun && phrases.IsNamed(at) && at < noun ? (Group(at), "headline") : ([], "");
            // "Serbia admitted that the delivery of arms took place."
            if (word.Is(Deprel.Nsubj) && sentence[word.Head] is { Head: >= 0 } clause && clause.Is(Deprel.Ccomp) && cues.Admitting.Contains(sentence[clause.Head].Lemma)) return (Group(subjects.Of(clause.Head)), $"subject of '{sentence[clause.Head].Lemma}'");
            // "Membership is a goal of Serbia."
            if (word.Is(Deprel.Nsubj) && word.Head >= 0 && Goals.Contains(sentence[word.Head].Lemma) && sentence.Child(word.Head, Deprel.Cop) is not null) return (phrases.Group(word.Head), "whose goal it is");
            if (word.Is(Deprel.Appos) && IsListed(word)) return ([], "");
            if (word.Is(Deprel.Appos) || (IsTitle(word) && phrases.IsNamed(word.Head) && word.Head > at)) return (Group(word.Head), "apposition");
            if (word.Is(Deprel.Xcomp)) return CalledBeside(word) is { } called ? (Group(called.Index), "what it is called") : (Group(subjects.Of(at)), "subject of the noun");
            if (word.Is(Deprel.Conj) || (word.Is(Deprel.Nmod) && Climbs(at)))
            {
                at = word.Head;
                continue;
            }
            // Who invites members of the Council is not said to be one.
            if (sentence[noun].Lemma == "member" && word.Head >= 0 && sentence[word.Head].Lemma is not ("become" or "remain" or "celebrate") && phrases.Preposition(at) != "as") return ([], "");
            return word.Is(Deprel.Obj) || word.Is(Deprel.Obl) || word.Is(Deprel.NsubjPass) ? OfGovernor(word, at, category) : ([], "");
        }
        return ([], "");
    }

    /// <summary>"The crisis, the aggression against Ukraine and the fall of Kabul": to the parser one may be an apposition of the other; nor is what follows "through the help of the UN," one.</summary>
    private bool IsListed(Grammar.Word word) => sentence.Child(word.Index, Deprel.Cc) is not null || (!phrases.IsNamed(word.Head) && (sentence.Children(word.Head, Deprel.Conj).Concat(sentence.Children(word.Index, Deprel.Conj)).Any(joined => joined.Index > word.Index)
        || (sentence.Child(word.Head, Deprel.Case) is not null && sentence[word.Head] is { Head: >= 0 } phrase && phrase.Is(Deprel.Obl) && sentence.Child(phrase.Head, Deprel.Obj) is null)));

    /// <summary>"Serbia's ally Russia": what Russia is stands before its name.</summary>
    private static bool IsTitle(Grammar.Word word) => word.Is(Deprel.NmodDesc) || word.Is(Deprel.Compound);

    /// <summary>"A model of partnership" is said of whom partnership is; "a plan for cooperation" only where somebody makes the plan.</summary>
    private bool Climbs(int noun) => phrases.Preposition(noun) switch
    {
        "of" or "under" => true,
        "for" or "on" or "to" or "in" or "through" or "by" => sentence[sentence[noun].Head].Is(Deprel.Obj) || sentence[sentence[noun].Head].Is(Deprel.Conj) || (sentence[sentence[noun].Head].Head < 0 && phrases.IsNamed(sentence[noun].Head)),
        _ => false,
    };

    /// <summary>"The agreement signed by Croatia, which he called a provocation": the name itself, else who did what the relative clause hangs from.</summary>
    private List<Actor> Described(int verb, Grammar.Word described)
    {
        var at = Antecedent(verb, described);
        if (at == described.Index || Group(at) is { Count: > 0 }) return Group(at);
        for (var climb = 0; climb < 2 * MostClimbs && at >= 0; climb++, at = sentence[at].Head)
            foreach (var participle in sentence.Children(at, Deprel.Acl).Append(sentence[at]))
                if (participle.Tag == "VBN" && participle.Index < verb && Phrases(participle.Index, []).FirstOrDefault(phrase => phrase.Preposition == "by").Actors is { Count: > 0 } doers) return doers;
        return [];
    }

    private (List<Actor>, string) OfGovernor(Grammar.Word word, int noun, Category category)
    {
        var (verb, preposition) = (word.Head, phrases.Preposition(noun));
        // What was before, after or during the deed is not the doer's: "joined NATO before the bombing of Yugoslavia".
        if (word.Is(Deprel.Obl) && preposition is "before" or "after" or "since" or "until" or "despite" or "during" or "amid" or "amidst") return ([], "");
        // "Serbia replaced Kosovo as the place of war": nobody is a war.
        if (preposition == "as" && category.Name == "ASSAULT" && noun > verb && !phrases.IsSomebody(noun) && sentence.Child(verb, Deprel.Obj) is { } thing && phrases.IsNamed(thing.Index)) return ([], "");
        if (preposition == "as") return (noun > verb && sentence.Child(verb, Deprel.Obj) is { } described ? Described(verb, described) : Group(subjects.Of(verb)), "what it is called");
        // "Filed a complaint over aid to Norland" aids nobody.
        if (preposition is "over" or "about" or "regarding" or "concerning") return ([], "");
        var lemma = sentence[verb].Lemma;
        if (cues.Calling.Contains(lemma) && word.Is(Deprel.Obj) && sentence.Children(verb, Deprel.Obj).FirstOrDefault(child => child.Index < noun && child.Tag is "WDT" or "WP") is { } called) return (Described(verb, called), "what it is called");
        if (word.Is(Deprel.Obj) && CalledBeside(word) is { } friend) return (Group(friend.Index), "what it is called");
        // "Made Serbia a partner of Russia": to the parser there may be two objects.
        if (lemma == "make" && word.Is(Deprel.Obj) && sentence.Children(verb, Deprel.Obj).FirstOrDefault(child => child.Index < noun) is { } made) return (Group(made.Index), "what it is made");
        // "Put them on a collision course", "drew Serbia into a war".
        if (word.Is(Deprel.Obl) && sentence.Child(verb, Deprel.Obj) is { } moved && moved.Index < noun && (preposition is "on" or "into" ? cues.Light.Contains(lemma) || cues.Receiving.Contains(lemma) || Moving.Contains(lemma) : preposition is "to" or "toward" or "towards" && Moving.Contains(lemma)) && Group(moved.Index) is { Count: > 0 } put)
            return (put, $"object of '{lemma}'");
        var leads = cues.Light.Contains(lemma) || (cues.Receiving.Contains(lemma) && (!word.Is(Deprel.Obl) || preposition is "from" or "under")) || modifiers.Contains(verb) || (preposition == "in" && category.Sign > 0)
            || (preposition is "through" or "by" or "with" or "via" && !subjects.IsPassive(verb));
        if (!leads) return ([], "");
        if (word.Is(Deprel.NsubjPass)) return (Phrases(verb, []).FirstOrDefault(phrase => phrase.Preposition == "by").Actors ?? [], "passive with 'by'");
        return (Doers(verb), $"subject of '{sentence[verb].Lemma}'");
    }

    /// <summary>"Called Azerbaijan a friend of Serbia": who is called so, whatever the parser makes of the two nouns.</summary>
    private Grammar.Word? CalledBeside(Grammar.Word noun) => cues.Calling.Contains(sentence[noun.Head].Lemma)
        ? sentence.Children(noun.Head).FirstOrDefault(child => child.Index < noun.Index && child.Index > noun.Head && phrases.IsNamed(child.Index) && (child.Is(Deprel.Obj) || child.Is(Deprel.Iobj) || child.Is(Deprel.Xcomp))) : null;

    /// <summary>"Serbia called Azerbaijan a partner": a partner of the one who says so.</summary>
    private Roles? Called(int noun, List<(string Preposition, List<Actor> Actors, int Word)> around)
    {
        var word = sentence[noun];
        if (word.Head < 0 || !(word.Is(Deprel.Obj) || word.Is(Deprel.Xcomp) || phrases.Preposition(noun) == "as")) return null;
        var called = sentence.Children(word.Head).FirstOrDefault(child => (child.Is(Deprel.Obj) || child.Is(Deprel.Iobj) || (child.Is(Deprel.Xcomp) && phrases.IsNamed(child.Index))) && child.Index < noun);
        if (called is null || !cues.Calling.Contains(sentence[word.Head].Lemma)) return null;
        var (speaker, named) = (Group(subjects.Of(word.Head)), Group(called.Index));
        // "A rival of Croatia", but "a partner outside the EU".
        if (around.Exists(phrase => phrase.Word > noun && phrase.Preposition is "of" or "with" or "to" or "for" or "against" or "by" or "from" or "between")) return null;
        return speaker.Count > 0 && named.Exists(actor => !speaker.Contains(actor)) ? new(speaker, named, Calls) : null;
    }

    /// <summary>"Serbia received Russian support."</summary>
    private bool IsReceived(int noun) => sentence[noun] is { Head: >= 0 } word && word.Is(Deprel.Obj) && cues.Receiving.Contains(sentence[word.Head].Lemma);

    /// <summary>Whether somebody has, wants or counts on a noun.</summary>
    private bool IsLeantOn(int noun) => sentence[noun] is { Head: >= 0 } word && (word.Is(Deprel.Obj) ? sentence[word.Head].Lemma is "have" or "need" or "lack" : word.Is(Deprel.Obl) && phrases.Preposition(noun) == "on" && sentence[word.Head].Lemma is "count" or "rely" or "depend");

    /// <summary>"Azerbaijan suffered from the aggression of Armenia."</summary>
    private bool IsSuffered(int noun)
    {
        if (sentence[noun] is not { Head: >= 0 } word) return false;
        // "Experiences moments of threat under Armenian aggression": the aggression may hang from the moments.
        if (word.Is(Deprel.Nmod) && phrases.Preposition(noun) == "under") return IsReceived(word.Head);
        // "Has been a target of Armenian propaganda."
        if (word.Is(Deprel.Nmod) && phrases.Preposition(noun) == "of" && sentence[word.Head].Lemma is "target" or "victim") return true;
        // "Part of Azerbaijan remains under the occupation of Armenia."
        if (word.Is(Deprel.Obl) && phrases.Preposition(noun) == "under" && sentence[word.Head].Lemma is "remain" or "be" or "stay" or "live" or "come" or "fall") return true;
        return (word.Is(Deprel.Obj) || (word.Is(Deprel.Obl) && phrases.Preposition(noun) is "from" or "under")) && cues.Receiving.Contains(sentence[word.Head].Lemma);
    }

    /// <summary>"Serbia is Russia's ally", "Serbia, Russia's ally": the noun says what its subject is to its owner.</summary>
    private bool IsSaidOf(int noun) => (IsTitle(sentence[noun]) && phrases.IsNamed(sentence[noun].Head)) || sentence.Child(noun, Deprel.Nsubj) is not null || (sentence[noun].Is(Deprel.Appos) && sentence.Child(noun, Deprel.Case) is null) || sentence[noun].Is(Deprel.Xcomp) || phrases.Preposition(noun) == "as";
}
