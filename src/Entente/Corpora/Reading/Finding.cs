namespace Entente.Corpora;

/// <summary>One thing that reading found, or did not: a row of <see cref="Corpus.Report"/>.</summary>
/// <param name="File">The file, by its path below the input.</param>
/// <param name="Document">The document it is said of; <see langword="null"/> where it holds for the whole file.</param>
/// <param name="Field">What it is about: encoding, title, date, …; <c>problem</c> for what was left out.</param>
/// <param name="Value">What was found.</param>
/// <param name="How">How it was found.</param>
/// <param name="Doubt">What is doubtful about it; <see langword="null"/> where nothing is.</param>
public sealed record Finding(string File, string? Document, string Field, string? Value, string How, string? Doubt = null)
{
    internal static Finding Problem(string file, CorpusException problem) => new(file, null, "problem", null, "left out", problem.Message);
}
