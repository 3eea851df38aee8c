using Entente.Frames;

namespace Entente.Charts;

/// <summary>The sentences behind each value of a chart.</summary>
internal sealed class EvidenceIndex
{
    /// <summary>How many sentences a mark shows; the rest is counted.</summary>
    private const int Shown = 5;

    private readonly Dictionary<int, List<(string? Column, string Line)>> byRow = [];

    /// <exception cref="ArgumentException">A column is not there or of another type, or a sentence stands behind a row that is not there.</exception>
    public EvidenceIndex(DataFrame? evidence, DataFrame data)
    {
        if (evidence is null) return;
        var rows = Column<long>(evidence, "row", "whole numbers");
        var documents = Column<string>(evidence, "document", "strings");
        var texts = Column<string>(evidence, "text", "strings");
        var columns = evidence.TryColumn("column", out _) ? Column<string>(evidence, "column", "strings") : null;
        for (var at = 0; at < evidence.RowCount; at++)
        {
            if (!rows.TryRead(at, out var row) || row < 0 || row >= data.RowCount) throw Errors.EvidenceRow(at, rows.Format(at) ?? "missing", data.RowCount);
            var behind = columns is not null && columns.TryRead(at, out var column) ? column : null;
            if (behind is not null && !data.TryColumn(behind, out _)) throw Errors.EvidenceColumn(at, behind, data);
            if (!byRow.TryGetValue((int)row, out var lines)) byRow[(int)row] = lines = [];
            var text = PlainText.OneLine(texts[at] as string ?? "");
            var document = PlainText.OneLine(documents[at] as string ?? "");
            lines.Add((behind, document.Length == 0 ? $"“{PlainText.Isolated(text)}”" : $"“{PlainText.Isolated(text)}” — {PlainText.Isolated(document)}"));
        }
    }

    /// <summary>The first sentences behind a value, in the order of the evidence, then how many more there are.</summary>
    /// <param name="row">The row of the data.</param>
    /// <param name="column">The column of the value; sentences behind another column are left out.</param>
    public IEnumerable<string> Behind(int row, string? column = null)
    {
        if (!byRow.TryGetValue(row, out var all)) yield break;
        var lines = all.Where(line => column is null || line.Column is null || line.Column == column).ToArray();
        foreach (var (_, line) in lines.Take(Shown)) yield return line;
        if (lines.Length > Shown) yield return $"… and {NumberText.Of((long)lines.Length - Shown)} more";
    }

    private static Column<T> Column<T>(DataFrame evidence, string name, string allowed) where T : notnull
    {
        var column = evidence.Named(nameof(ChartOptions.Evidence), name);
        return column as Column<T> ?? throw Errors.WrongType(nameof(ChartOptions.Evidence), column, allowed);
    }
}
