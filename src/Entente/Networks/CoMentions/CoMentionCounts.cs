using Entente.Actors;

namespace Entente.Networks;

/// <summary>All that has been counted, document by document: what slices, merges and resamples are made from.</summary>
internal sealed class CoMentionCounts
{
    private readonly List<DocumentTally> documents = [];
    private readonly Dictionary<(string, string), List<Passage>> passages = [];
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    public required CoMentionUnit Unit { get; init; }

    public required int PassagesPerPair { get; init; }

    public IReadOnlyList<DocumentTally> Documents => documents;

    /// <exception cref="ArgumentException">The document has been counted already.</exception>
    public void Add(DocumentTally tally, IReadOnlyList<IReadOnlyList<Passage>> found)
    {
        if (!ids.Add(tally.Id)) throw Errors.DocumentTwice(tally.Id);
        documents.Add(tally);
        for (var i = 0; i < found.Count; i++) AddPassages((tally.Pairs[i].Source.Id, tally.Pairs[i].Target.Id), found[i]);
    }

    /// <summary>Adds what was counted elsewhere.</summary>
    public void Add(CoMentionCounts other)
    {
        foreach (var tally in other.documents) Add(tally, []);
        foreach (var (pair, found) in other.passages) AddPassages(pair, found);
    }

    /// <summary>The same of some of the documents.</summary>
    public CoMentionCounts Of(Func<DocumentTally, bool> keep)
    {
        var part = new CoMentionCounts { Unit = Unit, PassagesPerPair = PassagesPerPair };
        foreach (var tally in documents.Where(keep)) part.Add(tally, []);
        foreach (var (pair, found) in passages) part.AddPassages(pair, [.. found.Where(passage => part.ids.Contains(passage.DocumentId))]);
        return part;
    }

    public CoMentionNetwork ToNetwork()
    {
        var nodes = new SortedDictionary<string, (Actor Actor, int Units, int Documents)>(StringComparer.Ordinal);
        var pairs = new Dictionary<(string Source, string Target), (int Units, int Documents)>();
        var units = 0L;
        foreach (var document in documents)
        {
            units += document.Units;
            foreach (var (actor, count) in document.Actors)
            {
                nodes.TryGetValue(actor.Id, out var node);
                nodes[actor.Id] = (node.Actor ?? actor, node.Units + count, node.Documents + 1);
            }
            foreach (var (source, target, count) in document.Pairs)
            {
                var key = (source.Id, target.Id);
                pairs.TryGetValue(key, out var pair);
                pairs[key] = (pair.Units + count, pair.Documents + 1);
            }
        }
        var known = nodes.ToDictionary(node => node.Key, node => new Node(node.Value.Actor, node.Value.Units, node.Value.Documents), StringComparer.Ordinal);
        var ordered = pairs.OrderByDescending(pair => pair.Value.Units).ThenBy(pair => pair.Key.Source, StringComparer.Ordinal).ThenBy(pair => pair.Key.Target, StringComparer.Ordinal).ToList();
        var associations = Association.Of([.. ordered.Select(pair => ((long)pair.Value.Units, (long)known[pair.Key.Source].UnitCount, (long)known[pair.Key.Target].UnitCount))], units, nodes.Count);
        return new(this, units, [.. nodes.Keys.Select(id => known[id])], [.. ordered.Select((pair, i) =>
            new CoMention(known[pair.Key.Source], known[pair.Key.Target], pair.Value.Units, pair.Value.Documents, passages.GetValueOrDefault(pair.Key, []), associations[i]))]);
    }

    private void AddPassages((string, string) pair, IReadOnlyList<Passage> found)
    {
        if (found.Count == 0) return;
        if (!passages.TryGetValue(pair, out var kept)) passages.Add(pair, kept = []);
        kept.AddRange(found.Take(PassagesPerPair - kept.Count));
    }
}
