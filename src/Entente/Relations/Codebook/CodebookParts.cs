using System.Collections.Frozen;

namespace Entente.Relations;

/// <summary>What a codebook is made of, while its files are being read.</summary>
internal sealed record CodebookParts(string Name)
{
    public List<Category> Categories { get; init; } = [];

    public List<Signal> Signals { get; init; } = [];

    public List<ModifierWords> Modifiers { get; init; } = [];

    public IReadOnlyDictionary<string, IReadOnlyList<string>> Classes { get; init; } = FrozenDictionary<string, IReadOnlyList<string>>.Empty;

    public Cues? Cues { get; init; }
}
