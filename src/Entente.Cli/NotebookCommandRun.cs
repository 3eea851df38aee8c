using Entente.Notebooks.Publishing;
using Entente.Notebooks.Running;

namespace Entente.Cli;

/// <summary>Runs what <c>entente run</c> was asked for, and tells the shell how it went.</summary>
internal sealed class NotebookCommandRun(RunArguments arguments)
{
    public int Run(CancellationToken cancellationToken)
    {
        try
        {
            var batch = NotebookBatch.Prepare(new BatchOptions
            {
                Paths = arguments.Paths,
                Parameters = NotebookParameters.Parse(arguments.Parameters),
                OutputFolder = arguments.Output,
                Run = new NotebookRunOptions { CellTimeout = arguments.Timeout },
            });
            var output = OutputFolder.At(arguments.Output, batch.Notebooks.Select(notebook => notebook.Source));
            using var progress = new ConsoleProgress(Console.Out, isLive: !Console.IsOutputRedirected);
            var outcomes = batch.Run(progress, cancellationToken);
            return Finish(outcomes, output, batch.Notebooks.Count);
        }
        catch (Exception exception) when (exception is InputException or ParameterException)
        {
            return Refuse(exception.Message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refuse($"{arguments.Output}: the output could not be written: {exception.Message} Every file in it is whole, of this run or of the one before. Free the disk, or name another folder with -o.");
        }
    }

    private int Finish(IReadOnlyList<NotebookOutcome> outcomes, OutputFolder output, int count)
    {
        var finished = outcomes.Where(outcome => outcome.Status != RunStatus.Interrupted).ToList();
        var interrupted = finished.Count < count;
        if (!interrupted || finished.Count > 0)
        {
            var files = Publication.Of(finished);
            output.Write(files, isWhole: !interrupted && finished.All(outcome => outcome.Status != RunStatus.Unreadable));
            if (arguments.InPlace) WriteBack(finished);
            Console.Out.WriteLine($"{RunSummary.Of(finished, files)} Look at {Path.Combine(arguments.Output, "index.html")}");
        }
        if (interrupted)
        {
            Console.Error.WriteLine($"Interrupted. {finished.Count} of {count} notebooks were finished{(finished.Count > 0 ? " and are kept" : ", and nothing was written")}.");
            return ExitCode.Interrupted;
        }
        return finished.Any(outcome => outcome.Status == RunStatus.Failed) ? ExitCode.Failure
            : finished.Any(outcome => outcome.Status == RunStatus.Unreadable) ? ExitCode.Usage
            : ExitCode.Success;
    }

    private static void WriteBack(IEnumerable<NotebookOutcome> outcomes)
    {
        foreach (var outcome in outcomes.Where(outcome => outcome.Status == RunStatus.Succeeded)) outcome.WriteBack();
    }

    private static int Refuse(string message)
    {
        Console.Error.WriteLine($"entente: {message}");
        return ExitCode.Usage;
    }
}
