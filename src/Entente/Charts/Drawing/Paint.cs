namespace Entente.Charts;

/// <summary>A fine texture over a colour, so that areas differ where hue is lost.</summary>
internal enum Hatch { None, Rising, Falling, Dots, Level }

/// <summary>What an area is filled with.</summary>
internal readonly record struct Paint(Colour Colour, Hatch Hatch = Hatch.None, Colour Texture = default, double Opacity = 1)
{
    public static implicit operator Paint(Colour colour) => new(colour);
}

/// <summary>How a line is drawn.</summary>
/// <param name="Colour">Its colour.</param>
/// <param name="Width">In points.</param>
/// <param name="Dash">Lengths in points of dash and gap in turn, separated by blanks; empty for an unbroken line.</param>
/// <param name="Opacity">From 0 to 1.</param>
internal readonly record struct Stroke(Colour Colour, double Width = 0.75, string Dash = "", double Opacity = 1);

/// <summary>How text is set.</summary>
internal readonly record struct TextStyle(double Size, Colour Colour, bool Bold = false)
{
    public double LineHeight => Size * 1.25;

    public double Width(ReadOnlySpan<char> text) => FontMetrics.Width(text, Size, Bold);
}
