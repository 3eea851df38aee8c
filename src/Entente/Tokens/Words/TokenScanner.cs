using System.Buffers;

namespace Entente.Tokens;

/// <summary>Walks over a text from token to token, white space left out.</summary>
internal ref struct TokenScanner(ReadOnlySpan<char> text, int start, bool splitHyphens, bool splitTags)
{
    // Where an address ends: at white space, or at a quotation mark or bracket that no address holds.
    private static readonly SearchValues<char> AddressEnds = SearchValues.Create(" \t\r\n\v\f\u0085\u00A0\u2028\u2029\u202F\u3000<>\"«»“”„‘’{}|\\^`");

    private readonly ReadOnlySpan<char> text = text;
    private int at = start;
    private PackedTerm packed;

    public int Start { get; private set; }

    public int End { get; private set; }

    public TokenKind Kind { get; private set; }

    /// <summary>The token's letters, where it was read at one go; nothing otherwise.</summary>
    public readonly PackedTerm Packed => packed;

    public bool MoveNext()
    {
        while (at < text.Length)
        {
            var first = text[at];
            if (first <= ' ')
            {
                at++;
                continue;
            }
            Start = at;
            if (PlainWord.Length(text, at, out packed) is > 0 and var length)
            {
                End = at += length;
                Kind = TokenKind.Word;
                return true;
            }
            Kind = Cut(first);
            at = End;
            if (Kind != TokenKind.Blank) return true;
        }
        return false;
    }

    private TokenKind Cut(char first)
    {
        if (MayBeginAddress(first) && AddressLength(text[Start..]) is > 0 and var length)
        {
            End = Start + length;
            return TokenKind.Address;
        }
        End = WordBoundary.After(text, Start);
        if (first is '#' or '@' && !splitTags && End < text.Length && IsLetter(End))
        {
            End = WordBoundary.After(text, End);
            return TokenKind.Word;
        }
        var kind = char.IsAsciiLetter(first) ? TokenKind.Word : TokenKinds.Of(text[Start..End]);
        if (kind is not (TokenKind.Word or TokenKind.Number) || End == text.Length) return kind;
        if (text[End] == '@' && MailLength(text[End..]) is > 0 and var rest)
        {
            End += rest;
            return TokenKind.Address;
        }
        while (!splitHyphens && End + 1 < text.Length && text[End] is '-' or '\u2010' or '\u2011' && char.IsLetterOrDigit(text[End + 1]))
        {
            kind = TokenKind.Word;
            End = WordBoundary.After(text, End + 1);
        }
        return kind;
    }

    /// <summary>Whether the token begins as http, ftp or www do: a quick look, since every word is asked.</summary>
    private readonly bool MayBeginAddress(char first) =>
        first is 'h' or 'H' or 'w' or 'W' or 'f' or 'F' && Start + 4 < text.Length && text[Start + 1] is 't' or 'T' or 'w' or 'W';

    private readonly bool IsLetter(int index) => WordBreakTable.Units[text[index]] is WordBreak.Letter or WordBreak.Hebrew or WordBreak.Connector;

    private static int AddressLength(ReadOnlySpan<char> rest)
    {
        if (!(rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase))) return 0;
        var length = rest.IndexOfAny(AddressEnds) is >= 0 and var end ? end : rest.Length;
        length = rest[..length].TrimEnd(".,;:!?'…*_-").Length;
        // A closing bracket belongs to the address only if it was opened there.
        while (length > 0 && rest[length - 1] is ')' or ']' && rest[..length].Count(rest[length - 1]) > rest[..length].Count(rest[length - 1] == ')' ? '(' : '['))
            length = rest[..(length - 1)].TrimEnd(".,;:!?'…*_-").Length;
        return rest[length - 1] == '/' && rest[..length].EndsWith("://", StringComparison.Ordinal) ? 0 : length;
    }

    /// <summary>The length of "@example.org"; 0 where the sign is followed by no host name.</summary>
    private static int MailLength(ReadOnlySpan<char> rest)
    {
        var length = 1;
        while (length < rest.Length && (char.IsAsciiLetterOrDigit(rest[length]) || rest[length] is '.' or '-')) length++;
        length = rest[..length].TrimEnd(".-").Length;
        return rest[..length].LastIndexOf('.') > 1 ? length : 0;
    }
}
