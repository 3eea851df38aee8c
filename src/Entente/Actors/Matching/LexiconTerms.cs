using System.Collections.Frozen;
using Entente.Corpora;

namespace Entente.Actors;

/// <summary>The word lists that recognition asks, as ids.</summary>
internal sealed class LexiconTerms(Func<string, int> word)
{
    /// <summary>The short lists, each by its name.</summary>
    private static readonly FrozenDictionary<string, string[]> Around = WordList.Lines("around-names.txt").Select(line => line.Split(':', 2))
        .ToFrozenDictionary(parts => parts[0], parts => parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    /// <summary>The, a, an.</summary>
    public FrozenSet<int> Articles { get; } = Of(Around["articles"], word);

    /// <summary>Given names.</summary>
    public FrozenSet<int> GivenNames { get; } = Of(Words("given-names.txt"), word);

    /// <summary>Surnames that many persons have.</summary>
    public FrozenSet<int> CommonSurnames { get; } = Of(Words("common-surnames.txt"), word);

    /// <summary>Surnames that are words of other meaning: Power, Lake.</summary>
    public FrozenSet<int> WordSurnames { get; } = Of(Words("word-surnames.txt"), word);

    /// <summary>Surnames that are words, or others' as well.</summary>
    public FrozenSet<int> SharedSurnames { get; } = Of(Words("shared-surnames.txt"), word);

    /// <summary>Given names that are also names of places.</summary>
    public FrozenSet<int> GivenPlaces { get; } = Of(Around["given places"], word);

    /// <summary>Names of states that are given ones too, but say so only before a surname that is known: Israel Vazquez.</summary>
    public FrozenSet<int> GivenStates { get; } = Of(Words("given-states.txt"), word);

    /// <summary>Mr, Judge: what stands before any person's surname.</summary>
    public FrozenSet<int> PersonalTitles { get; } = Of(Words("personal-titles.txt"), word);

    /// <summary>Titles that say nothing of an office.</summary>
    public FrozenSet<int> Politeness { get; } = Of(Around["polite"], word);

    /// <summary>President, Minister: what stands before the surname of a person in office, Mr included.</summary>
    public FrozenSet<int> OfficeTitles { get; } = Of(Words("titles.txt"), word);

    /// <summary>Administration, presidency: what stands after the surname of a person in office.</summary>
    public FrozenSet<int> OfficeNouns { get; } = Of(Around["offices"], word);

    /// <summary>Words that have a capital only because a sentence begins with them.</summary>
    public FrozenSet<int> Starters { get; } = Of([.. Words("sentence-starters.txt"), .. Words("stop-words-english.txt"), .. Words("adverbs.txt"), .. Words("speech.txt")], word);

    /// <summary>Words that are common in lower case, so that capitals of a headline say nothing: us, who, it.</summary>
    public FrozenSet<int> Common { get; } = Of([.. Words("stop-words-english.txt"), .. Around["words in capitals"]], word);

    /// <summary>Jr, Sr: what makes a name another person's.</summary>
    public FrozenSet<int> Juniors { get; } = Of(Around["juniors"], word);

    /// <summary>What a surname is followed by where it is part of another name: Tower, Foundation.</summary>
    public FrozenSet<int> Institutions { get; } = Of(Words("named-after-persons.txt"), word);

    /// <summary>Months and weekdays.</summary>
    public FrozenSet<int> Calendar { get; } = Of([.. Words("months.txt"), .. Around["short months and weekdays"]], word);

    /// <summary>In, at, from: what stands before a place even where a person has its name.</summary>
    public FrozenSet<int> Prepositions { get; } = Of(Around["before places"], word);

    /// <summary>Of, for, between: what makes a noun before it one of its own, the alliance between two others.</summary>
    public FrozenSet<int> Continuing { get; } = Of(Around["going on"], word);

    /// <summary>In, at, near: what stands before a place and hardly before a person.</summary>
    public FrozenSet<int> Places { get; } = Of(Around["only before places"], word);

    /// <summary>Titles of those who reign.</summary>
    public FrozenSet<int> RoyalTitles { get; } = Of(Around["royal"], word);

    /// <summary>Has, will, also: what may stand between a subject and its verb.</summary>
    public FrozenSet<int> Auxiliaries { get; } = Of(Words("auxiliaries.txt"), word);

    /// <summary>The forms of "be", after which a participle is a passive.</summary>
    public FrozenSet<int> Being { get; } = Of(Around["being"], word);

    /// <summary>He, she.</summary>
    public FrozenSet<int> Persons { get; } = Of(Around["persons"], word);

    /// <summary>Forms of "be" and others that come after an "it" that stands for nothing.</summary>
    public FrozenSet<int> Expletive { get; } = Of(Words("expletive.txt"), word);

    /// <summary>The: what stands before a role that has been named before.</summary>
    public FrozenSet<int> The { get; } = Of(Around["definite article"], word);

    /// <summary>Former, late, deputy: what makes a role another's.</summary>
    public FrozenSet<int> Past { get; } = Of(Around["not in office"], word);

    /// <summary>Any, another: what makes a role anybody's.</summary>
    public FrozenSet<int> Indefinite { get; } = Of(Around["indefinite"], word);

    /// <summary>New, current: what may stand between a state and its role.</summary>
    public FrozenSet<int> Present { get; } = Of(Around["in office"], word);

    /// <summary>The word "it".</summary>
    public int It { get; } = word("it");

    /// <summary>And, or: what joins the names of a list.</summary>
    public FrozenSet<int> Joins { get; } = Of(Around["joins"], word);

    /// <summary>Says, has: what a name that is a subject is followed by.</summary>
    public FrozenSet<int> Verbs { get; } = Of([.. Words("government-verbs.txt"), .. Around["after subjects"]], word);

    /// <summary>Said, told, warned: what governments and persons do with words.</summary>
    public FrozenSet<int> Speaking { get; } = Of([.. Words("government-speech.txt"), .. Around["speaking"]], word);

    /// <summary>The word "of".</summary>
    public int OfWord { get; } = word("of");

    /// <summary>Of, the, de: what a name may have between its capitalised words.</summary>
    public FrozenSet<int> Particles { get; } = Of(Around["particles"], word);

    /// <summary>The, these, our: what stands before those who are known.</summary>
    public FrozenSet<int> Definite { get; } = Of(Around["definite"], word);

    /// <summary>State, speech: before "of the Union" these make it that of the USA.</summary>
    public FrozenSet<int> StateWords { get; } = Of(Around["of the Union"], word);

    /// <summary>County, sheriff: what American local news speaks of.</summary>
    public PhraseSet LocalCues { get; } = ContextRules.List("local-cues", word);

    /// <summary>Ohio, Pa.: states of the Union and provinces.</summary>
    public PhraseSet Provinces { get; } = ContextRules.List("provinces", word);

    /// <summary>The word "two".</summary>
    public int Two { get; } = word("two");

    /// <summary>The word "to".</summary>
    public int To { get; } = word("to");

    /// <summary>The word "and".</summary>
    public int And { get; } = word("and");

    private static IEnumerable<string> Words(string file) => WordList.Lines(file).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static FrozenSet<int> Of(IEnumerable<string> words, Func<string, int> word) => words.Select(one => word(Folding.Fold(one))).ToFrozenSet();
}
