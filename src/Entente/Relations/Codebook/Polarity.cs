using System.Collections.Frozen;

namespace Entente.Relations;

/// <summary>What the words around a signal make of it: denied, turned into its refusal, or left as it is.</summary>
internal sealed class Polarity(Codebook codebook)
{
    private readonly FrozenSet<string> negation = codebook.Cues.Negation.ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> throughout = codebook.Cues.NegationThroughout.ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> after = codebook.Cues.NegationAfter.ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> refusal = codebook.Cues.Refusal.ToFrozenSet(StringComparer.Ordinal);
    private readonly Category? rejection = codebook.Categories.FirstOrDefault(category => category.Name == "REJECT");

    public (Category Category, bool Negated) Of(SignalMatch match, List<Word> words, int[] clauses)
    {
        var category = match.Signal!.Category;
        var first = Array.IndexOf(clauses, clauses[match.First]);
        var last = Array.LastIndexOf(clauses, clauses[match.First]);
        if (Stands(negation, words, Math.Max(first, match.First - 5), match.First - 1)
            || Stands(throughout, words, first, match.First - 1)
            || Stands(after, words, match.Last + 1, last)) return (category, true);
        return category.Sign > 0 && rejection is not null && Stands(refusal, words, Math.Max(first, match.First - 4), match.First - 1)
            ? (rejection, false)
            : (category, false);
    }

    /// <summary>Whether a cue of one word or two stands between two words, both included. "Not only" denies nothing.</summary>
    private bool Stands(FrozenSet<string> cues, List<Word> words, int from, int to)
    {
        for (var at = from; at <= to; at++)
        {
            var one = words[at].Lower;
            if (one == "not" && at < to && words[at + 1].Lower is "only" or "just") continue;
            if (cues.Contains(one) || (at < to && cues.Contains($"{one} {words[at + 1].Lower}"))) return true;
            if (ReferenceEquals(cues, negation) && one.EndsWith("n't", StringComparison.Ordinal)) return true;
        }
        return false;
    }
}
