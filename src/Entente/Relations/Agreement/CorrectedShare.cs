namespace Entente.Relations;

/// <summary>How large a share of the corpus has a label, as far as hand coding of a sample tells.</summary>
/// <param name="Label">The label.</param>
/// <param name="Predicted">The share that the rules give it; <see langword="null"/> where that is not known.</param>
/// <param name="Share">The corrected share, from 0 to 1.</param>
/// <param name="StandardError">Of <paramref name="Share"/>.</param>
/// <param name="Interval">Of <paramref name="Share"/>.</param>
public sealed record CorrectedShare(string Label, double? Predicted, double Share, double StandardError, ConfidenceInterval Interval);
