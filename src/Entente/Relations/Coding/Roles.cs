using Entente.Actors;

namespace Entente.Relations;

/// <summary>Who acts towards whom.</summary>
/// <param name="Sources">Who acts.</param>
/// <param name="Targets">Towards whom; the same list where all act together.</param>
/// <param name="Name">The pattern of grammar that tells, as rules name it: "subject, verb, object".</param>
internal sealed record Roles(IReadOnlyList<Actor> Sources, IReadOnlyList<Actor> Targets, string Name)
{
    public static Roles Together(IReadOnlyList<Actor> actors, string name) => new(actors, actors, name);

    /// <summary>Every source with every target, or every two who act together; nobody with itself.</summary>
    public IEnumerable<(Actor Source, Actor Target)> Pairs => ReferenceEquals(Sources, Targets)
        ? Sources.SelectMany((source, index) => Sources.Skip(index + 1).Select(target => (source, target)))
        : Sources.SelectMany(source => Targets.Where(target => target != source).Select(target => (source, target)));
}
