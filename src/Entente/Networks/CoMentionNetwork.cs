using Entente.Actors;
using Entente.Corpora;
using Entente.Frames;

namespace Entente.Networks;

/// <summary>Who appears with whom: an undirected network of actors, its edges weighted by the units of text in which both appear. No actor is tied to itself.</summary>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class CoMentionNetwork : ITabular
{
    internal CoMentionNetwork(By unit, IReadOnlyList<Node> nodes, IReadOnlyList<CoMention> edges) => (Unit, Nodes, Edges) = (unit, nodes, edges);

    /// <summary>The unit of text in which appearing together counts.</summary>
    public By Unit { get; }

    /// <summary>The actors, in ordinal order of their ids.</summary>
    public IReadOnlyList<Node> Nodes { get; }

    /// <summary>The pairs, the most frequent first, ties in ordinal order of their ids.</summary>
    public IReadOnlyList<CoMention> Edges { get; }

    /// <summary>The pairs that appear together at least so often, and the actors in them.</summary>
    /// <param name="minimumCount">Units of text; 1 or more. 1 leaves out the actors that appear with no other.</param>
    public CoMentionNetwork Trim(int minimumCount)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minimumCount, 1);
        return Keep(edge => edge.Count >= minimumCount);
    }

    /// <summary>The pairs of which <paramref name="keep"/> is true, and the actors in them.</summary>
    public CoMentionNetwork Where(Func<CoMention, bool> keep) => Keep(keep);

    /// <summary>The pair of these two actors, in either order; <see langword="null"/> if they never appear together.</summary>
    /// <param name="one">An actor's id.</param>
    /// <param name="other">Another's.</param>
    public CoMention? Edge(string one, string other) => Edges.FirstOrDefault(edge =>
        (edge.Source.Id == one && edge.Target.Id == other) || (edge.Source.Id == other && edge.Target.Id == one));

    /// <summary>The sentences in which two actors appear together, in the order of the corpus: <c>document</c>, <c>date</c>, <c>sentence</c> (zero-based), <c>text</c>; no row if there are none.</summary>
    /// <param name="one">An actor's id.</param>
    /// <param name="other">Another's.</param>
    /// <exception cref="KeyNotFoundException">One of the two is no actor of the network; the message names those that are.</exception>
    public DataFrame Evidence(string one, string other)
    {
        foreach (var id in new[] { one, other })
            if (!Nodes.Any(node => node.Actor.Id == id)) throw Errors.NoNode(id, Nodes);
        var passages = Edge(one, other)?.Passages ?? [];
        return new(
            Column.Strings("document", passages.Select(passage => passage.Document.Id)),
            Column.Dates("date", passages.Select(passage => passage.Document.Date)),
            Column.Wholes("sentence", passages.Select(passage => passage.First.Index)),
            Column.Strings("text", passages.Select(passage => passage.Text)));
    }

    /// <summary>
    /// One row a pair, the most frequent first: <c>source</c>, <c>target</c> (ids, in ordinal order), <c>source_name</c>, <c>target_name</c>,
    /// <c>count</c> (units of text with both), <c>documents</c> (with at least one such unit).
    /// </summary>
    public DataFrame ToFrame() => new(
        Column.Strings("source", Edges.Select(e => e.Source.Id)),
        Column.Strings("target", Edges.Select(e => e.Target.Id)),
        Column.Strings("source_name", Edges.Select(e => e.Source.Name)),
        Column.Strings("target_name", Edges.Select(e => e.Target.Name)),
        Column.Wholes("count", Edges.Select(e => e.Count)),
        Column.Wholes("documents", Edges.Select(e => e.DocumentCount)));

    /// <summary>
    /// One row an actor, in ordinal order of ids: <c>actor</c>, <c>name</c>, <c>kind</c>, <c>units</c> (in which it appears), <c>documents</c>,
    /// <c>degree</c> (with how many others), <c>strength</c> (the sum of its pairs' counts).
    /// </summary>
    public DataFrame ToActorFrame()
    {
        var ties = Edges.SelectMany(edge => new[] { (edge.Source.Id, edge.Count), (edge.Target.Id, edge.Count) }).ToLookup(tie => tie.Id, tie => tie.Count);
        return new(
            Column.Strings("actor", Nodes.Select(n => n.Actor.Id)),
            Column.Strings("name", Nodes.Select(n => n.Actor.Name)),
            Column.Strings("kind", Nodes.Select(n => n.Actor.Kind.ToString().ToLowerInvariant())),
            Column.Wholes("units", Nodes.Select(n => n.UnitCount)),
            Column.Wholes("documents", Nodes.Select(n => n.DocumentCount)),
            Column.Wholes("degree", Nodes.Select(n => ties[n.Actor.Id].Count())),
            Column.Wholes("strength", Nodes.Select(n => ties[n.Actor.Id].Sum())));
    }

    /// <summary>
    /// The sentences behind every pair, one row a passage, in the order of <see cref="ToFrame"/>: <c>row</c> (zero-based row of that frame), <c>document</c>,
    /// <c>sentence</c> (zero-based, the first of the passage), <c>text</c>.
    /// </summary>
    public DataFrame ToEvidenceFrame()
    {
        var rows = Edges.Index().SelectMany(edge => edge.Item.Passages.Select(passage => (Row: edge.Index, passage))).ToList();
        return new(
            Column.Wholes("row", rows.Select(r => r.Row)),
            Column.Strings("document", rows.Select(r => r.passage.Document.Id)),
            Column.Wholes("sentence", rows.Select(r => r.passage.First.Index)),
            Column.Strings("text", rows.Select(r => r.passage.Text)));
    }

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Nodes.Count} actors, {Edges.Count} pairs by {Unit.ToString().ToLowerInvariant()}");

    private CoMentionNetwork Keep(Func<CoMention, bool> keep)
    {
        var edges = Edges.Where(keep).ToList();
        var tied = edges.SelectMany(edge => new[] { edge.Source.Id, edge.Target.Id }).ToHashSet(StringComparer.Ordinal);
        return new(Unit, [.. Nodes.Where(node => tied.Contains(node.Actor.Id))], edges);
    }
}
