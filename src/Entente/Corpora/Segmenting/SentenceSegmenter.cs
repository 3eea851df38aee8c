using System.Collections.Frozen;

namespace Entente.Corpora;

/// <summary>Cuts a paragraph into sentences.</summary>
/// <remarks>
/// A sentence ends at <c>. ! ? …</c> with its closing quotes and brackets, before white space and something that can begin a sentence,
/// unless the full stop belongs to an abbreviation (<c>data/words/abbreviations.txt</c>), an initial, an ordinal before a month or the number of an item in a list.
/// A number of a note in square brackets after the full stop belongs to the sentence it ends.
/// The end of the paragraph ends a sentence whatever stands there.
/// </remarks>
internal static class SentenceSegmenter
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Never = Words("abbreviations.txt");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Sometimes = Words("abbreviations-final.txt");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Starters = Words("sentence-starters.txt");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Months = Words("months.txt");

    public static IEnumerable<TextSpan> Cut(string text, TextSpan paragraph)
    {
        var start = paragraph.Start;
        for (var at = start; at < paragraph.End; at++)
        {
            if (!IsTerminator(text[at])) continue;
            var end = at + 1;
            while (end < paragraph.End && (IsTerminator(text[end]) || IsCloser(text[end]) || IsNote(text, ref end, paragraph.End))) end++;
            var next = end;
            while (next < paragraph.End && char.IsWhiteSpace(text[next])) next++;
            var ends = next > end && next < paragraph.End && CanBegin(text, next, paragraph.End) && !(text[at] == '.' && end == at + 1 && Continues(text, start, at, next, paragraph.End));
            if (ends)
            {
                yield return new TextSpan(start, end);
                start = next;
            }
            at = Math.Max(at, end - 1);
        }
        if (start < paragraph.End) yield return new TextSpan(start, paragraph.End);
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string list) => WordList.Read(list).GetAlternateLookup<ReadOnlySpan<char>>();

    private static bool IsTerminator(char letter) => letter is '.' or '!' or '?' or '…' or '։' or '。';

    private static bool IsCloser(char letter) => letter is '"' or '\'' or ')' or ']' or '”' or '’' or '»' or '“' or '*' or '_';

    /// <summary>Whether a note's number such as [12] stands here; its end is then at its bracket.</summary>
    private static bool IsNote(string text, ref int at, int end)
    {
        if (text[at] != '[') return false;
        var digit = at + 1;
        while (digit < end && digit < at + 4 && char.IsAsciiDigit(text[digit])) digit++;
        if (digit == at + 1 || digit >= end || text[digit] != ']') return false;
        at = digit;
        return true;
    }

    /// <summary>Whether a sentence's first word only numbers it: 1. or 12. or b. or iv.</summary>
    private static bool IsListMarker(ReadOnlySpan<char> word) =>
        word.Length <= 2 && !word.ContainsAnyExceptInRange('0', '9') || word.Length == 1 && char.IsAsciiLetterLower(word[0]) || word is "ii" or "iii" or "iv" or "vi" or "vii" or "viii" or "ix" or "II" or "III" or "IV" or "VI";

    private static bool CanBegin(string text, int at, int end)
    {
        while (at < end && text[at] is '"' or '\'' or '(' or '[' or '“' or '‘' or '«' or '„' or '–' or '—' or '-' or '*' or '_' or '•' or ' ') at++;
        return at < end && (char.IsUpper(text[at]) || char.IsDigit(text[at]) || char.GetUnicodeCategory(text[at]) == System.Globalization.UnicodeCategory.OtherLetter);
    }

    /// <summary>Whether a single full stop is part of a word or number rather than a sentence's end.</summary>
    private static bool Continues(string text, int start, int stop, int next, int end)
    {
        var word = stop;
        while (word > start && !char.IsWhiteSpace(text[word - 1]) && text[word - 1] is not ('(' or '[' or '"' or '“' or '/')) word--;
        var before = text.AsSpan(word, stop - word);
        if (before.Length == 0) return false;
        if (word == start && IsListMarker(before)) return true;
        if (Never.Contains(before)) return true;
        if (char.IsDigit(before[^1])) return before.Length <= 2 && Months.Contains(Word(text, next, end));
        return (IsInitials(before) || Sometimes.Contains(before)) && !Starters.Contains(Word(text, next, end));
    }

    /// <summary>Whether a word, its last full stop aside, is a person's initials: J, H.D, M.-A.</summary>
    private static bool IsInitials(ReadOnlySpan<char> word)
    {
        if (!char.IsUpper(word[^1])) return false;
        for (var at = 0; at < word.Length; at++)
            if (char.IsUpper(word[at]) ? at + 1 < word.Length && word[at + 1] != '.' : word[at] is not ('.' or '-')) return false;
        return true;
    }

    private static ReadOnlySpan<char> Word(string text, int start, int end)
    {
        var stop = start;
        while (stop < end && char.IsLetter(text[stop])) stop++;
        return text.AsSpan(start, stop - start);
    }
}
