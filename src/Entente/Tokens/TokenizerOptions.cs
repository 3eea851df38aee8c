namespace Entente.Tokens;

/// <summary>Which words there are. Every choice that changes counts stands here, and nowhere else.</summary>
/// <remarks>
/// Words are cut by Unicode Standard Annex #29; white space and control characters are never tokens, soft hyphens and direction marks never part of one.
/// The defaults suit counting; <see cref="Verbatim"/> keeps everything as it stands, as quanteda's <c>tokens()</c> does.
/// </remarks>
public sealed record TokenizerOptions
{
    /// <summary>Everything as it stands: punctuation, symbols, case; hyphenated words in one.</summary>
    public static TokenizerOptions Verbatim { get; } = new() { KeepPunctuation = true, KeepSymbols = true, Lowercase = false, StraightenApostrophes = false };

    /// <summary>Whether tokens of punctuation alone stay; <see langword="false"/> by default.</summary>
    public bool KeepPunctuation { get; init; }

    /// <summary>Whether tokens of symbols alone ($, +, ©, emoji) stay; <see langword="false"/> by default.</summary>
    public bool KeepSymbols { get; init; }

    /// <summary>Whether tokens of numbers alone (1999, 2.5, ½) stay; <see langword="true"/> by default. "14th" is a word.</summary>
    public bool KeepNumbers { get; init; } = true;

    /// <summary>Whether addresses (https://…, www.…, name@example.org) stay, each as one token; <see langword="true"/> by default.</summary>
    public bool KeepAddresses { get; init; } = true;

    /// <summary>Whether "Nagorno-Karabakh" is two words; <see langword="false"/> by default. The hyphen itself is then punctuation.</summary>
    public bool SplitHyphens { get; init; }

    /// <summary>Whether "#budget" and "@name" are two tokens; <see langword="false"/> by default.</summary>
    public bool SplitTags { get; init; }

    /// <summary>Whether terms are lower-cased, letter by letter and in no particular language; <see langword="true"/> by default.</summary>
    public bool Lowercase { get; init; } = true;

    /// <summary>Whether ’ inside a word counts as ', so that both spellings of "don't" are one term; <see langword="true"/> by default.</summary>
    public bool StraightenApostrophes { get; init; } = true;

    /// <summary>The shortest token that stays, in UTF-16 units of the term; 1 by default.</summary>
    public int MinimumLength { get; init; } = 1;

    /// <summary>
    /// Whether a dropped token leaves an empty place behind (<see cref="Tokens.Pad"/>), so that words which did not stand side by side do not come to;
    /// <see langword="false"/> by default. Places are not counted; n-grams, compounds and collocations do not reach across them.
    /// </summary>
    public bool Padding { get; init; }

    /// <summary>How many documents are worked on side by side; 0, the default, means one for each processor. The result is the same for any number.</summary>
    public int Threads { get; init; }

    internal TokenizerOptions Checked()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(MinimumLength, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(Threads);
        return this;
    }
}
