namespace Entente.Actors;

/// <summary>What stands between a word and the one before it.</summary>
internal enum Gap : byte
{
    /// <summary>Something that no name goes across, or the sentence's beginning.</summary>
    Break,

    /// <summary>White space, a line's end included.</summary>
    Space,

    /// <summary>A hyphen or dash without white space before it.</summary>
    Hyphen,

    /// <summary>An apostrophe.</summary>
    Apostrophe,

    /// <summary>A full stop, with or without white space after it.</summary>
    Stop,

    /// <summary>A comma and white space.</summary>
    Comma,

    /// <summary>An ampersand.</summary>
    Ampersand,
}
