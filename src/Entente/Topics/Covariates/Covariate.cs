using Entente.Tokens;

namespace Entente.Topics;

/// <summary>A variable of the documents, as numbers: one column a level but the first, or one column from 0 to 1 for the date.</summary>
internal sealed class Covariate
{
    /// <summary>What documents without a value are called.</summary>
    public const string None = "(none)";

    private readonly int[]? levelOf;
    private readonly double[]? trend;

    private Covariate(string name, IReadOnlyList<string> levels, int[]? levelOf, double[]? trend) => (Name, Levels, this.levelOf, this.trend) = (name, levels, levelOf, trend);

    public string Name { get; }

    /// <summary>Its values in ordinal order; of the date, the first day and the last.</summary>
    public IReadOnlyList<string> Levels { get; }

    /// <summary>How many columns it takes.</summary>
    public int Width => trend is null ? Levels.Count - 1 : 1;

    public static Covariate Of(string name, IReadOnlyList<DocumentVariables> documents)
    {
        if (name == "date") return Trend(documents);
        var values = documents.Select(document => document[name] ?? None).ToList();
        var levels = values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (levels.Count < 2) throw Errors.ConstantCovariate(name, levels[0], documents);
        if (levels.Count > documents.Count / 2) throw Errors.TooManyLevels(name, levels.Count, documents.Count);
        var numbers = levels.Index().ToDictionary(level => level.Item, level => level.Index, StringComparer.Ordinal);
        return new(name, levels, [.. values.Select(value => numbers[value])], null);
    }

    /// <summary>Writes a document's values into its columns.</summary>
    public void Write(int document, Span<double> columns)
    {
        columns.Clear();
        if (trend is not null) columns[0] = trend[document];
        else if (levelOf![document] > 0) columns[levelOf[document] - 1] = 1;
    }

    /// <summary>Writes a level's values into its columns.</summary>
    public void WriteLevel(int level, Span<double> columns)
    {
        columns.Clear();
        if (trend is not null) columns[0] = level;
        else if (level > 0) columns[level - 1] = 1;
    }

    private static Covariate Trend(IReadOnlyList<DocumentVariables> documents)
    {
        if (documents.Where(document => document.Date is null).Select(document => document.Id).ToList() is { Count: > 0 } undated) throw Errors.Undated(undated);
        var (first, last) = (documents.Min(document => document.Date!.Value), documents.Max(document => document.Date!.Value));
        if (first == last) throw Errors.ConstantCovariate("date", documents[0]["date"]!, documents);
        var days = (double)(last.DayNumber - first.DayNumber);
        return new("date", [first.ToString("yyyy-MM-dd", null), last.ToString("yyyy-MM-dd", null)], null, [.. documents.Select(document => (document.Date!.Value.DayNumber - first.DayNumber) / days)]);
    }
}
