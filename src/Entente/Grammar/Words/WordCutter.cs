using System.Collections.Frozen;
using Entente.Corpora;

namespace Entente.Grammar;

/// <summary>Cuts a sentence into words as the English treebanks do: "don't" in two, "Serbia's" in two, punctuation marks and most hyphens apart.</summary>
/// <remarks>By the segmentation of the Penn Treebank as Universal Dependencies continues it (Silveira et al. 2014, aclanthology.org/L14-1067).</remarks>
internal static class WordCutter
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Abbreviations =
        WordList.Lines("abbreviations.txt").Concat(WordList.Lines("abbreviations-final.txt"))
            .Select(word => word.ToLowerInvariant()).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Prefixes =
        WordList.Lines("joined-prefixes.txt").ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds the words of a stretch of text, in order, none of them empty or with white space around it.</summary>
    public static void Cut(string text, TextSpan span, List<TextSpan> words)
    {
        for (var start = span.Start; start < span.End;)
        {
            if (IsBlank(text[start]))
            {
                start++;
                continue;
            }
            var end = start + 1;
            while (end < span.End && !IsBlank(text[end])) end++;
            CutChunk(text, start, end, end == span.End, words);
            start = end;
        }
    }

    private static bool IsBlank(char letter) => char.IsWhiteSpace(letter) || char.IsControl(letter) || NormalizedText.IsInvisible(letter) && letter != '\u00AD';

    /// <summary>Cuts what stands between two blanks.</summary>
    private static void CutChunk(string text, int start, int end, bool isLast, List<TextSpan> words)
    {
        while (start < end)
        {
            if (Address.Length(text.AsSpan(start, end - start)) is > 0 and var address)
            {
                words.Add(new(start, start + address));
                start += address;
            }
            else if (IsWordLetter(text[start]) || IsTag(text, start, end))
            {
                var stop = WordEnd(text, start, end, isLast);
                CutWord(text, start, stop, words);
                start = stop;
            }
            else
            {
                var stop = Contraction.CliticEnd(text, start, end);
                if (stop == start) stop = SignEnd(text, start, end);
                words.Add(new(start, stop));
                start = stop;
            }
        }
    }

    private static bool IsWordLetter(char letter) =>
        char.IsLetterOrDigit(letter) || letter is '_' or '\u00AD' || char.IsSurrogate(letter) || char.GetUnicodeCategory(letter) is System.Globalization.UnicodeCategory.NonSpacingMark;

    /// <summary>Whether #topic or @name begins here.</summary>
    private static bool IsTag(string text, int at, int end) => text[at] is '#' or '@' && at + 1 < end && char.IsLetter(text[at + 1]);

    /// <summary>The end of a sign: dots, exclamation and question marks, hyphens and other repetitions stay together.</summary>
    private static int SignEnd(string text, int start, int end)
    {
        var at = start + 1;
        if (text[start] is '.' or '!' or '?')
            while (at < end && text[at] is '.' or '!' or '?' && (text[start] == '.' ? text[at] == '.' : text[at] != '.')) at++;
        else if (text[start] is '-' or '*' or '=' or '_' or '~' or '—')
            while (at < end && text[at] == text[start]) at++;
        return at;
    }

    /// <summary>The end of a run of letters and digits with the signs that are a part of it.</summary>
    private static int WordEnd(string text, int start, int end, bool isLast)
    {
        var at = start + 1;
        for (; at < end; at++)
        {
            var letter = text[at];
            if (IsWordLetter(letter)) continue;
            var next = at + 1 < end ? text[at + 1] : '\0';
            var last = text[at - 1];
            var inside = letter switch
            {
                '\'' or '’' => char.IsLetter(last) && char.IsLetter(next) || char.IsDigit(last) && next == 's',
                '.' => IsDotInside(text, start, at, end, isLast),
                ',' => char.IsDigit(last) && IsThousands(text, at + 1, end),
                ':' => char.IsDigit(last) && char.IsDigit(next),
                '/' => char.IsDigit(last) && char.IsDigit(next) || at == start + 1 && char.IsAsciiLetterLower(last) && (next == '\0' || char.IsAsciiLetterLower(next) && at + 2 == end),
                '&' => char.IsUpper(last) && char.IsUpper(next),
                '-' => IsHyphenInside(text, start, at, end),
                _ => false,
            };
            if (!inside) break;
        }
        return at;
    }

    private static bool IsThousands(string text, int at, int end) =>
        at + 3 <= end && char.IsDigit(text[at]) && char.IsDigit(text[at + 1]) && char.IsDigit(text[at + 2]) && (at + 3 == end || !char.IsDigit(text[at + 3]));

    /// <summary>Whether a full stop belongs to the word before it: in 3.5, in U.S. and e.g., after Mr and after an initial.</summary>
    private static bool IsDotInside(string text, int start, int at, int end, bool isLast)
    {
        if (at + 1 < end && IsWordLetter(text[at + 1])) return char.IsDigit(text[at - 1]) == char.IsDigit(text[at + 1]);
        var word = text.AsSpan(start, at - start);
        if (word.Contains('.')) return !word.ContainsAnyInRange('0', '9') && word.Length - word.LastIndexOf('.') <= 2;
        if (word.Length == 1) return char.IsUpper(word[0]) && word[0] != 'I' && !(isLast && at + 1 == end);
        Span<char> lower = stackalloc char[Math.Min(word.Length, 16)];
        return word.Length <= lower.Length && word.ToLowerInvariant(lower) >= 0 && Abbreviations.Contains(lower[..word.Length]) && !(isLast && at + 1 == end && IsAlsoWord(lower[..word.Length]));
    }

    private static bool IsAlsoWord(ReadOnlySpan<char> lower) => lower is "no" or "fig" or "art" or "arts" or "mar" or "gen" or "col" or "pres";

    /// <summary>Whether a hyphen joins what the treebanks do not part: after some prefixes, and in telephone numbers and dates.</summary>
    private static bool IsHyphenInside(string text, int start, int at, int end)
    {
        if (at + 1 >= end || !IsWordLetter(text[at + 1])) return false;
        if (char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]))
        {
            var (before, after) = (at - start, 0);
            while (at + 1 + after < end && char.IsDigit(text[at + 1 + after])) after++;
            return before == 3 && after is 3 or 4 || at + 1 + after < end && text[at + 1 + after] == '-' || text.AsSpan(start, at - start).Contains('-');
        }
        Span<char> lower = stackalloc char[12];
        var word = text.AsSpan(start, at - start);
        return word.Length <= lower.Length && word.ToLowerInvariant(lower) >= 0 && Prefixes.Contains(lower[..word.Length]);
    }

    private static void CutWord(string text, int start, int end, List<TextSpan> words)
    {
        var cut = Contraction.Seam(text.AsSpan(start, end - start));
        if (cut > 0)
        {
            CutWord(text, start, start + cut, words);
            words.Add(new(start + cut, end));
        }
        else words.Add(new(start, end));
    }
}
