using System.Globalization;
using Entente.Notebooks.Publishing;
using Entente.Notebooks.Running;

namespace Entente.Cli;

/// <summary>The last line of a run: how many of what.</summary>
internal static class RunSummary
{
    public static string Of(IReadOnlyCollection<NotebookOutcome> outcomes, IReadOnlyCollection<OutputFile> files)
    {
        var failed = outcomes.Count(outcome => outcome.Status != RunStatus.Succeeded);
        var figures = files.Count(file => file.Path.StartsWith("figures/", StringComparison.Ordinal));
        var tables = files.Count(file => file.Path.StartsWith("tables/", StringComparison.Ordinal));
        return $"{Count(outcomes.Count, "notebook")}{(failed > 0 ? string.Create(CultureInfo.InvariantCulture, $" ({failed} failed)") : "")}, {Count(figures, "figure")}, {Count(tables, "table")}.";
    }

    private static string Count(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}
