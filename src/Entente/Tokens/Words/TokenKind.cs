namespace Entente.Tokens;

/// <summary>What a token consists of.</summary>
internal enum TokenKind : byte
{
    Blank,
    Word,
    Number,
    Punctuation,
    Symbol,
    Address,
}
