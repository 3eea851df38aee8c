using System.Collections.Frozen;
using Entente.Corpora;

namespace Entente.Relations;

/// <summary>Cuts a sentence into clauses, roughly: a signal ties actors of its own clause.</summary>
internal static class Clause
{
    private static readonly FrozenSet<string> Subordinators = WordList.Read("subordinators.txt");
    private static readonly FrozenSet<string> Contrasts = WordList.Read("contrasts.txt");

    /// <summary>For each word of a sentence the number of its clause, from 0.</summary>
    /// <param name="text">The document.</param>
    /// <param name="words">The sentence.</param>
    /// <param name="joins">Whether the word at an index belongs to a list of actors, which ", and" does not end.</param>
    public static int[] Number(string text, List<Word> words, Func<int, bool> joins)
    {
        var clauses = new int[words.Count];
        var clause = 0;
        var opened = words.Count > 0 && Subordinators.Contains(words[0].Lower);
        for (var i = 1; i < words.Count; i++)
        {
            var between = text.AsSpan(words[i - 1].End, words[i].Start - words[i - 1].End);
            var comma = between.Contains(',');
            if (between.ContainsAny(";:()—") || (comma && words[i].Lower is "and" or "or" && !joins(i)) || between.Contains(" – ", StringComparison.Ordinal) || (comma && Contrasts.Contains(words[i].Lower)))
            {
                clause++;
            }
            else if (opened && comma && i >= 3)
            {
                clause++;
                opened = false;
            }
            clauses[i] = clause;
        }
        return clauses;
    }
}
