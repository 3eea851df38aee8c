using System.Collections.Frozen;
using Entente.Corpora;
using Entente.Grammar;

namespace Entente.Relations;

/// <summary>
/// Finds the entries of a codebook in the words of a sentence. Of entries that begin at the same word the one with most places wins; of a verb and a noun with the same
/// letters the noun after a determiner or an adjective, else the verb; then the one that stands first in the codebook.
/// </summary>
internal sealed class SignalMatcher
{
    private static readonly FrozenSet<string> Determiners = WordList.Read("determiners.txt");
    private static readonly string[] AdjectiveEndings = ["al", "ic", "ous", "ive", "ary", "ian", "ish", "ful", "able", "ent", "ese"];

    private readonly FrozenDictionary<string, Entry[]> byOpener;

    /// <param name="codebook">The entries.</param>
    /// <param name="strong">Whether to leave out weak signals, which say something only where it is known that there is a relation.</param>
    public SignalMatcher(Codebook codebook, bool strong = false)
    {
        var patterns = codebook.Signals.Where(signal => !strong || !signal.IsWeak).Select(signal => new Entry(new(signal.Text, signal.Kind, codebook.Classes), signal, null))
            .Concat(codebook.Modifiers.Select(words => new Entry(new(words.Text, words.Kind, codebook.Classes), null, words)))
            .ToList();
        byOpener = patterns
            .SelectMany(entry => entry.Pattern.Openers.Distinct().Select(opener => (opener, entry)))
            .GroupBy(pair => pair.opener, pair => pair.entry, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Pattern.Length).ThenBy(entry => entry.Pattern.HasStar).ThenBy(entry => entry.Pattern.Breadth).ToArray(), StringComparer.Ordinal);
    }

    private sealed record Entry(SignalPattern Pattern, Signal? Signal, ModifierWords? Modifier);

    /// <summary>The entries found, in the order of their first words; a word carries one entry only.</summary>
    public IEnumerable<SignalMatch> Find(IReadOnlyList<Word> words)
    {
        var taken = new bool[words.Count];
        for (var first = 0; first < words.Count; first++)
        {
            if (taken[first] || words[first].IsName || !byOpener.TryGetValue(words[first].Lower, out var entries)) continue;
            if (Best(words, first, entries, taken) is not { } match) continue;
            foreach (var word in match.Words) taken[word] = true;
            if (match.Modifier is not { Modifier.IsIdle: true }) yield return match;
        }
    }

    private static SignalMatch? Best(IReadOnlyList<Word> words, int first, Entry[] entries, bool[] taken)
    {
        SignalMatch? best = null;
        var rank = (Length: 0, Wanted: false, Filled: 0, Near: 0);
        var wanted = IsNounPlace(words, first) ? SignalKind.Noun : SignalKind.Verb;
        foreach (var entry in entries)
        {
            if (entry.Pattern.Length < rank.Length) break;
            if (entry.Pattern.Kind == SignalKind.Verb && first > 0 && words[first - 1].Lower is "the" or "a" or "an") continue;
            if (entry.Pattern.At(words, first) is not { } filled || !MayBe(entry.Pattern.Kind, words[first], words[filled[^1]]) || filled.Exists(word => taken[word])) continue;
            var other = (entry.Pattern.Length, entry.Pattern.Kind == wanted, filled.Count, -Math.Abs(filled[^1] - first));
            if (best is not null && other.CompareTo(rank) <= 0) continue;
            (best, rank) = (new(filled, entry.Signal, entry.Modifier), other);
        }
        return best;
    }

    /// <summary>Whether the words can be of that kind; where the sentence is not parsed, they can.</summary>
    private static bool MayBe(SignalKind kind, Word first, Word last) => kind switch
    {
        SignalKind.Verb => first.PartOfSpeech is null or PartOfSpeech.Verb or PartOfSpeech.Aux or PartOfSpeech.Adj,
        SignalKind.Noun => last.PartOfSpeech is null or not (PartOfSpeech.Verb or PartOfSpeech.Aux or PartOfSpeech.Adv),
        _ => true,
    };

    private static bool IsNounPlace(IReadOnlyList<Word> words, int at) => at > 0 && words[at - 1].Lower is var before
        && (before == "s" || Determiners.Contains(before) || AdjectiveEndings.Any(ending => before.EndsWith(ending, StringComparison.Ordinal)));
}
