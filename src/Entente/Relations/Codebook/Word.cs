using Entente.Grammar;

namespace Entente.Relations;

/// <summary>A word of a sentence, for matching signals: its place, its letters in lower case, and whether it begins with a capital.</summary>
internal readonly record struct Word(int Start, int End, string Lower, bool IsCapital)
{
    /// <summary>Whether a mark before it ends the clause: a semicolon, a colon, a bracket or a dash.</summary>
    public bool OpensClause { get; init; }

    /// <summary>What it is in its sentence; <see langword="null"/> where nobody has parsed it.</summary>
    public PartOfSpeech? PartOfSpeech { get; init; }

    /// <summary>Whether it looks like a part of a name: it has a capital, does not begin a sentence or clause, and not every word has a capital, as in a headline.</summary>
    public bool IsName { get; init; }

    /// <summary>Runs of letters and digits, with the apostrophes and hyphens inside them; a possessive is a word of its own.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="end">Where to end.</param>
    /// <param name="names">Whether words with a capital are marked as names.</param>
    public static List<Word> Split(string text, int start, int end, bool names = true)
    {
        var words = new List<Word>();
        for (var at = start; at < end; at++)
        {
            if (!char.IsLetterOrDigit(text[at])) continue;
            var first = at;
            while (at + 1 < end && (char.IsLetterOrDigit(text[at + 1]) || IsInner(text, at + 1, end))) at++;
            words.Add(new(first, at + 1, text[first..(at + 1)].ToLowerInvariant().Replace('’', '\''), char.IsUpper(text[first]))
            {
                OpensClause = words.Count > 0 && Breaks(text.AsSpan(words[^1].End, first - words[^1].End)),
            });
        }
        if (names && words.Count(word => word.IsCapital) * 3 < words.Count * 2)
            for (var i = 1; i < words.Count; i++)
                if (words[i].IsCapital && !words[i].OpensClause && (IsAbbreviation(words[i - 1]) || !EndsSentence(text.AsSpan(words[i - 1].End, words[i].Start - words[i - 1].End)))) words[i] = words[i] with { IsName = true };
        return words;
    }

    /// <summary>"Gen.", "U.S.": the full stop after a short word with a capital ends nothing.</summary>
    private static bool IsAbbreviation(Word word) => word.IsCapital && word.End - word.Start <= 4;

    private static bool EndsSentence(ReadOnlySpan<char> between) => between.ContainsAny(".!?\"“”");

    private static bool Breaks(ReadOnlySpan<char> between) => between.ContainsAny(";:()—") || between.Contains(" – ", StringComparison.Ordinal) || between.Contains(" - ", StringComparison.Ordinal);

    private static bool IsInner(string text, int at, int end) => at + 1 < end && char.IsLetterOrDigit(text[at + 1])
        && (text[at] == '-' || (text[at] is '\'' or '’' && !(text[at + 1] is 's' or 'S' && (at + 2 >= end || !char.IsLetterOrDigit(text[at + 2])))));
}
