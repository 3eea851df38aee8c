using Entente.Actors;

namespace Entente.Networks;

/// <summary>A node: an actor of a network.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="UnitCount">In how many units of text it appears, alone or with others.</param>
/// <param name="DocumentCount">In how many documents it does.</param>
public sealed record Node(Actor Actor, int UnitCount, int DocumentCount);
