namespace Entente.Actors;

/// <summary>A row of <c>context.csv</c> as it is written.</summary>
internal sealed record ContextRow(string Name, ContextScope Scope, string Words, string Means, string Why);
