using System.Collections.Frozen;
using Entente.Corpora;

namespace Entente.Grammar;

/// <summary>Adjectives and names of peoples, lands and faiths (<i>Armenian</i>), which tell them from the names of persons that end as they do (<i>Pashinyan</i>).</summary>
internal static class Demonyms
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Listed = WordList.Read("demonyms.txt").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word, or the part after its last hyphen, is one of them, in the singular or the plural.</summary>
    /// <param name="lower">The word in lower case.</param>
    public static bool Contains(ReadOnlySpan<char> lower)
    {
        var last = lower[(lower.LastIndexOf('-') + 1)..];
        return Listed.Contains(last) || (last is [.. var one, 's'] && Listed.Contains(one));
    }

    /// <summary>Whether a word ends as many of them do.</summary>
    /// <param name="lower">The word in lower case.</param>
    public static bool IsLike(ReadOnlySpan<char> lower) =>
        lower.EndsWith("an") || lower.EndsWith("ans") || lower.EndsWith("ese") || lower.EndsWith("ish") || lower.EndsWith("ic") || lower.EndsWith('i') || lower.EndsWith("is");
}
