using System.Globalization;

namespace Entente.Frames;

/// <summary>Values as a reader wants to see them: reals with six significant digits, aligned at the point.</summary>
internal static class DisplayText
{
    public const string Missing = "–";

    private const int Digits = 6;

    /// <summary>The first rows of a column; <see langword="null"/> where a value is missing.</summary>
    public static string?[] Of(Column column, int rows)
    {
        var shown = Math.Min(rows, column.Length);
        if (column is not Column<double> reals) return [.. Enumerable.Range(0, shown).Select(column.Format)];

        double?[] values = [.. Enumerable.Range(0, shown).Select(row => reals.TryRead(row, out var value) ? value : (double?)null)];
        var decimals = values.Select(value => value is { } real && IsPlain(real) ? Decimals(real) : 0).DefaultIfEmpty().Max();
        return Array.ConvertAll(values, value => value switch
        {
            null => null,
            // Not -0.00, which a sum of nothing can come to.
            { } real when IsPlain(real) => (real == 0 ? 0 : real).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture),
            { } real when double.IsFinite(real) => real.ToString("0.#####E+0", CultureInfo.InvariantCulture),
            double.PositiveInfinity => "∞",
            double.NegativeInfinity => "-∞",
            _ => "NaN",
        });
    }

    /// <summary>Which rows stand below the last that is shown: <c>… and 123 more rows · 143 rows × 5 columns</c>.</summary>
    public static string Size(DataFrame frame, int rows)
    {
        var more = frame.RowCount - Math.Min(rows, frame.RowCount);
        var size = $"{Counted(frame.RowCount, "row")} × {Counted(frame.Columns.Count, "column")}";
        return more == 0 ? size : $"… and {more.ToString(CultureInfo.InvariantCulture)} more {(more == 1 ? "row" : "rows")} · {size}";
    }

    public static bool IsNumber(Column column) => column.Type is ColumnType.Whole or ColumnType.Real;

    /// <summary>The text, or its beginning and an ellipsis, which together are no longer than the length; no character is cut in half.</summary>
    public static string Cut(string text, int length)
    {
        if (text.Length <= length) return text;
        var end = 0;
        while (StringInfo.GetNextTextElementLength(text, end) is var next && end + next < length) end += next;
        return text[..end] + "…";
    }

    private static string Counted(int count, string noun) => $"{count.ToString(CultureInfo.InvariantCulture)} {noun}{(count == 1 ? "" : "s")}";

    private static bool IsPlain(double value) => value == 0 || Math.Abs(value) is >= 1e-4 and < 1e15;

    /// <summary>The decimals that are left of six significant digits without the zeros at their end.</summary>
    private static int Decimals(double value)
    {
        // The form is d.dddddE+000.
        var text = Math.Abs(value).ToString("E" + (Digits - 1).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var significant = text[..(Digits + 1)].TrimEnd('0').TrimEnd('.').Replace(".", "", StringComparison.Ordinal).Length;
        return Math.Max(0, significant - 1 - int.Parse(text.AsSpan(Digits + 2), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
    }
}
