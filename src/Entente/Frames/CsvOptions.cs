namespace Entente.Frames;

/// <summary>How <see cref="DataFrame.ReadCsv"/> and <see cref="DataFrame.ParseCsv"/> read.</summary>
public sealed record CsvOptions
{
    /// <summary>What stands between two fields; a comma by default. Neither a quote nor a line end.</summary>
    public char Delimiter { get; init; } = ',';

    /// <summary>The types of columns that are known beforehand; none by default. The others follow <see cref="InferTypes"/>.</summary>
    public IReadOnlyDictionary<string, ColumnType> Types { get; init; } = new Dictionary<string, ColumnType>();

    /// <summary>Whether columns without a stated type get one from their fields (the default); otherwise they are text.</summary>
    public bool InferTypes { get; init; } = true;

    /// <summary>
    /// Whether quotes make a field text (the default), so that <c>"007"</c> and <c>"12"</c> stay text when types are inferred, and <c>""</c>
    /// is the empty text. Say <see langword="false"/> for files that quote everything: then only the content counts, and <c>""</c> is missing
    /// wherever the column is not text.
    /// </summary>
    public bool QuotesMeanText { get; init; } = true;

    /// <summary>What stands for a missing value besides the empty field, such as <c>NA</c>; nothing by default. A quoted field never does.</summary>
    public IReadOnlyCollection<string> MissingMarks { get; init; } = [];
}
