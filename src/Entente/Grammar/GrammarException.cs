namespace Entente.Grammar;

/// <summary>A treebank or a model that cannot be read; the message names the file and the line, and says what to do.</summary>
public sealed class GrammarException : Exception
{
    internal GrammarException(string message, Exception? cause = null) : base(message, cause) { }
}
