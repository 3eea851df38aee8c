using Entente.Corpora;
using Entente.Frames;
using Entente.Networks;

namespace Entente.Relations;

/// <summary>Turns relations into signed networks.</summary>
public static class RelationNetworks
{
    /// <summary>Who is told to stand with whom and against whom: one tie a pair, positive where cooperation is told more often, negative where conflict is, 0 where both are told alike.</summary>
    /// <remarks>Relations that their sentences deny count for neither. Nodes: <c>id</c>, <c>label</c>, <c>kind</c>; ties: <c>weight</c> (relations), <c>sign</c>, <c>cooperation</c>, <c>conflict</c>. The sentences are the network's evidence.</remarks>
    /// <param name="relations">The relations.</param>
    public static SignedNetwork ToNetwork(this Relations relations)
    {
        ArgumentNullException.ThrowIfNull(relations);
        var pairs = relations.Where(relation => relation.Sign != 0).ByPair();
        var ends = pairs.Select(pair => pair.Relations[0]).Select(first => string.CompareOrdinal(first.Source.Id, first.Target.Id) <= 0 ? (first.Source, first.Target) : (first.Target, first.Source)).ToList();
        var actors = ends.SelectMany(pair => new[] { pair.Item1, pair.Item2 }).Distinct().OrderBy(actor => actor.Id, StringComparer.Ordinal).ToList();
        return new(
            new Network(
                new DataFrame(
                    Column.Strings("id", actors.Select(actor => actor.Id)),
                    Column.Strings("label", actors.Select(actor => actor.Name)),
                    Column.Strings("kind", actors.Select(actor => actor.Kind.ToString().ToLowerInvariant()))),
                new DataFrame(
                    Column.Strings("source", ends.Select(pair => pair.Item1.Id)),
                    Column.Strings("target", ends.Select(pair => pair.Item2.Id)),
                    Column.Wholes("weight", pairs.Select(pair => pair.Relations.Count)),
                    Column.Wholes("sign", pairs.Select(pair => Math.Sign(pair.Cooperation - pair.Conflict))),
                    Column.Wholes("cooperation", pairs.Select(pair => pair.Cooperation)),
                    Column.Wholes("conflict", pairs.Select(pair => pair.Conflict)))),
            pairs.ToEvidenceFrame());
    }

    /// <summary>One signed network for each period of the documents' dates that has relations, in order of time; documents without a date are left out.</summary>
    /// <param name="relations">The relations.</param>
    /// <param name="period">Year, quarter or month.</param>
    public static SignedNetworkSeries ToNetworks(this Relations relations, Period period)
    {
        ArgumentNullException.ThrowIfNull(relations);
        var dated = relations.Where(relation => relation.Sign != 0 && relation.Document.Date is not null);
        return new(dated.GroupBy(relation => period.Name(relation.Document.Date!.Value)).Select(group =>
        {
            var (first, last) = period.Days(group.First().Document.Date!.Value);
            return new SignedPeriod(group.Key, first, last, dated.Where(relation => period.Name(relation.Document.Date!.Value) == group.Key).ToNetwork());
        }));
    }
}
