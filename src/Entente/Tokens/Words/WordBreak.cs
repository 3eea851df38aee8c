namespace Entente.Tokens;

/// <summary>The values of the property Word_Break (UAX #29, table 3); up to <see cref="Newline"/> those that nothing joins to what stands before.</summary>
internal enum WordBreak : byte
{
    Other,
    CarriageReturn,
    LineFeed,
    Newline,
    Extend,
    Joiner,
    Format,
    Katakana,
    Hebrew,
    Letter,
    MidLetter,
    MidNumber,
    MidBoth,
    SingleQuote,
    DoubleQuote,
    Numeric,
    Connector,
    Regional,
    Space,

    /// <summary>No value of the property: half of a character beyond U+FFFF, to be looked up with its other half.</summary>
    Surrogate,
}
