namespace Entente.Actors;

/// <summary>A lexicon that cannot be used as it is written; the message names file, line and remedy.</summary>
public sealed class LexiconException : Exception
{
    internal LexiconException(string message, string? actor = null) : base(message) => Actor = actor;

    /// <summary>The id of the actor whose terms cannot be used, so that a reader of tables can name the row.</summary>
    internal string? Actor { get; }
}
