namespace Entente.Corpora;

/// <summary>A file or folder that cannot be read as a corpus; the message names it and says what to do.</summary>
public sealed class CorpusException : Exception
{
    internal CorpusException(string message, Exception? cause = null) : base(message, cause) { }
}
