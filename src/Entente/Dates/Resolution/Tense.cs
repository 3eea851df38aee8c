using System.Collections.Frozen;
using Entente.Corpora;

namespace Entente.Dates;

/// <summary>Whether the words around an expression speak of what is to come: the nearest cue of <c>data/dates/tense.txt</c> before it, or where there is none the nearest after it.</summary>
internal static class Tense
{
    /// <summary>How far a word may stand from the expression, in UTF-16 units; so that a sentence without end costs no more than another.</summary>
    private const int Reach = 160;

    private static readonly FrozenDictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> Cues = LexiconFile.Names("tense.txt")
        .ToFrozenDictionary(entry => entry.Name, entry => entry.Head == "future", StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True for what is to come, false for what has been, null where nothing tells.</summary>
    public static bool? IsFuture(Sentence sentence, TextSpan span)
    {
        var text = sentence.Document.Text.AsSpan();
        bool? nearest = null;
        foreach (var cue in new Cuts(text[Math.Max(sentence.Span.Start, span.Start - Reach)..span.Start])) nearest = Cue(cue) ?? nearest;
        if (nearest is not null) return nearest;
        foreach (var cue in new Cuts(text[span.End..Math.Max(span.End, Math.Min(sentence.Span.End, span.End + Reach))]))
            if (Cue(cue) is { } found) return found;
        return null;
    }

    private static bool? Cue(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > 24) return null;
        if (Cues.TryGetValue(word, out var known)) return known;
        if (word.EndsWith("'ll", StringComparison.Ordinal) || word.EndsWith("’ll", StringComparison.Ordinal)) return true;
        return word.Length > 4 && char.IsAsciiLetterLower(word[0]) && word.EndsWith("ed", StringComparison.Ordinal) ? false : null;
    }

    /// <summary>The words of a stretch.</summary>
    private readonly ref struct Cuts(ReadOnlySpan<char> text)
    {
        private readonly ReadOnlySpan<char> text = text;

        public Enumerator GetEnumerator() => new(text);

        public ref struct Enumerator(ReadOnlySpan<char> text)
        {
            private ReadOnlySpan<char> rest = text;

            public ReadOnlySpan<char> Current { get; private set; }

            public bool MoveNext()
            {
                rest = rest.TrimStart(" \n\r\t,.;:()\"“”\u00A0");
                if (rest.IsEmpty) return false;
                var end = rest.IndexOfAny(" \n\r\t,.;:()\"“”\u00A0");
                Current = end < 0 ? rest : rest[..end];
                rest = end < 0 ? default : rest[end..];
                return true;
            }
        }
    }
}
