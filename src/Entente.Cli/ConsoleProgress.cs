using System.Globalization;
using Entente.Notebooks.Running;

namespace Entente.Cli;

/// <summary>Shows how far a run is: one line that renews itself on a terminal, plain lines elsewhere.</summary>
internal sealed class ConsoleProgress(TextWriter console, bool isLive) : IProgress<BatchProgress>, IDisposable
{
    private const string ClearLine = "\r\u001b[K";

    private bool open;

    public void Report(BatchProgress value)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"[{value.Number}/{value.Count}] {value.Source.Name}");
        if (value.Outcome is { } outcome) Ended(name, outcome);
        else if (value.Cell is { } cell) Begun(string.Create(CultureInfo.InvariantCulture, $"{name}: cell {cell.Cell} of {cell.Cells}"));
    }

    /// <summary>Leaves the terminal at the start of a line.</summary>
    public void Dispose()
    {
        if (open) console.Write(ClearLine);
        open = false;
    }

    private void Begun(string line)
    {
        if (isLive) console.Write($"{ClearLine}{Fitting(line)}");
        else console.WriteLine(line);
        open = isLive;
        console.Flush();
    }

    private void Ended(string name, NotebookOutcome outcome)
    {
        Dispose();
        var line = outcome.Status switch
        {
            RunStatus.Succeeded => string.Create(CultureInfo.InvariantCulture, $"{name}: {outcome.Run!.CellsRun} {(outcome.Run.CellsRun == 1 ? "cell" : "cells")} run"),
            RunStatus.Interrupted => $"{name}: interrupted",
            _ => $"{name}: failed",
        };
        console.WriteLine(line);
        if (outcome.Status is RunStatus.Failed or RunStatus.Unreadable) Console.Error.WriteLine(outcome.Problem);
        foreach (var trace in Trace(outcome)) Console.Error.WriteLine($"    {trace}");
        console.Flush();
    }

    // The problem says what happened; what is left is where.
    private static IEnumerable<string> Trace(NotebookOutcome outcome) => outcome is { Status: RunStatus.Failed, Run.Failure.Error: var error }
        ? error.Traceback.Except($"{error.Name}: {error.Message}".Split('\n'))
        : [];

    // A line that wraps could not be renewed.
    private static string Fitting(string line)
    {
        var width = Console.WindowWidth is > 10 and var columns ? columns - 1 : 79;
        return line.Length <= width ? line : line[..(width - 1)] + "…";
    }
}
