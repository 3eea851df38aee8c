namespace Entente.Actors;

/// <summary>Words of a text that are a name's.</summary>
/// <param name="First">The index of the first word.</param>
/// <param name="Last">The index of the last one.</param>
/// <param name="Form">The name.</param>
internal readonly record struct NameMatch(int First, int Last, NameForm Form);
