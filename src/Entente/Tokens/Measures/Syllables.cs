using System.Collections.Frozen;
using Entente.Corpora;

namespace Entente.Tokens;

/// <summary>Counts the syllables of English words.</summary>
public static class Syllables
{
    // Words of the dictionary whose runs of vowel letters are its syllables need no entry.
    private static readonly Lazy<FrozenDictionary<string, int>> Exceptions = new(() => WordList.Lines("syllables.txt")
        .Select(line => line.Split(' '))
        .SelectMany(fields => fields[1..].Select(word => KeyValuePair.Create(word, int.Parse(fields[0], System.Globalization.CultureInfo.InvariantCulture))))
        .ToFrozenDictionary(StringComparer.Ordinal));

    /// <summary>How many syllables a word has: by the Carnegie Mellon Pronouncing Dictionary, or, for words that it lacks, its runs of the letters aeiouy. Case is ignored.</summary>
    /// <remarks>As nsyllable 1.0.1, which quanteda uses.</remarks>
    /// <param name="word">An English word.</param>
    /// <returns>0 for what holds no vowel letter and is not in the dictionary, punctuation among it.</returns>
    public static int Count(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        word = word.ToLowerInvariant();
        if (Exceptions.Value.TryGetValue(word, out var known)) return known;
        var (count, inside) = (0, false);
        foreach (var letter in word)
        {
            var vowel = letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
            if (vowel && !inside) count++;
            inside = vowel;
        }
        return count;
    }
}
