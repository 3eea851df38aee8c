namespace Entente.Actors;

/// <summary>A lexicon that cannot be used as it is written; the message names file, line and remedy.</summary>
public sealed class LexiconException : Exception
{
    internal LexiconException(string message) : base(message) { }
}
