using System.Globalization;
using System.Text;

namespace Entente.Tokens;

/// <summary>Tells what the stretch between two word boundaries is.</summary>
internal static class TokenKinds
{
    private static readonly TokenKind[] Ascii = [.. Enumerable.Range(0, 128).Select(unit => Of(CharUnicodeInfo.GetUnicodeCategory((char)unit)))];

    public static TokenKind Of(ReadOnlySpan<char> token)
    {
        if (token is [< '\u0080' and var only]) return Ascii[only];
        var kind = TokenKind.Blank;
        foreach (var rune in token.EnumerateRunes())
        {
            var part = Of(Rune.GetUnicodeCategory(rune));
            if (part == TokenKind.Word) return TokenKind.Word;
            if (part == TokenKind.Blank) continue;
            // A number may hold its separators; signs and marks of several kinds together are a symbol.
            kind = (kind, part) switch
            {
                (TokenKind.Blank, _) => part,
                (TokenKind.Number, _) or (_, TokenKind.Number) => TokenKind.Number,
                _ when kind == part => kind,
                _ => TokenKind.Symbol,
            };
        }
        return kind;
    }

    private static TokenKind Of(UnicodeCategory category) => category switch
    {
        <= UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber or UnicodeCategory.PrivateUse => TokenKind.Word,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherNumber => TokenKind.Number,
        >= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherPunctuation => TokenKind.Punctuation,
        >= UnicodeCategory.MathSymbol and <= UnicodeCategory.OtherSymbol => TokenKind.Symbol,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => TokenKind.Symbol,
        _ => TokenKind.Blank,
    };
}
