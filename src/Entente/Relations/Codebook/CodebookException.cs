namespace Entente.Relations;

/// <summary>A codebook that cannot be used as it is written; the message names file, line and remedy.</summary>
public sealed class CodebookException : Exception
{
    internal CodebookException(string message, Exception? cause = null) : base(message, cause) { }
}
