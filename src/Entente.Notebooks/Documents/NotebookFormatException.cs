namespace Entente.Notebooks.Documents;

/// <summary>A file is not a notebook that can be run here; the message names it, says why, and what to do.</summary>
public sealed class NotebookFormatException : Exception
{
    internal NotebookFormatException(string message, Exception? cause = null) : base(message, cause) { }
}
