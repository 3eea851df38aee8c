using Entente.Corpora;

namespace Entente.Cli;

/// <summary>What was typed after <c>entente topics</c>.</summary>
internal sealed record TopicsArguments(IReadOnlyList<string> Inputs, string? Tokens, string Output)
{
    public required int Topics { get; init; }

    public required int Iterations { get; init; }

    public required int Seed { get; init; }

    public required int Threads { get; init; }

    public required double? Alpha { get; init; }

    public required By Unit { get; init; }

    public required int Refits { get; init; }

    public required string? Model { get; init; }
}
