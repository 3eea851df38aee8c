using System.Globalization;
using System.Text.RegularExpressions;

namespace Entente.Frames;

/// <summary>One field of a file of comma-separated values.</summary>
/// <param name="Text">The content, without its quotes.</param>
/// <param name="IsQuoted">Whether it stood in quotes.</param>
/// <param name="Line">The line on which its row begins, from 1.</param>
internal readonly partial record struct CsvField(string Text, bool IsQuoted, int Line)
{
    /// <summary>Whether text would lose something without quotes, here or in a program that splits at semicolons, trims, or eats a byte order mark.</summary>
    public static bool NeedsQuotes(string text) => text is "" or [' ' or '\uFEFF', ..] or [.., ' '] || text.AsSpan().ContainsAny(",\"\r\n;\t\0");

    /// <summary>The narrowest type that reads the content.</summary>
    public static ColumnType TypeOf(string text) =>
        Boolean(text) is not null ? ColumnType.Boolean
        : Date(text) is not null ? ColumnType.Date
        : Whole(text) is not null ? ColumnType.Whole
        : Real(text) is not null && !WholeForm().IsMatch(text) ? ColumnType.Real
        : ColumnType.String;

    public static bool? Boolean(string text) => bool.TryParse(text, out var truth) && text.Length == (truth ? 4 : 5) ? truth : null;

    public static DateOnly? Date(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    public static long? Whole(string text) => WholeForm().IsMatch(text)
        && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole : null;

    public static double? Real(string text) => text switch
    {
        "NaN" => double.NaN,
        "Infinity" => double.PositiveInfinity,
        "-Infinity" => double.NegativeInfinity,
        _ => RealForm().IsMatch(text) && double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture) is var real && double.IsFinite(real) ? real : null,
    };

    /// <summary>What stands in the file for a value that is not text.</summary>
    public static string? Format(Column column, int row)
    {
        var text = column.Format(row);
        // Without the point, a column of reals that happen to be whole would come back as whole numbers.
        return column.Type == ColumnType.Real && text is not null && WholeForm().IsMatch(text) ? text + ".0" : text;
    }

    /// <summary>Which fields of a row stand in quotes; the parser has checked that they are well-formed.</summary>
    public static bool[] Quoted(string rawRow, char delimiter, int count)
    {
        var quoted = new bool[count];
        var place = 0;
        for (var field = 0; field < count; field++)
        {
            quoted[field] = place < rawRow.Length && rawRow[place] == '"';
            var inside = false;
            for (; place < rawRow.Length && (inside || rawRow[place] != delimiter); place++)
                if (rawRow[place] == '"') inside = !inside;
            place++;
        }
        return quoted;
    }

    [GeneratedRegex(@"^-?(0|[1-9][0-9]*)\z", RegexOptions.CultureInvariant)]
    private static partial Regex WholeForm();

    [GeneratedRegex(@"^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex RealForm();
}
