namespace Entente.Relations;

/// <summary>A filled coding sheet that cannot be used as it is; the message names file, lines and remedy.</summary>
public sealed class CodingException : Exception
{
    internal CodingException(string message, Exception? cause = null) : base(message, cause) { }
}
