namespace Entente.Actors;

/// <summary>A political actor.</summary>
/// <param name="Id">ISO 3166-1 alpha-3 for states (XKX for Kosovo); capitals and hyphens for others: NATO, ALIYEV-ILHAM.</param>
/// <param name="Name">The name shown to readers.</param>
/// <param name="Kind">What sort of actor it is.</param>
public sealed record Actor(string Id, string Name, ActorKind Kind)
{
    /// <summary>For whom it stands and when: a person's offices, or the organisation that it is a part of; usually empty.</summary>
    public IReadOnlyList<Term> Terms { get; init; } = [];

    /// <summary>Where the facts about it come from.</summary>
    public string? Source { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Name} ({Id})";

    /// <summary>Compares ids: an actor is the same actor whatever else a lexicon says of it.</summary>
    public bool Equals(Actor? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}
