namespace Entente.Networks;

/// <summary>A file is not the network that its name says; the message names file and line, and says what to try.</summary>
public sealed class NetworkFileException : Exception
{
    internal NetworkFileException(string message, Exception? inner = null) : base(message, inner) { }
}
