using System.Collections.Frozen;
using Entente.Corpora;

namespace Entente.Relations;

/// <summary>
/// Finds the signals of a codebook in the words of a sentence. The longest wins; of a verb and a noun with the same letters the noun after a determiner or an adjective,
/// else the verb; then the one that stands first in the codebook.
/// </summary>
internal sealed class SignalMatcher
{
    /// <summary>How many words may stand between a verb and the rest of its signal; a name ends the search.</summary>
    private const int Gap = 4;

    private static readonly FrozenSet<string> Determiners = WordList.Read("determiners.txt");
    private static readonly string[] AdjectiveEndings = ["al", "ic", "ous", "ive", "ary", "ian", "ish", "ful", "able", "ent", "ese"];

    private readonly Dictionary<string, List<(string[] Words, Signal Signal)>> byFirst = new(StringComparer.Ordinal);

    public SignalMatcher(Codebook codebook)
    {
        foreach (var signal in codebook.Signals)
            foreach (var form in Forms(signal))
            {
                if (!byFirst.TryGetValue(form[0], out var entries)) byFirst.Add(form[0], entries = []);
                entries.Add((form, signal));
            }
        foreach (var entries in byFirst.Values)
        {
            var ordered = entries.OrderByDescending(entry => entry.Words.Length).ToList();
            entries.Clear();
            entries.AddRange(ordered);
        }
    }

    /// <summary>A signal, and the words that carry it.</summary>
    /// <param name="First">Index of the first word.</param>
    /// <param name="Last">Index of the last word.</param>
    /// <param name="Signal">The signal.</param>
    public readonly record struct Match(int First, int Last, Signal Signal);

    public IEnumerable<Match> Find(List<Word> words)
    {
        for (var first = 0; first < words.Count; first++)
        {
            if (!byFirst.TryGetValue(words[first].Lower, out var entries)) continue;
            var fits = entries.Select(entry => (entry.Words.Length, Last: Last(words, first, entry.Words, entry.Signal.Kind), entry.Signal)).Where(fit => fit.Last >= 0).ToList();
            if (first > 0 && words[first - 1].Lower is "the" or "a" or "an") fits.RemoveAll(fit => fit.Signal.Kind == SignalKind.Verb);
            if (fits.Count == 0) continue;
            var wanted = IsNounPlace(words, first) ? SignalKind.Noun : SignalKind.Verb;
            var (_, last, signal) = fits.TakeWhile(fit => fit.Length == fits[0].Length).OrderByDescending(fit => fit.Signal.Kind == wanted).First();
            yield return new(first, last, signal);
            first = last;
        }
    }

    private static bool IsNounPlace(List<Word> words, int at) => at > 0 && words[at - 1].Lower is var before
        && (before == "s" || Determiners.Contains(before) || AdjectiveEndings.Any(ending => before.EndsWith(ending, StringComparison.Ordinal)));

    /// <summary>The index of the word at which a form that begins at <paramref name="first"/> ends, or −1 where it does not fit.</summary>
    private static int Last(List<Word> words, int first, string[] form, SignalKind kind)
    {
        var at = first;
        for (var i = 1; i < form.Length; i++)
        {
            var reach = kind == SignalKind.Verb && i == 1 ? Gap : 0;
            var next = at + 1;
            while (next < words.Count && words[next].Lower != form[i])
            {
                if (reach-- == 0 || words[next].IsCapital) return -1;
                next++;
            }
            if (next >= words.Count) return -1;
            at = next;
        }
        return at;
    }

    private static IEnumerable<string[]> Forms(Signal signal)
    {
        var words = signal.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return signal.Kind switch
        {
            SignalKind.Verb => Inflection.Verb(words[0]).Select(verb => (string[])[verb, .. words[1..]]),
            SignalKind.Noun => Inflection.Noun(words[^1]).Select(noun => (string[])[.. words[..^1], noun]),
            _ => [words],
        };
    }
}
