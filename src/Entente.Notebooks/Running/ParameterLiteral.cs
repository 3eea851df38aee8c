using System.Globalization;
using Entente.Notebooks.Sessions;
using Microsoft.CodeAnalysis.CSharp;

namespace Entente.Notebooks.Running;

/// <summary>Writes the text of a parameter as a C# literal of the type that the notebook declared.</summary>
internal static class ParameterLiteral
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    /// <exception cref="ParameterException">The text is no value of that type, or the type has no literal.</exception>
    public static string Write(string notebook, DeclaredVariable parameter, string text)
    {
        if (parameter.IsConstant) throw Errors.Constant(notebook, parameter.Name);
        if (parameter.IsNullable && parameter.Type != "string" && text == "null") return "null";
        if (parameter.EnumMembers.Count > 0) return Member(parameter, text) ?? throw Wrong(string.Join(", ", parameter.EnumMembers));
        return parameter.Type switch
        {
            "string" => SymbolDisplay.FormatLiteral(text, quote: true),
            "bool" => bool.TryParse(text, out var truth) ? (truth ? "true" : "false") : throw Wrong("true or false"),
            "int" => int.TryParse(text, NumberStyles.AllowLeadingSign, Invariant, out var whole) ? whole.ToString(Invariant)
                : throw Wrong("whole numbers from -2147483648 to 2147483647, without separators"),
            "long" => long.TryParse(text, NumberStyles.AllowLeadingSign, Invariant, out var whole) ? whole.ToString(Invariant) + "L"
                : throw Wrong("whole numbers of 64 bits, without separators"),
            "double" => Real(text) is { } real ? Written(real, "double", real.ToString("R", Invariant) + "d") : throw Wrong("numbers with a point, such as 0.05 or 1e-3"),
            "float" => Real(text) is { } real ? Written(real, "float", ((float)real).ToString("R", Invariant) + "f") : throw Wrong("numbers with a point, such as 0.05 or 1e-3"),
            "decimal" => decimal.TryParse(text, NumberStyles.Float, Invariant, out var exact) ? exact.ToString(Invariant) + "m" : throw Wrong("numbers with a point, such as 0.05"),
            "System.DateOnly" => DateOnly.TryParseExact(text, "yyyy-MM-dd", Invariant, DateTimeStyles.None, out var day)
                ? string.Create(Invariant, $"new System.DateOnly({day.Year}, {day.Month}, {day.Day})") : throw Wrong("days, written 2024-12-31"),
            "System.DateTime" => Moment(text) is { } moment
                ? string.Create(Invariant, $"new System.DateTime({moment.Year}, {moment.Month}, {moment.Day}, {moment.Hour}, {moment.Minute}, {moment.Second})")
                : throw Wrong("days and times, written 2024-12-31 or 2024-12-31T23:59:59"),
            _ => throw Errors.NoLiteral(notebook, parameter),
        };

        ParameterException Wrong(string allowed) => Errors.WrongValue(notebook, parameter, text, allowed);
    }

    private static string? Member(DeclaredVariable parameter, string text) =>
        (parameter.EnumMembers.FirstOrDefault(member => member == text)
            ?? parameter.EnumMembers.FirstOrDefault(member => member.Equals(text, StringComparison.OrdinalIgnoreCase))) is { } member
            ? $"{parameter.Type}.{member}"
            : null;

    private static double? Real(string text) => double.TryParse(text, NumberStyles.Float, Invariant, out var real) ? real : null;

    private static string Written(double real, string type, string literal) => real switch
    {
        double.NaN => $"{type}.NaN",
        double.PositiveInfinity => $"{type}.PositiveInfinity",
        double.NegativeInfinity => $"{type}.NegativeInfinity",
        _ => literal,
    };

    private static DateTime? Moment(string text) =>
        DateTime.TryParseExact(text, ["yyyy-MM-dd", "yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss"], Invariant, DateTimeStyles.None, out var moment) ? moment : null;
}
