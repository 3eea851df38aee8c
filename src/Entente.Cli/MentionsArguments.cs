using Entente.Actors;

namespace Entente.Cli;

/// <summary>What was typed after <c>entente mentions</c>.</summary>
internal sealed record MentionsArguments(IReadOnlyList<string> Inputs, string Output)
{
    public string? Lexicon { get; init; }

    public required MentionOptions Options { get; init; }

    public string? Unknown { get; init; }

    public string? Sample { get; init; }

    public int Seed { get; init; }

    public bool Clean { get; init; }
}
