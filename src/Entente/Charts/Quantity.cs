namespace Entente.Charts;

/// <summary>A number with what it counts.</summary>
internal static class Quantity
{
    /// <summary><c>1 sentence</c>, <c>12 sentences</c>; units of several words stay as they are.</summary>
    public static string Of(double value, string unit) => unit.Length == 0 ? NumberText.Of(value) : $"{NumberText.Of(value)} {(value == 1 ? Singular(unit) : unit)}";

    /// <summary>As <see cref="Of"/>; without a unit, the name of the column says what the number is: <c>weight 12</c>.</summary>
    public static string OfColumn(double value, string unit, string? column) =>
        unit.Length == 0 && column is not null ? $"{PlainText.OneLine(column)} {NumberText.Of(value)}" : Of(value, unit);

    /// <summary>What an axis or ramp measures: the unit, or without one the column's name.</summary>
    public static string Title(string unit, string column) => Capitalised(unit.Length == 0 ? PlainText.OneLine(column) : unit);

    /// <summary><c>, in sentences</c>; nothing without a unit.</summary>
    public static string In(string unit) => unit.Length == 0 ? "" : $", in {unit}";

    public static string Capitalised(string unit) => unit.Length == 0 ? "" : string.Concat(unit[..1].ToUpperInvariant(), unit.AsSpan(1));

    private static string Singular(string unit) => unit switch
    {
        _ when unit.Contains(' ') || !unit.EndsWith('s') || unit.EndsWith("ss", StringComparison.Ordinal) => unit,
        _ when unit.EndsWith("ies", StringComparison.Ordinal) => unit[..^3] + "y",
        _ => unit[..^1],
    };
}
