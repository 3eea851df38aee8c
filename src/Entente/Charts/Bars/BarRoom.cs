namespace Entente.Charts;

/// <summary>The longest axis on which every printed value still fits beyond the end of its bar.</summary>
internal static class BarRoom
{
    /// <param name="ends">For each bar whether its value is printed before its lower end, where that end is as a share of the axis, and how much room the value takes.</param>
    /// <param name="room">What axis and values have together.</param>
    /// <returns>What is left free before the axis, and the length of the axis.</returns>
    public static (double Before, double Length) Fit(IReadOnlyList<(bool Below, double Share, double Wide)> ends, double room)
    {
        var (before, length) = (0d, room);
        for (var pass = 0; pass < 40; pass++)
        {
            before = ends.Where(end => end.Below).Select(end => end.Wide - end.Share * length).Append(0).Max();
            var after = ends.Where(end => !end.Below).Select(end => end.Wide - (1 - end.Share) * length).Append(0).Max();
            length = room - before - after;
        }
        return (before, Math.Max(length, 1));
    }
}
