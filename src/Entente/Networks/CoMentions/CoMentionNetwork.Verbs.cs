using Entente.Corpora;

namespace Entente.Networks;

public sealed partial class CoMentionNetwork
{
    /// <summary>The pairs that appear together at least so often, and the actors in them.</summary>
    /// <param name="minimumCount">Units of text; 1 or more. 1 leaves out the actors that appear with no other.</param>
    public CoMentionNetwork Trim(int minimumCount)
    {
        if (minimumCount < 1) throw Errors.Between(nameof(minimumCount), minimumCount, "1 or more");
        return Where(edge => edge.Count >= minimumCount);
    }

    /// <summary>The pairs of which <paramref name="keep"/> is true, and the actors in them: <c>Where(edge =&gt; edge.Q &lt; 0.05)</c> for those beyond chance.</summary>
    /// <remarks>What is known of the pairs that stay (expected counts, significance) stays what it was among all.</remarks>
    public CoMentionNetwork Where(Func<CoMention, bool> keep)
    {
        ArgumentNullException.ThrowIfNull(keep);
        return Keep([.. Edges.Where(keep)]);
    }

    /// <summary>The pairs that stand out at one of their ends at least, given how many ties it has and how strong they are; see <see cref="NetworkVerbs.Backbone"/>.</summary>
    /// <param name="alpha">The significance level; above 0 and at most 1, 0.05 by default. Small networks often need more.</param>
    public CoMentionNetwork Backbone(double alpha = 0.05)
    {
        var alphas = Disparity.Of(ToNetwork().Graph, alpha);
        return Keep([.. Edges.Where((_, row) => alphas[row].Least < alpha)]);
    }

    /// <summary>The actors that paths join to most others, and their pairs; of two pieces of one size, the one whose first actor comes first.</summary>
    public CoMentionNetwork LargestComponent()
    {
        var (graph, component) = (ToNetwork().Graph, ToNetwork().Graph.Components());
        if (component.Length == 0) return this;
        var largest = component.CountBy(number => number).OrderByDescending(size => size.Value).ThenBy(size => size.Key).First().Key;
        return Keep([.. Edges.Where((_, row) => component[graph.From[row]] == largest)]);
    }

    /// <summary>One network for each outlet, in ordinal order, counted as if its documents were the corpus; documents without an outlet are left out.</summary>
    /// <exception cref="InvalidOperationException">No document has one.</exception>
    public CoMentionSlices ByOutlet() => Slices("outlet", document => document.Outlet, null);

    /// <summary>One network for each period that has a document, in order of time, counted as if its documents were the corpus; documents without a date are left out.</summary>
    /// <param name="period">Year, quarter or month.</param>
    /// <exception cref="InvalidOperationException">No document has a date.</exception>
    public CoMentionSlices ByPeriod(Period period) => Slices("period", document => document.Date is { } date ? period.Name(date) : null, period);

    /// <summary>Puts together what was counted apart: the same network as if all documents had been counted at once.</summary>
    /// <param name="networks">Networks of one unit of text, no pairs left out of them, of documents that all have ids of their own. Evidence is kept up to the limit of the first.</param>
    /// <exception cref="ArgumentException">There is none, their units differ, pairs have been left out of one, or two hold a document of the same id.</exception>
    public static CoMentionNetwork Merge(params IEnumerable<CoMentionNetwork> networks)
    {
        var all = networks.ToList();
        if (all.Count == 0) throw Errors.NothingToMerge();
        var merged = new CoMentionCounts { Unit = all[0].Unit, PassagesPerPair = all[0].Counts.PassagesPerPair };
        foreach (var network in all)
        {
            if (network.Unit != merged.Unit) throw Errors.OtherUnit(merged.Unit, network.Unit);
            if (!network.IsWhole) throw Errors.MergeOfPart();
            merged.Add(network.Counts);
        }
        return merged.ToNetwork();
    }

    private CoMentionNetwork Keep(IReadOnlyList<CoMention> edges)
    {
        var tied = edges.SelectMany(edge => new[] { edge.Source.Id, edge.Target.Id }).ToHashSet(StringComparer.Ordinal);
        return new(Counts, UnitCount, [.. Nodes.Where(node => tied.Contains(node.Actor.Id))], edges, isWhole: false);
    }

    private CoMentionSlices Slices(string name, Func<DocumentTally, string?> key, Period? period)
    {
        if (Counts.Documents.Count > 0 && Counts.Documents.All(document => key(document) is null)) throw Errors.NothingToCutBy(name, Counts.Documents.Count);
        var kept = IsWhole ? null : Edges.Select(edge => (edge.Source.Id, edge.Target.Id)).ToHashSet();
        return new(name, period, [.. Counts.Documents.GroupBy(key).Where(group => group.Key is not null).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group =>
        {
            var ids = group.Select(document => document.Id).ToHashSet(StringComparer.Ordinal);
            var whole = Counts.Of(document => ids.Contains(document.Id)).ToNetwork();
            return new CoMentionSlice(group.Key!, group.Min(document => document.Date), kept is null ? whole : whole.Where(edge => kept.Contains((edge.Source.Id, edge.Target.Id))));
        })]);
    }
}
