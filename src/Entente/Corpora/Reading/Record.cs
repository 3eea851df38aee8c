namespace Entente.Corpora;

/// <summary>One row of a table or one object of JSON: its place in the file, from 1, and its values by name.</summary>
internal sealed record Record(int Number, IReadOnlyList<KeyValuePair<string, string?>> Values);
