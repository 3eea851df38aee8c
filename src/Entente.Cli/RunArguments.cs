namespace Entente.Cli;

/// <summary>What was typed after <c>entente run</c>.</summary>
internal sealed record RunArguments(IReadOnlyList<string> Paths, IReadOnlyList<string> Parameters, string Output, TimeSpan? Timeout, bool InPlace);
