using System.Collections.Frozen;
using Entente.Corpora;

namespace Entente.Relations;

/// <summary>
/// Finds the signals of a codebook in the words of a sentence. The longest wins; of a verb and a noun with the same letters the noun after a determiner or an adjective,
/// else the verb; then the one that stands first in the codebook.
/// </summary>
internal sealed class SignalMatcher
{
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
            var fits = entries.Where(entry => Matches(words, first, entry.Words)).ToList();
            if (fits.Count == 0) continue;
            var length = fits[0].Words.Length;
            var wanted = IsNounPlace(words, first) ? SignalKind.Noun : SignalKind.Verb;
            var signal = fits.TakeWhile(fit => fit.Words.Length == length).OrderByDescending(fit => fit.Signal.Kind == wanted).First().Signal;
            yield return new(first, first + length - 1, signal);
            first += length - 1;
        }
    }

    private static bool IsNounPlace(List<Word> words, int at) => at > 0 && words[at - 1].Lower is var before
        && (before == "s" || Determiners.Contains(before) || AdjectiveEndings.Any(ending => before.EndsWith(ending, StringComparison.Ordinal)));

    private static bool Matches(List<Word> words, int first, string[] form)
    {
        if (first + form.Length > words.Count) return false;
        for (var i = 1; i < form.Length; i++)
            if (words[first + i].Lower != form[i]) return false;
        return true;
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
