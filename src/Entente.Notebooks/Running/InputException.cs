namespace Entente.Notebooks.Running;

/// <summary>What was asked to be run, or where its output should go, cannot be used; the message says why and what to do.</summary>
public sealed class InputException : Exception
{
    internal InputException(string message, Exception? cause = null) : base(message, cause) { }
}
