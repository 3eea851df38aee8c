using System.Collections.Frozen;
using System.Globalization;

namespace Entente.Dates;

/// <summary>Two numbers that are a name of their own, as 9/11 is: <c>data/dates/figures.txt</c>.</summary>
internal static class FigureNames
{
    private static readonly FrozenDictionary<(int, int), DateOnly?> Names = LexiconFile.Names("figures.txt").ToFrozenDictionary(
        entry => (Number(entry.Name.Split('/')[0]), Number(entry.Name.Split('/')[1])),
        entry => entry.Head == "none" ? (DateOnly?)null : DateOnly.ParseExact(entry.Head, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>The day that such a name means, or that it means none; null where it is no name.</summary>
    public static (DateOnly? Day, bool IsName)? Find(int first, int second) => Names.TryGetValue((first, second), out var day) ? (day, true) : null;

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
