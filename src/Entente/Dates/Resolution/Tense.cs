using System.Collections.Frozen;
using Entente.Corpora;

namespace Entente.Dates;

/// <summary>Whether the words around an expression speak of what is to come: <c>data/dates/tense.txt</c>.</summary>
internal static class Tense
{
    /// <summary>How far a word may stand from the expression, in UTF-16 units; so that a sentence without end costs no more than another.</summary>
    private const int Reach = 160;

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Cues = LexiconFile.Names("tense.txt")
        .ToFrozenDictionary(entry => entry.Name, entry => entry.Head, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsFuture(Sentence sentence, TextSpan span) => Has(sentence, span, "future");

    public static bool IsPast(Sentence sentence, TextSpan span) => !Has(sentence, span, "future") && Has(sentence, span, "past");

    private static bool Has(Sentence sentence, TextSpan span, string tense)
    {
        var text = sentence.Document.Text;
        return Has(text.AsSpan()[Math.Max(sentence.Span.Start, span.Start - Reach)..span.Start], tense)
            || Has(text.AsSpan()[span.End..Math.Max(span.End, Math.Min(sentence.Span.End, span.End + Reach))], tense);
    }

    private static bool Has(ReadOnlySpan<char> words, string tense)
    {
        foreach (var range in words.SplitAny(' ', '\n', '\r', '\t', ',', '.', ';', ':', '\u00A0'))
        {
            var word = words[range];
            if (word.Length is > 0 and < 16 && Cues.TryGetValue(word, out var known) && known == tense) return true;
            if (tense == "future" && (word.EndsWith("'ll", StringComparison.Ordinal) || word.EndsWith("’ll", StringComparison.Ordinal))) return true;
        }
        return false;
    }
}
