using Entente.Actors;
using Entente.Corpora;

namespace Entente.Networks;

/// <summary>Turns mentions into a network.</summary>
public static class MentionCoMentions
{
    /// <summary>Who appears with whom, in the same sentence, paragraph or document.</summary>
    /// <remarks>
    /// Actors are counted as those for whom they stand (<see cref="Mention.Represents"/>); places are left out. A pair counts once a unit, however often the two are named in it.
    /// </remarks>
    /// <param name="mentions">The mentions.</param>
    /// <param name="unit">The unit of text.</param>
    public static CoMentionNetwork CoMentions(this Mentions mentions, By unit)
    {
        var units = mentions
            .Where(mention => mention.Kind != MentionKind.Place)
            .GroupBy(mention => (mention.Sentence.Document.Id, Unit(mention.Sentence, unit)))
            .Select(group => group.ToList())
            .ToList();
        return new(unit, [.. Nodes(units)], [.. Edges(units)]);
    }

    /// <summary>The number of a sentence's unit within its document.</summary>
    internal static int Unit(Sentence sentence, By unit) => unit switch
    {
        By.Sentence => sentence.Index,
        By.Paragraph => sentence.Paragraph,
        _ => 0,
    };

    private static IEnumerable<Node> Nodes(List<List<Mention>> units) => units
        .SelectMany(unit => unit.DistinctBy(mention => mention.Represents.Id))
        .GroupBy(mention => mention.Represents.Id)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => new Node(group.First().Represents, group.Count(), group.DistinctBy(mention => mention.Sentence.Document.Id).Count()));

    private static IEnumerable<CoMention> Edges(List<List<Mention>> units) => units
        .SelectMany(Pairs)
        .GroupBy(pair => (pair.Source.Id, pair.Target.Id))
        .Select(group => new CoMention(group.First().Source, group.First().Target, [.. group.Select(pair => pair.Passage)]))
        .OrderByDescending(edge => edge.Count)
        .ThenBy(edge => edge.Source.Id, StringComparer.Ordinal)
        .ThenBy(edge => edge.Target.Id, StringComparer.Ordinal);

    private static IEnumerable<(Actor Source, Actor Target, Passage Passage)> Pairs(List<Mention> unit)
    {
        var byActor = unit.GroupBy(mention => mention.Represents.Id).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => group.ToList()).ToList();
        for (var i = 0; i < byActor.Count; i++)
            for (var j = i + 1; j < byActor.Count; j++)
                yield return (byActor[i][0].Represents, byActor[j][0].Represents, Nearest(byActor[i], byActor[j]));
    }

    private static Passage Nearest(List<Mention> ones, List<Mention> others)
    {
        // Both are in the order of the text: only neighbours of the merged order can be nearest.
        var (i, j, one, other, nearest) = (0, 0, ones[0], others[0], int.MaxValue);
        while (i < ones.Count && j < others.Count)
        {
            var apart = Math.Abs(ones[i].Span.Start - others[j].Span.Start);
            if (apart < nearest) (one, other, nearest) = (ones[i], others[j], apart);
            if (ones[i].Span.Start < others[j].Span.Start) i++; else j++;
        }
        return one.Span.Start <= other.Span.Start ? new(one.Sentence, other.Sentence) : new(other.Sentence, one.Sentence);
    }
}
