namespace Entente.Charts;

/// <summary>Shapes and dashes that tell series apart where colour does not.</summary>
internal static class SeriesSigns
{
    private static readonly string[] Dashes = ["", "5 2.5", "1.2 2", "7 2 1.2 2", "3 2", "9 3", "5 2 1.2 2 1.2 2", "2 1.5"];

    public static readonly IReadOnlyList<string> PlotlySymbols = ["circle", "square", "triangle-up", "diamond", "triangle-down", "circle-open", "square-open", "diamond-open"];

    public static Stroke Line(SeriesLook look, ChartTheme theme) => new(look.Stroke(theme), 1.6, Dashes[look.Dash % Dashes.Length]);

    /// <summary>The interval of a value that stands alone: lighter than its line, darker than a band.</summary>
    public static Stroke Whisker(SeriesLook look, ChartTheme theme) => new(look.Stroke(theme).Towards(theme.Background, 0.35), 1);

    /// <summary>A sign of about three points' reach around its place.</summary>
    public static Element At(Point place, SeriesLook look, ChartTheme theme, double reach = 2.6)
    {
        var (colour, shape) = (look.Stroke(theme), look.Shape % 8);
        var (x, y, side) = (place.X, place.Y, reach * 0.9);
        var edge = new Stroke(shape < 5 ? theme.Background : colour, shape < 5 ? 0.5 : 1.1);
        Paint fill = shape < 5 ? colour : theme.Background;
        return shape switch
        {
            0 or 5 => new Disc(place, reach, fill, edge),
            1 or 6 => new Area(new(x - side, y - side, 2 * side, 2 * side), fill, edge),
            2 => new Polyline([new(x, y - reach * 1.15), new(x + reach * 1.1, y + reach * 0.8), new(x - reach * 1.1, y + reach * 0.8)], edge, fill),
            4 => new Polyline([new(x, y + reach * 1.15), new(x + reach * 1.1, y - reach * 0.8), new(x - reach * 1.1, y - reach * 0.8)], edge, fill),
            _ => new Polyline([new(x, y - reach * 1.25), new(x + reach * 1.25, y), new(x, y + reach * 1.25), new(x - reach * 1.25, y)], edge, fill),
        };
    }
}
