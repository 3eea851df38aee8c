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
/// <param name="x">Where a time is.</param>
/// <param name="reach">Half the width of an event's sign.</param>
/// <param name="style">How the words are set.</param>
/// <param name="left">Where room for words begins.</param>
/// <param name="right">Where it ends.</param>
internal sealed class TimelineLanes(Func<double, double> x, double reach, TextStyle style, double left, double right)
{
    private const double BesideMark = 3, Between = 7;

    /// <summary>Items in order of their beginning, each into the first lane that is free from there on: the least lanes there can be.</summary>
    /// <param name="items">By beginning.</param>
    /// <param name="words">What is written beside an item.</param>
    /// <param name="share">How much of the width words may take at most.</param>
    public IReadOnlyList<TimelinePlace> Pack(IEnumerable<TimelineItem> items, Func<TimelineItem, string> words, double share)
    {
        var all = items.ToArray();
        var most = (right - left) * share;
        // Words that begin alike are told apart by their ends.
        var alike = all.Select(words).Distinct(StringComparer.Ordinal).GroupBy(text => TextWrap.Shorten(text, style, most), StringComparer.Ordinal)
            .Where(same => same.Count() > 1).Select(same => same.Key).ToHashSet(StringComparer.Ordinal);
        var wanted = all.Select(item => Place(item, words(item), most, alike)).OrderBy(Begin).ThenBy(place => place.Item.Start).ThenBy(place => place.Item.Row).ToArray();
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

    private TimelinePlace Place(TimelineItem item, string words, double most, IReadOnlySet<string> alike)
    {
        var (from, to) = item.End is { } end && end > item.Start ? (x(item.Start), Math.Max(x(end), x(item.Start) + 2)) : (x(item.Start) - reach, x(item.Start) + reach);
        var (after, before) = (right - to - BesideMark, from - BesideMark - left);
        var wide = Math.Min(style.Width(words), most);
        // Words follow their mark, as they are read; only where they would be cut do they go before it.
        return wide <= after || after >= before
            ? new(item, 0, from, to, Shorten(words, Math.Min(most, after)), to + BesideMark, false)
            : new(item, 0, from, to, Shorten(words, Math.Min(most, before)), from - BesideMark, true);

        string Shorten(string text, double room) => alike.Contains(TextWrap.Shorten(text, style, most)) ? TextWrap.ShortenMiddle(text, style, room) : TextWrap.Shorten(text, style, room);
    }
}
