using System.Collections.Frozen;
using Entente.Corpora;

namespace Entente.Actors;

/// <summary>The short forms by which a person of the lexicon goes on being named.</summary>
internal static class Surnames
{
    /// <summary>States whose press puts the family name first.</summary>
    private static readonly FrozenSet<string> FamilyFirst = WordList.Read("family-name-first.txt");

    private static readonly FrozenSet<string> GivenNames = WordList.Lines("given-names.txt").SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A king has no surname.</summary>
    private static readonly FrozenSet<string> Titles = WordList.Read("titles.txt");

    private static readonly FrozenSet<string> Suffixes = FrozenSet.Create(StringComparer.Ordinal, "jr", "sr", "junior", "senior", "elder", "younger", "second", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xiii", "xiv", "xvi");

    private static readonly FrozenSet<string> Common = WordList.Read("stop-words-english.txt");

    /// <summary>Surnames that are words too.</summary>
    private static readonly FrozenSet<string> Words = WordList.Lines("word-surnames.txt").SelectMany(line => line.Split(' ')).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word could be told from words of other kinds: the surname of To Lam could not; that of Theresa May can, by its context.</summary>
    private static bool IsTelling(NamePart part) => part.Folded is { Length: > 1 } and not "us" && (!Common.Contains(part.Folded) || Words.Contains(part.Folded));

    /// <summary>Where in a full name a surname begins and how many words it has; the longer form first. Empty for a name of one word.</summary>
    public static IEnumerable<(int First, int Count)> Of(List<NamePart> parts, Actor person)
    {
        var count = parts.Count;
        while (count > 1 && Suffixes.Contains(parts[count - 1].Folded)) count--;
        if (count < 2 || Titles.Contains(parts[0].Text)) yield break;
        if (person.Terms.Any(term => FamilyFirst.Contains(term.Of)) && !GivenNames.Contains(parts[0].Folded))
        {
            if (IsTelling(parts[0])) yield return (0, 1);
            yield break;
        }
        if (!IsTelling(parts[count - 1])) yield break;
        var particle = count - 1;
        // O'Neill, Yel'tsin: what follows the apostrophe is no name by itself.
        while (particle > 1 && parts[particle].Gap == Gap.Apostrophe) particle--;
        if (particle < count - 1)
        {
            yield return (particle, count - particle);
            yield break;
        }
        while (particle > 1 && parts[particle - 1].Shape == Shape.Lower && parts[particle].Gap is Gap.Space or Gap.Hyphen) particle--;
        // A double-barrelled surname is written out; its last part alone is another's.
        if (particle == count - 1 && parts[particle].Gap == Gap.Hyphen) while (particle > 1 && parts[particle].Gap == Gap.Hyphen) particle--;
        if (particle < count - 1) yield return (particle, count - particle);
        if (parts[count - 1].Gap != Gap.Hyphen || parts[count - 2].Shape == Shape.Lower) yield return (count - 1, 1);
    }
}
