using System.Text;
using Entente.Corpora;

namespace Entente.Cli;

/// <summary>Finds where the words of a span stand in a text that may have been cut, spaced or written otherwise.</summary>
internal static class WordPlace
{
    /// <summary>
    /// The first place where the words stand for themselves, not as a part of others; else where they stand at all; else where they stand if spaces, the case of letters and the form of
    /// quotation marks do not count. <see langword="null"/> where they do not stand.
    /// </summary>
    public static TextSpan? Find(string text, string? words)
    {
        if (string.IsNullOrWhiteSpace(words)) return null;
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
            if (IsWhole(text, at, at + words.Length)) return new(at, at + words.Length);
        var part = text.IndexOf(words, StringComparison.Ordinal);
        return part >= 0 ? new(part, part + words.Length) : Loosely(text, words);
    }

    private static TextSpan? Loosely(string text, string words)
    {
        var (plain, places) = Plain(text);
        var (sought, _) = Plain(words);
        if (sought.Length == 0) return null;
        for (var at = plain.IndexOf(sought, StringComparison.Ordinal); at >= 0; at = plain.IndexOf(sought, at + 1, StringComparison.Ordinal))
        {
            var (start, end) = (places[at], places[at + sought.Length - 1] + 1);
            if (IsWhole(text, start, end)) return new(start, end);
        }
        return null;
    }

    private static (string Plain, List<int> Places) Plain(string text)
    {
        var (plain, places) = (new StringBuilder(text.Length), new List<int>(text.Length));
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsWhiteSpace(text[at])) continue;
            plain.Append(text[at] switch { '’' or '‘' or '`' => '\'', '“' or '”' or '„' => '"', var letter => char.ToLowerInvariant(letter) });
            places.Add(at);
        }
        return (plain.ToString(), places);
    }

    private static bool IsWhole(string text, int start, int end) =>
        !(start > 0 && char.IsLetterOrDigit(text[start - 1]) && char.IsLetterOrDigit(text[start])) && !(end < text.Length && char.IsLetterOrDigit(text[end]) && char.IsLetterOrDigit(text[end - 1]));
}
