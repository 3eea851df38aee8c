using Entente.Actors;

namespace Entente.Networks;

/// <summary>What one document adds to a network: all that is kept of it when its text is let go.</summary>
/// <param name="Id">The document.</param>
/// <param name="Date">Its date, if known.</param>
/// <param name="Outlet">Its outlet, if known.</param>
/// <param name="Units">How many units of text name an actor.</param>
/// <param name="Actors">In how many of them each actor appears.</param>
/// <param name="Pairs">In how many each two appear, the actor whose id comes first in ordinal order first.</param>
internal sealed record DocumentTally(string Id, DateOnly? Date, string? Outlet, int Units, (Actor Actor, int Units)[] Actors, (Actor Source, Actor Target, int Units)[] Pairs);
