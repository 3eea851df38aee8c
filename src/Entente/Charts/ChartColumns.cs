using Entente.Frames;

namespace Entente.Charts;

/// <summary>Finite numbers of a column, <see langword="null"/> where there is none to draw.</summary>
/// <param name="Values">One a row.</param>
/// <param name="Whole">Whether the column holds whole numbers.</param>
/// <param name="NotFinite">How many are NaN or infinite, and so cannot be drawn.</param>
internal sealed record NumberColumn(IReadOnlyList<double?> Values, bool Whole, int NotFinite);

/// <summary>Reads the columns that options name, or says which option names what is not there.</summary>
internal static class ChartColumns
{
    private const string MissingName = "(missing)";

    public static Column Named(this DataFrame data, string option, string? name)
    {
        if (string.IsNullOrWhiteSpace(name)) throw Errors.EmptyName(option);
        return data.TryColumn(name, out var column) ? column : throw Errors.NoColumn(option, name, data);
    }

    /// <summary>A column of whole or real numbers.</summary>
    public static NumberColumn Numbers(this DataFrame data, string option, string? name)
    {
        var column = data.Named(option, name);
        var notFinite = 0;
        var values = new double?[column.Length];
        for (var row = 0; row < values.Length; row++)
        {
            double? value = column switch
            {
                Column<long> wholes => wholes.TryRead(row, out var whole) ? whole : null,
                Column<double> reals => reals.TryRead(row, out var real) ? real : null,
                _ => throw Errors.WrongType(option, column, "whole or real numbers"),
            };
            if (value is { } number && !double.IsFinite(number)) (notFinite, value) = (notFinite + 1, null);
            values[row] = value;
        }
        return column is Column<long> or Column<double>
            ? new(values, column is Column<long>, notFinite)
            : throw Errors.WrongType(option, column, "whole or real numbers");
    }

    /// <summary>A column of any type as names; a missing value is a name of its own.</summary>
    public static IReadOnlyList<string> Words(this DataFrame data, string option, string? name)
    {
        var column = data.Named(option, name);
        return [.. Enumerable.Range(0, column.Length).Select(row => PlainText.OneLine(column.Format(row) ?? MissingName) is { Length: > 0 } text ? text : "(empty)")];
    }

    /// <summary>The panels of a chart and each row's place among them; no names, and place 0 for every row, where the chart has no panels.</summary>
    public static (IReadOnlyList<string> Names, IReadOnlyList<int> Places) Facets(this DataFrame data, ChartOptions options) =>
        options.FacetBy is null ? ([], new int[data.RowCount]) : data.Words(nameof(options.FacetBy), options.FacetBy).Distinct();

    /// <summary>Different values in the order of their first rows, and the place of each row's value among them.</summary>
    public static (IReadOnlyList<string> Names, IReadOnlyList<int> Places) Distinct(this IReadOnlyList<string> words)
    {
        var names = new List<string>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var rows = new int[words.Count];
        for (var row = 0; row < rows.Length; row++)
        {
            if (places.TryAdd(words[row], names.Count)) names.Add(words[row]);
            rows[row] = places[words[row]];
        }
        return (names, rows);
    }
}
