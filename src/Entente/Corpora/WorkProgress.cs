namespace Entente.Corpora;

/// <summary>How far long work has come.</summary>
/// <param name="Done">Pieces finished.</param>
/// <param name="Total">Pieces in all; <see langword="null"/> where that is not known beforehand.</param>
/// <param name="What">What a piece is, in the plural: "files", "documents".</param>
public readonly record struct WorkProgress(long Done, long? Total, string What);
