namespace Entente.Notebooks.Jupyter;

/// <summary>The kernel cannot be reached as its connection file says; the message names the file, says why, and what to do.</summary>
public sealed class ConnectionException : Exception
{
    internal ConnectionException(string message, Exception? cause = null) : base(message, cause) { }
}
