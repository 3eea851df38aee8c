namespace Entente.Charts;

/// <summary>Colours along a line from 0 to 1, evenly spaced stops joined by straight lines in sRGB.</summary>
internal sealed class ColourRamp(params Colour[] stops)
{
    public IReadOnlyList<Colour> Stops => stops;

    /// <param name="share">From 0 to 1; beyond them, the end's colour.</param>
    public Colour At(double share)
    {
        var place = Math.Clamp(share, 0, 1) * (stops.Length - 1);
        var below = Math.Min((int)place, stops.Length - 2);
        return stops[below].Towards(stops[below + 1], place - below);
    }

    public ColourRamp Grey() => new(Array.ConvertAll(stops, stop => stop.Grey()));

    public static ColourRamp Of(string stops) => new([.. stops.Split(' ').Select(Colour.Parse)]);
}
