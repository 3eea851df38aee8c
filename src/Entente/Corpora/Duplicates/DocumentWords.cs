namespace Entente.Corpora;

/// <summary>Where the words of a document's body stand, as near-duplicates are compared by them.</summary>
/// <remarks>A word is a run of letters, marks and digits, apostrophes between letters and points or commas between digits included.</remarks>
internal static class DocumentWords
{
    public static IReadOnlyList<TextSpan> Of(Document document)
    {
        var words = new List<TextSpan>(document.Text.Length / 6);
        foreach (var span in document.Body)
            for (var at = span.Start; at < span.End; at++)
            {
                if (!IsLetter(document.Text[at])) continue;
                var start = at;
                while (at < span.End && (IsLetter(document.Text[at]) || IsWithin(document.Text, at, span))) at++;
                words.Add(new(start, at));
            }
        return words;
    }

    /// <summary>A letter as it is compared: in lower case, and every apostrophe the same.</summary>
    public static char Folded(char letter) => letter == '’' ? '\'' : char.ToLowerInvariant(letter);

    private static bool IsLetter(char letter) => letter < 0x80
        ? char.IsAsciiLetterOrDigit(letter)
        : char.IsLetterOrDigit(letter) || letter == '\u00AD' || char.GetUnicodeCategory(letter) == System.Globalization.UnicodeCategory.NonSpacingMark;

    private static bool IsWithin(string text, int at, TextSpan span) => at > span.Start && at + 1 < span.End && text[at] switch
    {
        '\'' or '’' => char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]),
        '.' or ',' or ';' => char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]),
        _ => false,
    };
}
