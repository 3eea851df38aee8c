using Entente.Frames;

namespace Entente.Relations;

/// <summary>Reads a filled coding sheet; all of it or nothing.</summary>
internal static class CodedSheetReader
{
    private const int Named = 10;

    public static CodedSheet Read(CodingSheet sheet, string path, string coder)
    {
        if (!File.Exists(path)) throw new FileNotFoundException(Errors.NoSheet(path), path);
        DataFrame frame;
        try
        {
            frame = DataFrame.ReadCsv(path, new CsvOptions { Delimiter = Delimiter(path), InferTypes = false });
        }
        catch (FormatException cause)
        {
            throw Errors.NoTable(path, cause);
        }
        foreach (var column in new[] { "unit", "category" })
            if (!frame.TryColumn(column, out _)) throw Errors.NoSheetColumn(path, column, frame.Columns);

        var units = sheet.Units.ToDictionary(unit => unit.Name, StringComparer.Ordinal);
        var categories = sheet.Codebook.Categories.Select(category => category.Name).Append(CodingSheet.None).ToHashSet(StringComparer.Ordinal);
        var (labels, seen, problems) = (new Dictionary<string, string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal), new List<string>());
        // A record can hold line breaks, so places are counted in records; the first below the names is 2, as spreadsheets number them.
        foreach (var (row, line) in frame.Rows.Select(row => (row, row.Index + 2)))
        {
            var unit = row.String("unit")?.Trim().TrimStart('\'') ?? "";
            var category = row.String("category")?.Trim().ToUpperInvariant() ?? "";
            if (!units.TryGetValue(unit, out var known)) problems.Add(Errors.StrangeUnit(line, unit));
            else if (!seen.Add(unit)) problems.Add(Errors.UnitTwice(line, unit));
            else if (frame.TryColumn("text", out _) && row.String("text") is { } text && !SameText(text, known.Sentence.Text)) problems.Add(Errors.OtherText(line, unit));
            else if (category.Length == 0) continue;
            else if (categories.Contains(category)) labels.Add(unit, category);
            else problems.Add(Errors.StrangeCategory(line, unit, category, categories));
        }
        return problems.Count == 0 ? new(sheet, coder, labels) : throw Errors.BadSheet(path, problems.Take(Named), problems.Count);
    }

    /// <summary>Spreadsheets write the list separator of their country; the first line, which we wrote, tells which.</summary>
    private static char Delimiter(string path)
    {
        using var reader = new StreamReader(path);
        var names = reader.ReadLine() ?? "";
        return names.Contains(';') ? ';' : names.Contains('\t') ? '\t' : ',';
    }

    private static bool SameText(string one, string other) => Letters(one).SequenceEqual(Letters(other));

    private static IEnumerable<char> Letters(string text) => text.Where(letter => char.IsAsciiLetterOrDigit(letter));
}
