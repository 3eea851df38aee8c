namespace Entente.Charts;

/// <summary>Colours, shapes and hatches of events and periods by their sign.</summary>
internal static class TimelineSigns
{
    public const double Reach = 2.9, Thickness = 5.6;

    public static void Key(TimelineModel model, Sheet sheet)
    {
        if (!model.Signed) return;
        Legend.Draw(sheet, [.. model.Items.Select(item => item.Sign!.Value).Distinct().OrderDescending().Select(sign =>
            new LegendEntry(model.SignName(sign), 22, (x, y) => [Event(new(x + 3.5, y), sign, sheet.Theme), Period(x + 10, x + 22, y, sign, sheet.Theme)]))]);
    }

    public static Element Event(Point place, int? sign, ChartTheme theme)
    {
        var (colour, edge, reach) = (Colour(sign, theme), new Stroke(theme.Background, 0.5), Reach);
        return sign switch
        {
            < 0 => new Polyline([new(place.X, place.Y - reach * 1.2), new(place.X + reach * 1.2, place.Y), new(place.X, place.Y + reach * 1.2), new(place.X - reach * 1.2, place.Y)], edge, colour),
            0 => new Disc(place, reach - 0.4, theme.Background, new(colour, 1.1)),
            _ => new Disc(place, reach, colour, edge),
        };
    }

    public static Element Period(double from, double to, double middle, int? sign, ChartTheme theme)
    {
        var shape = new Box(from, middle - Thickness / 2, Math.Max(to - from, 2), Thickness);
        return sign switch
        {
            < 0 => new Area(shape, theme.NegativePaint),
            0 => new Area(shape, theme.Background, new(theme.Axis, 0.9)),
            _ => new Area(shape, Colour(sign, theme)),
        };
    }

    public static Colour Colour(int? sign, ChartTheme theme) => sign switch { < 0 => theme.Negative, 0 => theme.Axis, _ => theme.Positive };
}
