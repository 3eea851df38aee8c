namespace Entente.Actors;

/// <summary>One of an actor's names.</summary>
/// <param name="Actor">The actor's id.</param>
/// <param name="Text">The name as it is written; case counts, diacritics do not.</param>
/// <param name="Kind">In which way it names the actor.</param>
public sealed record ActorName(string Actor, string Text, NameKind Kind);
