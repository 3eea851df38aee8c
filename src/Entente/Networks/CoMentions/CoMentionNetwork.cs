using Entente.Frames;

namespace Entente.Networks;

/// <summary>Who appears with whom: an undirected network of actors, its ties weighted by the units of text in which both appear. No actor is tied to itself.</summary>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed partial class CoMentionNetwork : INetwork, ITabular
{
    private readonly Lazy<Network> network;

    internal CoMentionNetwork(CoMentionCounts counts, long unitCount, IReadOnlyList<Node> nodes, IReadOnlyList<CoMention> edges, bool isWhole = true)
    {
        (Counts, UnitCount, Nodes, Edges, IsWhole) = (counts, unitCount, nodes, edges, isWhole);
        network = new(AsNetwork);
    }

    /// <summary>The unit of text in which appearing together counts.</summary>
    public CoMentionUnit Unit => Counts.Unit;

    /// <summary>N: how many units of text name any actor. Verbs that leave out pairs leave it as it is, and so all measures that refer to it.</summary>
    public long UnitCount { get; }

    /// <summary>How many documents name any actor.</summary>
    public int DocumentCount => Counts.Documents.Count;

    /// <summary>The actors, in ordinal order of their ids.</summary>
    public IReadOnlyList<Node> Nodes { get; }

    /// <summary>The pairs, the most frequent first, ties in ordinal order of their ids.</summary>
    public IReadOnlyList<CoMention> Edges { get; }

    internal CoMentionCounts Counts { get; }

    /// <summary>Whether no pair has been left out.</summary>
    internal bool IsWhole { get; }

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
            if (!Nodes.Any(node => node.Actor.Id == id)) throw Errors.NoNode(id, "actor", Nodes.Select(node => node.Actor.Id));
        var passages = Edge(one, other)?.Passages ?? [];
        return new(
            Column.Strings("document", passages.Select(passage => passage.DocumentId)),
            Column.Dates("date", passages.Select(passage => passage.Date)),
            Column.Wholes("sentence", passages.Select(passage => passage.FirstSentence)),
            Column.Strings("text", passages.Select(passage => passage.Text)));
    }

    /// <summary>
    /// One row a pair, the most frequent first: <c>source</c>, <c>target</c> (ids, in ordinal order), <c>source_name</c>, <c>target_name</c>, <c>count</c> (units of text with both), <c>documents</c> (with at
    /// least one such unit), <c>expected</c> (the count by chance), <c>jaccard</c>, <c>pmi</c>, <c>npmi</c>, <c>g2</c>, <c>p</c> and <c>q</c> (false-discovery rate); <see cref="CoMention"/> says what each is.
    /// </summary>
    public DataFrame ToFrame() => new(
        Column.Strings("source", Edges.Select(e => e.Source.Id)),
        Column.Strings("target", Edges.Select(e => e.Target.Id)),
        Column.Strings("source_name", Edges.Select(e => e.Source.Name)),
        Column.Strings("target_name", Edges.Select(e => e.Target.Name)),
        Column.Wholes("count", Edges.Select(e => e.Count)),
        Column.Wholes("documents", Edges.Select(e => e.DocumentCount)),
        Column.Reals("expected", Edges.Select(e => e.Expected)),
        Column.Reals("jaccard", Edges.Select(e => e.Jaccard)),
        Column.Reals("pmi", Edges.Select(e => e.Pmi)),
        Column.Reals("npmi", Edges.Select(e => e.Npmi)),
        Column.Reals("g2", Edges.Select(e => e.G2)),
        Column.Reals("p", Edges.Select(e => e.P)),
        Column.Reals("q", Edges.Select(e => e.Q)));

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
            Column.Strings("document", rows.Select(r => r.passage.DocumentId)),
            Column.Wholes("sentence", rows.Select(r => r.passage.FirstSentence)),
            Column.Strings("text", rows.Select(r => r.passage.Text)));
    }

    /// <summary>
    /// The network as nodes (<c>id</c>, <c>label</c>, <c>kind</c>, <c>units</c>, <c>documents</c>) and ties (<c>source</c>, <c>target</c>, <c>weight</c> (the count), <c>documents</c>, <c>jaccard</c>, <c>npmi</c>,
    /// <c>g2</c>, <c>p</c>, <c>q</c>), in the order of <see cref="Nodes"/> and <see cref="Edges"/>.
    /// </summary>
    public Network ToNetwork() => network.Value;

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Nodes.Count} actors, {Edges.Count} pairs by {Unit}");

    private Network AsNetwork() => new(
        new DataFrame(
            Column.Strings("id", Nodes.Select(n => n.Actor.Id)),
            Column.Strings("label", Nodes.Select(n => n.Actor.Name)),
            Column.Strings("kind", Nodes.Select(n => n.Actor.Kind.ToString().ToLowerInvariant())),
            Column.Wholes("units", Nodes.Select(n => n.UnitCount)),
            Column.Wholes("documents", Nodes.Select(n => n.DocumentCount))),
        ToFrame().Select("source", "target", "count", "documents", "jaccard", "npmi", "g2", "p", "q").Rename("count", "weight"));
}
