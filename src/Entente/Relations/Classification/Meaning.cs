using Entente.Corpora;

namespace Entente.Relations;

/// <summary>What a row of entries of a codebook means: modifiers change the first signal after them, the nearest one first.</summary>
internal static class Meaning
{
    /// <param name="chain">Entries from the outside in.</param>
    /// <param name="words">The sentence.</param>
    /// <param name="place">How the entries were tied to the pair.</param>
    /// <returns><see langword="null"/> where nothing signals a relation.</returns>
    public static RelationReading? Of(IEnumerable<SignalMatch> chain, IReadOnlyList<Word> words, string place)
    {
        var modifiers = new List<SignalMatch>();
        foreach (var match in chain)
        {
            if (match.Signal is { } signal) return Changed(signal.Category, match, modifiers, words, place);
            modifiers.Add(match);
        }
        var alone = modifiers.FindLastIndex(match => match.Modifier!.Modifier.Alone is not null);
        return alone < 0 ? null : Changed(modifiers[alone].Modifier!.Modifier.Alone!, modifiers[alone], modifiers[..alone], words, place);
    }

    private static RelationReading Changed(Category category, SignalMatch match, List<SignalMatch> modifiers, IReadOnlyList<Word> words, string place)
    {
        var (negated, refused, modality) = (false, match.Modifier?.Modifier.Modality == Modality.Refused, match.Modifier?.Modifier.Modality ?? Modality.Asserted);
        for (var i = modifiers.Count - 1; i >= 0; i--)
        {
            var modifier = modifiers[i].Modifier!.Modifier;
            // Who means to avoid a clash threatens nobody.
            var changed = negated ? category : modifier.Of(category);
            if (modifier.Denies && changed == category) negated = !negated;
            // Who will not object rejects nothing.
            if (refused && modifier.Modality == Modality.Refused)
            {
                (negated, modality) = (!negated, Modality.Asserted);
                continue;
            }
            refused |= modifier.Modality == Modality.Refused && changed != category;
            if (modifier.Modality != Modality.Asserted) modality = modifier.Modality;
            category = changed;
        }
        return new(category, match.Signal, [.. modifiers.Select(other => other.Modifier!), .. match.Modifier is { } own ? [own] : Array.Empty<ModifierWords>()],
            new TextSpan(words[match.First].Start, words[match.Last].End), modality, negated, place);
    }
}
