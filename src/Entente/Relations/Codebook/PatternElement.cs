using System.Collections.Frozen;
using Entente.Corpora;

namespace Entente.Relations;

/// <summary>One place of a pattern: the words that may stand there, in all their forms.</summary>
internal sealed class PatternElement
{
    /// <summary>How many words may stand before a word of a pattern that begins with a verb: "lifted its decades-old economic and trade sanctions".</summary>
    private const int Reach = 7;

    /// <summary>How many words <c>*</c> stands for at most.</summary>
    private const int StarReach = 14;

    private static readonly FrozenSet<string> Particles = Corpora.WordList.Read("particles.txt");
    private static readonly FrozenSet<string> Loose = Corpora.WordList.Read("loose-words.txt");
    private static readonly FrozenSet<string> Auxiliaries = WordList.Read("finite-auxiliaries.txt");
    private static readonly FrozenSet<string> Calendar = Corpora.WordList.Read("calendar.txt");
    private static readonly FrozenSet<string> Breaks = Corpora.WordList.Read("clause-openers.txt");

    private readonly FrozenDictionary<string, string[][]> sequences;

    /// <param name="forms">What may stand here.</param>
    /// <param name="wide">Whether other words may stand before.</param>
    /// <param name="star">Whether any may, more of them, and whatever they are.</param>
    public PatternElement(IEnumerable<string[]> forms, bool wide, bool star)
    {
        sequences = forms.GroupBy(form => form[0], StringComparer.Ordinal).ToFrozenDictionary(
            group => group.Key,
            group => group.OrderByDescending(form => form.Length).ToArray(), StringComparer.Ordinal);
        IsParticle = sequences.Values.All(found => found.All(form => form.Length == 1 && Particles.Contains(form[0])));
        (Wide, Star) = (wide || star, star);
    }

    /// <summary>Whether only words such as "of" and "out" stand here, which hold on to the word before them.</summary>
    public bool IsParticle { get; }

    /// <summary>How many words may stand here.</summary>
    public int Breadth => sequences.Values.Sum(forms => forms.Length);

    /// <summary>Whether other words may stand before.</summary>
    public bool Wide { get; }

    public bool Star { get; }

    public static bool IsParticleWord(string word) => Particles.Contains(word);

    /// <summary>The first words that may stand here.</summary>
    public IEnumerable<string> Openers => sequences.Keys;

    /// <summary>The index of the last word of what begins at an index, or −1 where nothing of this place does.</summary>
    public int At(IReadOnlyList<Word> words, int first)
    {
        if (!sequences.TryGetValue(words[first].Lower, out var forms)) return -1;
        foreach (var form in forms)
        {
            var at = 1;
            while (at < form.Length && first + at < words.Count && words[first + at].Lower == form[at]) at++;
            if (at == form.Length) return first + at - 1;
        }
        return -1;
    }

    /// <summary>Where this place is filled after a word, as first and last index; −1 where it is not.</summary>
    public (int First, int Last) After(IReadOnlyList<Word> words, int before)
    {
        for (var (at, passed) = (before + 1, 0); at < words.Count; at++, passed++)
        {
            var last = words[at].IsName || (IsParticle && IsDayAfter(words, at)) ? -1 : At(words, at);
            if (last >= 0) return (at, last);
            if (passed >= (Star ? StarReach : Reach) || !MayPass(words[at])) break;
        }
        return (-1, -1);
    }

    /// <summary>Where this place is filled before a word, as first and last index; −1 where it is not: "sanctions on the country were lifted".</summary>
    public (int First, int Last) Before(IReadOnlyList<Word> words, int after)
    {
        for (var at = after - 1; at >= 0 && after - at <= 2 * Reach; at--)
        {
            var last = words[at].IsName ? -1 : At(words, at);
            if (last >= 0 && last < after) return (at, last);
            if (Breaks.Contains(words[at].Lower)) break;
        }
        return (-1, -1);
    }

    /// <summary>Whether a day or a month follows: "called the president on Friday" is not "called on".</summary>
    private static bool IsDayAfter(IReadOnlyList<Word> words, int at) => at + 1 < words.Count && Calendar.Contains(words[at + 1].Lower);

    private bool MayPass(Word word) => Wide && (Star ? !Breaks.Contains(word.Lower)
        : IsParticle ? Loose.Contains(word.Lower) || word.Lower.EndsWith("ly", StringComparison.Ordinal)
        : !word.OpensClause && !Breaks.Contains(word.Lower) && !Auxiliaries.Contains(word.Lower));
}
