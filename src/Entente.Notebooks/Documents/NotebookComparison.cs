using System.Globalization;
using Entente.Notebooks.Sessions;

namespace Entente.Notebooks.Documents;

/// <summary>Compares a notebook as committed with the same notebook run anew.</summary>
public static class NotebookComparison
{
    private const int Before = 40;
    private const int After = 100;

    /// <summary>Where two notebooks first differ in what a reader sees: text of cells, counts, outputs; byte for byte.</summary>
    /// <param name="committed">The notebook as it is kept.</param>
    /// <param name="fresh">The notebook as it came from a run.</param>
    /// <returns>The cell and both sides' first differing line; <see langword="null"/> where there is no difference.</returns>
    public static string? FirstDifference(Notebook committed, Notebook fresh)
    {
        for (var i = 0; i < Math.Min(committed.Cells.Count, fresh.Cells.Count); i++)
            if (Difference(committed.Cells[i], fresh.Cells[i]) is { } difference)
                return string.Create(CultureInfo.InvariantCulture, $"cell {i + 1} of the file (id {committed.Cells[i].Id}): {difference}");
        if (committed.Cells.Count != fresh.Cells.Count)
            return string.Create(CultureInfo.InvariantCulture, $"committed with {committed.Cells.Count} cells, run with {fresh.Cells.Count}");
        return committed.ToJson() == fresh.ToJson() ? null : "the metadata differ";
    }

    private static string? Difference(Cell committed, Cell fresh)
    {
        if (committed.Source != fresh.Source) return "the source differs" + Lines(committed.Source, fresh.Source);
        if (committed.ExecutionCount != fresh.ExecutionCount) return $"committed with execution count {Number(committed.ExecutionCount)}, run with {Number(fresh.ExecutionCount)}";
        for (var i = 0; i < Math.Min(committed.Outputs.Count, fresh.Outputs.Count); i++)
        {
            var (left, right) = (Text(committed, i), Text(fresh, i));
            if (left != right) return string.Create(CultureInfo.InvariantCulture, $"output {i + 1} differs{Lines(left, right)}");
        }
        return committed.Outputs.Count == fresh.Outputs.Count ? null
            : string.Create(CultureInfo.InvariantCulture, $"committed with {committed.Outputs.Count} outputs, run with {fresh.Outputs.Count}");
    }

    private static string Number(int? count) => count?.ToString(CultureInfo.InvariantCulture) ?? "none";

    private static string Text(Cell cell, int output) => NotebookWriter.Write(cell.Outputs[output], cell.ExecutionCount);

    private static string Lines(string committed, string fresh)
    {
        var (left, right) = (committed.Split('\n'), fresh.Split('\n'));
        var at = Enumerable.Range(0, Math.Max(left.Length, right.Length)).First(i => left.ElementAtOrDefault(i) != right.ElementAtOrDefault(i));
        var (one, other) = (left.ElementAtOrDefault(at), right.ElementAtOrDefault(at));
        var from = (one ?? "").AsSpan().CommonPrefixLength(other ?? "");
        return $"\n  committed: {Around(one, from)}\n  fresh:     {Around(other, from)}";
    }

    /// <summary>The part of a line where the two sides part: lines of drawings and tables are long.</summary>
    private static string Around(string? line, int at)
    {
        if (line is null) return "(nothing)";
        var (start, end) = (at <= Before ? 0 : at - Before, Math.Min(line.Length, at + After));
        return $"{(start > 0 ? "…" : "")}{line[start..end]}{(end < line.Length ? "…" : "")}";
    }
}
