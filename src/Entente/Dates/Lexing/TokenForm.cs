namespace Entente.Dates;

/// <summary>How a token is written.</summary>
[Flags]
internal enum TokenForm : byte
{
    None = 0,

    /// <summary>White space stands before it.</summary>
    Spaced = 1,

    /// <summary>It begins with a capital.</summary>
    Capital = 2,

    /// <summary>Figures with st, nd, rd or th.</summary>
    Ordinal = 4,

    /// <summary>Figures with an s: 1990s.</summary>
    Plural = 8,

    /// <summary>Figures after an apostrophe: '99.</summary>
    Apostrophe = 16,

    /// <summary>An ending follows it, as in 2020-ci or Mart'ta.</summary>
    Ending = 32,

    /// <summary>A possessive: today's, last year's.</summary>
    Possessive = 64,

    /// <summary>A word that ends in s, as plurals do.</summary>
    Many = 128,
}
