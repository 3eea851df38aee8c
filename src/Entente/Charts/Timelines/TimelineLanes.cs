namespace Entente.Charts;

/// <summary>Where one item of a timeline and its words go.</summary>
/// <param name="Item">The item.</param>
/// <param name="Lane">Counted from 0 within its group.</param>
/// <param name="From">Where its mark begins.</param>
/// <param name="To">Where its mark ends.</param>
/// <param name="Text">The words that fit.</param>
/// <param name="TextAt">The place of their nearer end.</param>
/// <param name="Before">Whether they stand to the left of the mark rather than to its right.</param>
internal sealed record TimelinePlace(TimelineItem Item, int Lane, double From, double To, string Text, double TextAt, bool Before);

/// <summary>Puts the items of one group into as few lanes as hold them and their words.</summary>
internal static class TimelineLanes
{
    private const double BesideMark = 3, Between = 7;

    /// <summary>Items in order of their beginning, each into the first lane that is free from there on: the least lanes there can be.</summary>
    /// <param name="items">By beginning.</param>
    /// <param name="x">Where a time is.</param>
    /// <param name="reach">Half the width of an event's sign.</param>
    /// <param name="style">How the words are set.</param>
    /// <param name="left">Where room for words begins.</param>
    /// <param name="right">Where it ends.</param>
    public static IReadOnlyList<TimelinePlace> Pack(IEnumerable<TimelineItem> items, Func<double, double> x, double reach, TextStyle style, double left, double right)
    {
        var wanted = items.Select(item => Place(item, x, reach, style, left, right)).OrderBy(Begin).ThenBy(place => place.Item.Start).ThenBy(place => place.Item.Row).ToArray();
        var ends = new List<double>();
        var places = new List<TimelinePlace>();
        foreach (var place in wanted)
        {
            var lane = ends.FindIndex(end => end + Between <= Begin(place));
            if (lane < 0)
            {
                lane = ends.Count;
                ends.Add(0);
            }
            ends[lane] = Math.Max(place.To, place.Before ? place.TextAt : place.TextAt + style.Width(place.Text));
            places.Add(place with { Lane = lane });
        }
        return places;

        double Begin(TimelinePlace place) => place.Before ? place.TextAt - style.Width(place.Text) : place.From;
    }

    private static TimelinePlace Place(TimelineItem item, Func<double, double> x, double reach, TextStyle style, double left, double right)
    {
        var (from, to) = item.End is { } end && end > item.Start ? (x(item.Start), Math.Max(x(end), x(item.Start) + 2)) : (x(item.Start) - reach, x(item.Start) + reach);
        var (after, before) = (right - to - BesideMark, from - BesideMark - left);
        var most = (right - left) * 0.45;
        var wide = Math.Min(style.Width(item.Label), most);
        // Words follow their mark, as they are read; only where they would be cut do they go before it.
        return wide <= after || after >= before
            ? new(item, 0, from, to, TextWrap.Shorten(item.Label, style, Math.Min(most, after)), to + BesideMark, false)
            : new(item, 0, from, to, TextWrap.Shorten(item.Label, style, Math.Min(most, before)), from - BesideMark, true);
    }
}
