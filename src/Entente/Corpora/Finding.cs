namespace Entente.Corpora;

/// <summary>One thing that reading found, or did not: a row of <see cref="Corpus.Report"/>.</summary>
internal sealed record Finding(string File, string Field, string? Value, string How, string? Doubt = null);
