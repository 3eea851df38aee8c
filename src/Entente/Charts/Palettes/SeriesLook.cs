namespace Entente.Charts;

/// <summary>How one series looks wherever it is drawn.</summary>
/// <param name="Sign">+1 for cooperation, −1 for conflict, 0 for neither.</param>
/// <param name="Place">Its place among those of its sign, from 0; among the categories where it has none.</param>
internal readonly record struct SeriesLook(int Sign, int Place)
{
    /// <summary>Its place among shapes and dashes: cooperation is round and solid, conflict a dashed diamond, as on timelines and in networks.</summary>
    public int Shape => Sign switch { 0 => Place, > 0 => Place == 0 ? 0 : 5, _ => Place == 0 ? 3 : 7 };

    public int Dash => Sign switch { 0 => Place, > 0 => Place == 0 ? 0 : 5, _ => Place == 0 ? 1 : 4 };

    public Colour Colour(ChartTheme theme) => Sign switch
    {
        0 => theme.Categories[Place % theme.Categories.Count],
        > 0 => Tint(theme.Positive, theme),
        _ => Tint(theme.Negative, theme),
    };

    /// <summary>The colour of lines and signs.</summary>
    public Colour Stroke(ChartTheme theme) => Sign < 0 ? Tint(theme.NegativeStroke, theme) : Colour(theme);

    public Paint Paint(ChartTheme theme) => Sign switch
    {
        0 => theme.Category(Place),
        > 0 => theme.Textured(Colour(theme), Place == 0 ? Hatch.None : Hatch.Dots),
        _ => theme.Textured(Colour(theme), Place == 0 ? Hatch.Rising : Hatch.Falling),
    };

    private Colour Tint(Colour colour, ChartTheme theme) => colour.Towards(theme.Background, 1 - Math.Pow(0.5, Place));
}
