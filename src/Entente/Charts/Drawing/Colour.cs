using System.Globalization;

namespace Entente.Charts;

/// <summary>An opaque sRGB colour.</summary>
internal readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    /// <summary>Relative luminance by WCAG 2, from 0 (black) to 1 (white): what a greyscale print keeps.</summary>
    public double Luminance => 0.2126 * Linear(Red) + 0.7152 * Linear(Green) + 0.0722 * Linear(Blue);

    /// <param name="hex">Six hexadecimal digits, after a hash or not.</param>
    public static Colour Parse(string hex)
    {
        var value = int.Parse(hex.AsSpan().TrimStart('#'), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return new((byte)(value >> 16), (byte)(value >> 8), (byte)value);
    }

    /// <summary>The colour a share of the way to another.</summary>
    public Colour Towards(Colour other, double share) => new(Between(Red, other.Red, share), Between(Green, other.Green, share), Between(Blue, other.Blue, share));

    /// <summary>The same lightness without hue.</summary>
    public Colour Grey()
    {
        var luminance = Luminance;
        var level = luminance <= 0.0031308 ? 12.92 * luminance : 1.055 * Math.Pow(luminance, 1 / 2.4) - 0.055;
        var grey = (byte)Math.Round(255 * level);
        return new(grey, grey, grey);
    }

    /// <summary>The better to read of dark and light text on this colour.</summary>
    public Colour Ink() => 1.05 / (Luminance + 0.05) > (Luminance + 0.05) / 0.0625 ? Parse("FFFFFF") : Parse("1A1A1A");

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:X2}{Green:X2}{Blue:X2}");

    private static byte Between(byte from, byte to, double share) => (byte)Math.Round(from + (to - from) * share);

    private static double Linear(byte level) => level <= 10 ? level / 255d / 12.92 : Math.Pow((level / 255d + 0.055) / 1.055, 2.4);
}
