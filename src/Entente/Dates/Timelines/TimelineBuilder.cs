using Entente.Relations;

namespace Entente.Dates;

/// <summary>Puts dated relations in order of time and groups those that tell the same event.</summary>
internal static class TimelineBuilder
{
    /// <summary>A relation is compared with so many of the latest events of its pair and sign, so that the work stays in proportion.</summary>
    private const int MostCompared = 64;

    public static Timeline Build(IReadOnlyList<DatedRelation> relations, EventOptions options)
    {
        var dated = relations.Where(relation => IsWanted(relation, options)).ToList();
        var order = dated.Index().OrderBy(r => r.Item.FirstDay ?? r.Item.LastDay).ThenBy(r => r.Item.LastDay ?? DateOnly.MaxValue).ThenBy(r => r.Index).Select(r => r.Item);
        var groups = new List<Group>();
        var byPair = new Dictionary<(string, int), List<Group>>();
        foreach (var relation in order)
        {
            var key = (relation.Relation.Pair, relation.Relation.Sign);
            if (!byPair.TryGetValue(key, out var known)) byPair[key] = known = [];
            var words = Words(relation.Relation);
            var same = known.AsEnumerable().Reverse().Take(MostCompared).FirstOrDefault(group => IsSame(group, relation, words, options));
            if (same is null)
            {
                same = new([], words);
                groups.Add(same);
                known.Add(same);
            }
            same.Tellings.Add(relation);
        }
        var place = relations.Index().ToDictionary(r => (object)r.Item, r => r.Index, ReferenceEqualityComparer.Instance);
        return new(options, dated.Count, [.. groups.Select(group => Event(group, place))
            .OrderBy(e => e.FirstDay ?? e.LastDay).ThenBy(e => e.LastDay ?? DateOnly.MaxValue).ThenBy(e => place[e.Tellings[0]])]);
    }

    private static bool IsWanted(DatedRelation relation, EventOptions options) =>
        relation.Basis >= (options.IncludeDocumentDates ? DateBasis.Document : DateBasis.Sentence)
        && (options.IncludeDenied || relation.Relation.Sign != 0)
        && (options.Actor is not { } actor || relation.Relation.Involves(actor))
        && (options.Other is not { } other || relation.Relation.Involves(options.Actor!, other))
        && relation.Middle is not null;

    /// <summary>Tellings agree where both name the day and the days are near; otherwise where their times and kinds are the same and their words alike.</summary>
    private static bool IsSame(Group group, DatedRelation relation, HashSet<string> words, EventOptions options)
    {
        var first = group.Tellings[0];
        if (IsDay(first) && IsDay(relation)) return Math.Abs(first.FirstDay!.Value.DayNumber - relation.FirstDay!.Value.DayNumber) <= options.ToleranceDays;
        return first.FirstDay == relation.FirstDay && first.LastDay == relation.LastDay && first.Relation.Category.Name == relation.Relation.Category.Name && Overlap(group.Words, words) >= options.MinimumOverlap;
    }

    private static bool IsDay(DatedRelation relation) => relation.Basis >= DateBasis.Sentence && relation.FirstDay is not null && relation.FirstDay == relation.LastDay;

    /// <summary>The share of words in common (Jaccard 1901).</summary>
    private static double Overlap(HashSet<string> one, HashSet<string> other)
    {
        var common = one.Count(other.Contains);
        return one.Count + other.Count == 0 ? 1 : (double)common / (one.Count + other.Count - common);
    }

    /// <summary>The words that carry a sentence's sense: no names, which its pair shares anyway, no figures and no short ones.</summary>
    private static HashSet<string> Words(Relation relation) =>
        [.. Word.Split(relation.Document.Text, relation.Sentence.Span.Start, relation.Sentence.Span.End).Where(word => word.Lower.Length > 4 && !word.IsCapital && char.IsLetter(word.Lower[0])).Select(word => word.Lower)];

    private static TimelineEvent Event(Group group, Dictionary<object, int> place)
    {
        var tellings = group.Tellings.OrderBy(telling => place[telling]).ToList();
        var first = group.Tellings[0];
        return new(first.FirstDay, first.LastDay, first.Granularity, tellings);
    }

    private sealed record Group(List<DatedRelation> Tellings, HashSet<string> Words);
}
