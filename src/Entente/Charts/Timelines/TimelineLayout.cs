namespace Entente.Charts;

/// <summary>The lanes of all groups of a timeline, with as many words as a page has room for.</summary>
/// <param name="Groups">Each group's place and its items.</param>
/// <param name="Numbered">Whether numbers in order of time stand for the words.</param>
internal sealed record TimelineLayout(IReadOnlyList<(int Group, IReadOnlyList<TimelinePlace> Places)> Groups, bool Numbered)
{
    private static readonly double[] Shares = [0.45, 0.3, 0.2];

    /// <summary>The lanes that all groups have.</summary>
    public int LaneCount => Groups.Sum(group => Lanes(group.Places));

    public static int Lanes(IReadOnlyList<TimelinePlace> places) => places.Max(place => place.Lane) + 1;

    /// <summary>Words as long as the lanes allow, then shorter ones, then numbers, and where not even those fit, none: what happened is always said when pointing at a mark.</summary>
    /// <param name="items">By beginning.</param>
    /// <param name="lanes">How items go into lanes.</param>
    /// <param name="most">How many lanes there is room for.</param>
    public static TimelineLayout Of(IReadOnlyList<TimelineItem> items, TimelineLanes lanes, int most)
    {
        foreach (var share in Shares)
            if (Pack(item => item.Label, share, numbered: false) is var worded && worded.LaneCount <= most) return worded;
        var numbers = items.Index().ToDictionary(item => item.Item.Row, item => NumberText.Of(item.Index + 1L));
        return Pack(item => numbers[item.Row], 1, numbered: true) is var numbered && numbered.LaneCount <= most ? numbered : Pack(_ => "", 1, numbered: false);

        TimelineLayout Pack(Func<TimelineItem, string> words, double share, bool numbered) =>
            new([.. items.GroupBy(item => item.Group).OrderBy(group => group.Key).Select(group => (group.Key, lanes.Pack(group, words, share)))], numbered);
    }
}
