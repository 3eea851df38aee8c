using System.Collections.Frozen;

namespace Entente.Actors;

/// <summary>A role noun: the words, how it refers, and the offices it is said of, as the lexicon's terms name them.</summary>
internal sealed record Role(string Text, int[] Words, RoleKind Kind, IReadOnlyList<string> Offices)
{
    /// <summary>One key for all nouns of one office: prime minister, premier.</summary>
    public string Key => Offices.Count > 0 ? Offices[0] : Text;

    /// <summary>Whom it can mean, of the kinds that mean certain actors; none for the others.</summary>
    public IReadOnlySet<Actor> Actors { get; init; } = FrozenSet<Actor>.Empty;

    /// <summary>Whether the noun asks for a capital.</summary>
    public bool IsCapital => char.IsUpper(Text[0]);
}
