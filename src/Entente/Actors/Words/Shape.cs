namespace Entente.Actors;

/// <summary>The capitals of a word.</summary>
internal enum Shape : byte
{
    /// <summary>No letter has case: digits, other scripts.</summary>
    None,

    /// <summary>No capital.</summary>
    Lower,

    /// <summary>A capital, then none.</summary>
    Capital,

    /// <summary>Nothing but capitals.</summary>
    Upper,

    /// <summary>Any other: PfP, McCain.</summary>
    Mixed,
}
