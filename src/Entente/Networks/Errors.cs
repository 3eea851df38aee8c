using System.Globalization;

namespace Entente.Networks;

/// <summary>The errors of this stage, in one place: what was asked, what was found, what is allowed, what to try.</summary>
internal static class Errors
{
    public static KeyNotFoundException NoNode(string id, IReadOnlyList<Node> nodes) => new(
        $"No actor '{id}' in the network of {nodes.Count.ToString(CultureInfo.InvariantCulture)} actors: {string.Join(", ", nodes.Take(12).Select(node => node.Actor.Id))}{(nodes.Count > 12 ? ", …" : "")}. "
        + "Ids are those of the lexicon, letter by letter; an actor that the corpus does not name is not in its network.");
}
