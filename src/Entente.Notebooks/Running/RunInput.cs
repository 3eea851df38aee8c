namespace Entente.Notebooks.Running;

/// <summary>A file or folder that a parameter of a notebook points to.</summary>
/// <param name="Parameter">The parameter's name.</param>
/// <param name="Path">The path as the notebook sees it.</param>
/// <param name="FileCount">How many files there are; 1 for a file.</param>
/// <param name="Sha256">The hash of the file, or of the names and hashes of all files in the folder.</param>
public sealed record RunInput(string Parameter, string Path, int FileCount, string Sha256);
