namespace Entente.Charts;

/// <summary>Gives the series of a chart their looks: by sign where the options name one, by place where not.</summary>
internal static class SeriesPalette
{
    /// <summary>Categories that are neither of the two colours of signs, the least like them first.</summary>
    private static readonly int[] Unsigned = [6, 2, 5, 7, 1, 4];

    /// <exception cref="ArgumentException">A name is said to be both.</exception>
    public static IReadOnlyList<SeriesLook> Looks(IReadOnlyList<string> series, GroupedOptions options)
    {
        var (positive, negative) = (Names(options.PositiveGroups), Names(options.NegativeGroups));
        if (positive.Intersect(negative, StringComparer.Ordinal).FirstOrDefault() is { } both) throw Errors.BothSigns(both);
        if (positive.Count == 0 && negative.Count == 0) return [.. series.Select((_, place) => new SeriesLook(0, place))];
        var (looks, others) = (new List<SeriesLook>(), 0);
        foreach (var name in series)
            looks.Add(positive.IndexOf(name) is >= 0 and var up ? new(1, up)
                : negative.IndexOf(name) is >= 0 and var down ? new(-1, down)
                : new(0, Unsigned[others++ % Unsigned.Length]));
        return looks;
    }

    private static List<string> Names(IReadOnlyList<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        return [.. names.Select(PlainText.OneLine)];
    }
}
