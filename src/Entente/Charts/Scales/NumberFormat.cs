using System.Globalization;

namespace Entente.Charts;

/// <summary>Prints the numbers of one axis or one column of values with one number of decimals, so that they can be compared by eye.</summary>
internal sealed class NumberFormat
{
    private const int Digits = 3;

    private readonly int? decimals;

    private NumberFormat(int? decimals) => this.decimals = decimals;

    /// <summary>As many decimals as any of the numbers needs, but no more than give the greatest three digits that count; each number its own where a common one would make some of them zero, or none could be read.</summary>
    public static NumberFormat Over(IEnumerable<double> values)
    {
        var sizes = values.Where(double.IsFinite).Select(Math.Abs).Where(size => size > 0).ToArray();
        if (sizes.Length == 0) return new(0);
        var (least, most) = (sizes.Min(), sizes.Max());
        if (most >= 1e10 || least < 1e-4) return new(null);
        var readable = Math.Max(most >= 1000 ? 1 : 0, Digits - 1 - (int)Math.Floor(Math.Log10(most)));
        var needed = sizes.Max(Needed);
        var common = Math.Min(needed, Math.Min(readable, 6));
        return new(least < 0.5 * Math.Pow(10, -common) ? null : common);
    }

    public string Of(double value) => decimals is not { } places ? NumberText.Of(value) : NumberText.Fixed(value, places);

    /// <summary>With a plus before what is above zero.</summary>
    public string Signed(double value) => value > 0 ? "+" + Of(value) : Of(value);

    private static int Needed(double size) =>
        size.ToString("0.######", CultureInfo.InvariantCulture) is var text && text.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? text.Length - point - 1 : 0;
}
