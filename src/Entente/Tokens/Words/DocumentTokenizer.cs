using System.Text;
using Entente.Corpora;

namespace Entente.Tokens;

/// <summary>Cuts documents into terms and hands each on with its place. Not for two threads at once.</summary>
internal sealed class DocumentTokenizer(TokenizerOptions options)
{
    private readonly bool[] kept =
    [
        .. Enum.GetValues<TokenKind>().Select(kind => kind switch
        {
            TokenKind.Blank => false,
            TokenKind.Number => options.KeepNumbers,
            TokenKind.Punctuation => options.KeepPunctuation,
            TokenKind.Symbol => options.KeepSymbols,
            TokenKind.Address => options.KeepAddresses,
            _ => true,
        }),
    ];

    private char[] term = new char[64];

    /// <summary>Receives the tokens of a document in order.</summary>
    public interface ISink
    {
        /// <summary>A token; <paramref name="id"/> is <see cref="Tokens.Pad"/> where one was dropped.</summary>
        void Add(int id, int start, int end);
    }

    public void Read<TSink>(Document document, TermTable terms, ref TSink sink) where TSink : struct, ISink
    {
        var (minimum, lower) = (options.MinimumLength, options.Lowercase);
        foreach (var span in document.Body)
        {
            var scanner = new TokenScanner(document.Text.AsSpan(0, span.End), span.Start, options.SplitHyphens, options.SplitTags);
            while (scanner.MoveNext())
            {
                var id = Tokens.Pad;
                if (scanner.Packed is { Low: not 0 } packed)
                {
                    if (scanner.End - scanner.Start >= minimum) id = terms.Intern(lower ? packed.Lowercase() : packed);
                }
                else if (kept[(int)scanner.Kind])
                {
                    id = Intern(document.Text.AsSpan(scanner.Start, scanner.End - scanner.Start), terms);
                }
                if (id >= 0 || options.Padding) sink.Add(id, scanner.Start, scanner.End);
            }
        }
    }

    private int Intern(ReadOnlySpan<char> token, TermTable terms)
    {
        var length = Normalize(token);
        return length > 0 && length >= options.MinimumLength ? terms.Intern(term.AsSpan(0, length)) : Tokens.Pad;
    }

    /// <summary>Writes the token's term into the buffer and gives its length.</summary>
    private int Normalize(ReadOnlySpan<char> token)
    {
        if (token.Length > term.Length) term = new char[token.Length * 2];
        var (to, length, lower) = (term, 0, options.Lowercase);
        for (var i = 0; i < token.Length; i++)
        {
            var letter = token[i];
            if (letter < '\u0080')
            {
                to[length++] = lower && (uint)(letter - 'A') <= 'Z' - 'A' ? (char)(letter | ' ') : letter;
            }
            else if (char.IsHighSurrogate(letter) && Rune.DecodeFromUtf16(token[i..], out var rune, out _) == System.Buffers.OperationStatus.Done)
            {
                length += (lower ? Rune.ToLowerInvariant(rune) : rune).EncodeToUtf16(to.AsSpan(length));
                i++;
            }
            else if (!IsInvisible(letter))
            {
                to[length++] = letter == '’' && options.StraightenApostrophes ? '\'' : lower ? char.ToLowerInvariant(letter) : letter;
            }
        }
        return length;
    }

    /// <summary>Soft hyphen, word joiner, byte order mark, direction marks: signs for the typesetter that no reader sees.</summary>
    private static bool IsInvisible(char letter) =>
        letter is '\u00AD' or '\u061C' or '\u200B' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2069') or '\uFEFF';
}
