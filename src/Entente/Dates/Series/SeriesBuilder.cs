namespace Entente.Dates;

/// <summary>Counts dated relations by period.</summary>
internal static class SeriesBuilder
{
    public static RelationSeries Build(IReadOnlyList<DatedRelation> relations, SeriesOptions options)
    {
        var counted = relations.Where(relation => IsCounted(relation, options)).ToList();
        if (counted.Count == 0) return new(options, []);
        var byPeriod = counted.ToLookup(relation => TimePeriod.Of(relation.Middle!.Value, options.Unit));
        var last = byPeriod.Max(group => group.Key.FirstDay);
        var periods = TimePeriod.Of(byPeriod.Min(group => group.Key.FirstDay), options.Unit).To(last).TakeLast(options.MaximumPeriods);
        return new(options, [.. periods.Select(period => new SeriesPoint(period.Name, period.FirstDay, period.LastDay, [.. byPeriod[period]]))]);
    }

    private static bool IsCounted(DatedRelation relation, SeriesOptions options) =>
        relation.Relation.Sign != 0
        && relation.Basis >= (options.IncludeDocumentDates ? DateBasis.Document : DateBasis.Sentence)
        && relation.Middle is { } middle
        && (options.IncludeCoarse || (relation is { FirstDay: { } first, LastDay: { } last } && TimePeriod.Of(middle, options.Unit) is var period && period.FirstDay <= first && last <= period.LastDay));
}
