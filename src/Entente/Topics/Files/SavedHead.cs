namespace Entente.Topics;

/// <summary>What the file of a model says of itself, to be read before the rest.</summary>
internal sealed record SavedHead(string? Format, string? Kind);
