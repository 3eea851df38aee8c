using Entente.Corpora;
using Entente.Networks;

namespace Entente.Cli;

/// <summary>What was typed after <c>entente network</c>.</summary>
internal sealed record NetworkArguments(IReadOnlyList<string> Inputs, string Output)
{
    public required CoMentionUnit Unit { get; init; }

    public required string? Lexicon { get; init; }

    public required int Minimum { get; init; }

    public required double? Backbone { get; init; }

    public required Period? Period { get; init; }

    public required string? Evidence { get; init; }

    public required bool Clean { get; init; }
}
