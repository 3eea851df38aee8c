using Entente.Corpora;

namespace Entente.Cli;

/// <summary>What was typed after <c>entente read</c>.</summary>
internal sealed record ReadArguments(IReadOnlyList<string> Inputs, string Output, string? Report, bool Clean, ReadOptions Options);
