using System.Globalization;

namespace Entente.Charts;

/// <summary>Numbers as a reader of a paper expects them: grouped thousands, a true minus, no digits that carry nothing.</summary>
internal static class NumberText
{
    /// <summary>Up to four significant decimals; 1e10 and more, and what is below 0.0001, with a power of ten.</summary>
    public static string Of(double value) => Math.Abs(value) switch
    {
        double.NaN => "not a number",
        double.PositiveInfinity => value > 0 ? "∞" : "−∞",
        0 => "0",
        >= 1e10 or < 1e-4 => Minus(value.ToString("0.###e0", CultureInfo.InvariantCulture)),
        >= 1000 => Minus(value.ToString("#,##0.#", CultureInfo.InvariantCulture)),
        >= 1 => Minus(value.ToString("0.###", CultureInfo.InvariantCulture)),
        _ => Minus(value.ToString("0.######", CultureInfo.InvariantCulture) is var text && text.Length > 7
            ? Convert.ToDouble(value.ToString("G3", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture).ToString("0.######", CultureInfo.InvariantCulture)
            : text),
    };

    public static string Of(long value) => Minus(value.ToString("#,##0", CultureInfo.InvariantCulture));

    /// <summary>With so many decimals; a number that they make zero has no sign.</summary>
    public static string Fixed(double value, int decimals) => Minus((Math.Round(value, decimals, MidpointRounding.AwayFromZero) + 0.0).ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));

    /// <summary>With a plus before what is above zero, for values that go both ways.</summary>
    public static string Signed(double value) => value > 0 ? "+" + Of(value) : Of(value);

    private static string Minus(string number) => number.Replace('-', '\u2212');
}
