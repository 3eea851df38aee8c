namespace Entente.Tokens;

/// <summary>A dictionary cannot be read.</summary>
public sealed class DictionaryException : Exception
{
    internal DictionaryException(string message, Exception? cause = null) : base(message, cause) { }
}
