using System.Collections.Frozen;
using Entente.Corpora;

namespace Entente.Relations;

/// <summary>The forms of English verbs and nouns, by rule and by <c>data/words/irregular-verbs.txt</c>.</summary>
internal static class Inflection
{
    private static readonly FrozenDictionary<string, string[]> Irregular = WordList.Lines("irregular-verbs.txt")
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(forms => forms[0], forms => forms[1..], StringComparer.Ordinal);

    /// <summary>Base, third person, past, participles; doubled consonants in both spellings (signaled, signalled).</summary>
    public static IEnumerable<string> Verb(string verb)
    {
        var past = Irregular.TryGetValue(verb, out var irregular) ? irregular : Stems(verb).Select(stem => stem + "ed");
        return new[] { verb, Plural(verb) }.Concat(past).Concat(Stems(verb).Select(stem => stem + "ing")).Distinct();

        static IEnumerable<string> Stems(string verb)
        {
            if (verb.EndsWith("ee", StringComparison.Ordinal)) return verb.Length > 3 ? [verb, verb[..^1]] : [verb];
            if (verb[^1] == 'e') return [verb[..^1]];
            if (verb[^1] == 'y' && verb.Length > 1 && !IsVowel(verb[^2])) return [verb[..^1] + 'i', verb];
            return EndsInShortVowelAndConsonant(verb) ? [verb, verb + verb[^1]] : [verb];
        }
    }

    /// <summary>Singular and plural.</summary>
    public static IEnumerable<string> Noun(string noun) => [noun, Plural(noun)];

    private static string Plural(string word) => word switch
    {
        [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'] => word + "es",
        [.., var before, 'y'] when !IsVowel(before) => word[..^1] + "ies",
        _ => word + "s",
    };

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';

    private static bool EndsInShortVowelAndConsonant(string verb) => verb is [.., var before, var vowel, var last]
        && (!IsVowel(before) || verb is [.., 'q', 'u', _, _]) && IsVowel(vowel) && !IsVowel(last) && last is not ('w' or 'x' or 'y');
}
