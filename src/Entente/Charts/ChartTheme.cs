namespace Entente.Charts;

/// <summary>The colours of a chart: for paper, for a dark screen, or without hue.</summary>
/// <remarks>
/// Categories take the colours of Okabe and Ito (2008, https://jfly.uni-koeln.de/color/), which people with any common form of colour
/// blindness tell apart; ramps follow ColorBrewer (Brewer and Harrower). Hue never stands alone: hatching, dashes, shapes or printed
/// signs say the same, so every theme survives a greyscale printer.
/// </remarks>
public sealed class ChartTheme
{
    private ChartTheme(string name) => Name = name;

    /// <summary>Dark ink on white: for papers, and safe on any page. The default.</summary>
    public static ChartTheme Light { get; } = new("light");

    /// <summary>Light ink on near-black: for slides and dark screens.</summary>
    public static ChartTheme Dark { get; } = new("dark")
    {
        Background = Colour.Parse("1B1F24"), Ink = Colour.Parse("E8E8E8"), Muted = Colour.Parse("A9B0B8"), Grid = Colour.Parse("343B43"),
        Axis = Colour.Parse("8B949E"), Absent = Colour.Parse("2A3036"),
        Positive = Colour.Parse("56A8DB"), Negative = Colour.Parse("F0843C"),
        Categories = Colours("56A8DB E69F00 1FB88C F0843C A8D5F2 DB94BE E8E8E8 F0E442"),
        Sequential = ColourRamp.Of("232C36 24455E 27638F 3F86BD 6BAFDD A3D2F0 DDF0FB"),
        Diverging = ColourRamp.Of("F9B27C F0843C A85A26 5C3A25 2B2F34 24455E 2F76A8 56A8DB 9CD3F5"),
    };

    /// <summary>Dark ink on white without hue: for journals that print in black.</summary>
    public static ChartTheme Greyscale { get; } = new("greyscale")
    {
        Positive = Colour.Parse("595959"), Negative = Colour.Parse("A6A6A6"), DarkNegative = Colour.Parse("595959"),
        Categories = Colours("4D4D4D B3B3B3 808080 999999 D0D0D0 666666 1A1A1A E5E5E5"),
        Sequential = ColourRamp.Of("F7F9FB DCE8F3 B7D2E8 82B4D6 4A90C2 2469A3 0B3F73").Grey(),
        Diverging = ColourRamp.Of("6B6B6B 949494 BDBDBD DEDEDE F7F7F7 DEDEDE BDBDBD 949494 6B6B6B"),
    };

    /// <summary>Its name: <c>light</c>, <c>dark</c> or <c>greyscale</c>.</summary>
    public string Name { get; }

    internal Colour Background { get; private init; } = Colour.Parse("FFFFFF");

    internal Colour Ink { get; private init; } = Colour.Parse("1A1A1A");

    internal Colour Muted { get; private init; } = Colour.Parse("5A5A5A");

    internal Colour Grid { get; private init; } = Colour.Parse("E4E4E4");

    internal Colour Axis { get; private init; } = Colour.Parse("7A7A7A");

    /// <summary>Behind cells that have no value.</summary>
    internal Colour Absent { get; private init; } = Colour.Parse("F4F4F4");

    /// <summary>Cooperation and all that is above the middle.</summary>
    internal Colour Positive { get; private init; } = Colour.Parse("0072B2");

    /// <summary>Conflict and all that is below the middle.</summary>
    internal Colour Negative { get; private init; } = Colour.Parse("D55E00");

    /// <summary>Conflict as a line: dashes tell it apart, so it need not be lighter than cooperation.</summary>
    internal Colour NegativeStroke => DarkNegative ?? Negative;

    private Colour? DarkNegative { get; init; }

    /// <summary>In an order whose neighbours also differ in lightness.</summary>
    internal IReadOnlyList<Colour> Categories { get; private init; } = Colours("0072B2 E69F00 009E73 D55E00 56B4E9 CC79A7 333333 F0E442");

    internal ColourRamp Sequential { get; private init; } = ColourRamp.Of("F7F9FB DCE8F3 B7D2E8 82B4D6 4A90C2 2469A3 0B3F73");

    internal ColourRamp Diverging { get; private init; } = ColourRamp.Of("A84300 D55E00 EF9A5E FAD7BC F7F7F7 C9E0F0 7DB8DD 2A85C0 00518A");

    /// <summary>The paint of the series at a place: colour, and a hatch that tells it from those of like lightness.</summary>
    internal Paint Category(int place)
    {
        var hatch = (place % 8, place / 8 % 2) switch
        {
            (0 or 1, 0) or (6 or 7, 0) => Hatch.None,
            (2, 0) or (0, 1) => Hatch.Rising,
            (3, 0) or (1, 1) => Hatch.Falling,
            (4, 0) or (2, 1) => Hatch.Dots,
            (5, 0) or (3, 1) => Hatch.Level,
            (var at, _) => at % 2 == 0 ? Hatch.Rising : Hatch.Falling,
        };
        return Textured(Categories[place % Categories.Count], hatch);
    }

    /// <summary>A colour under a subtle hatch: the ground showing through, or ink on what is already light.</summary>
    internal Paint Textured(Colour colour, Hatch hatch) =>
        new(colour, hatch, colour.Towards(colour.Luminance > 0.6 ? Colour.Parse("1A1A1A") : Colour.Parse("FFFFFF"), 0.45));

    internal Paint NegativePaint => Textured(Negative, Hatch.Rising);

    internal Paint AbsentPaint => new(Absent, Hatch.Falling, Absent.Towards(Muted, 0.22));

    private static IReadOnlyList<Colour> Colours(string hex) => [.. hex.Split(' ').Select(Colour.Parse)];
}
