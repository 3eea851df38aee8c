using Entente.Notebooks.Documents;
using Entente.Notebooks.Sessions;

namespace Entente.Notebooks.Running;

/// <summary>Runs notebooks from top to bottom, with nobody there.</summary>
public static class NotebookRunner
{
    /// <summary>Runs the code cells in their order, each with the notebook's folder as working directory, until one fails.</summary>
    /// <remarks>
    /// The outputs that the notebook came with are replaced; cells that were not reached have none. A cell tagged <c>raises-exception</c> may
    /// throw, and the run goes on. The working directory belongs to the process: run one notebook at a time.
    /// </remarks>
    /// <param name="notebook">The notebook; parameters are injected beforehand (<see cref="NotebookParameters"/>).</param>
    /// <param name="folder">The folder the notebook is in.</param>
    /// <param name="options">Time-out and limits.</param>
    /// <param name="progress">Told before each cell.</param>
    /// <param name="cancellationToken">Stops the run within the cell that is running.</param>
    /// <exception cref="DirectoryNotFoundException">The folder is gone.</exception>
    public static NotebookRun Run(Notebook notebook, string folder, NotebookRunOptions? options = null,
        IProgress<CellProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        options ??= new NotebookRunOptions();
        var before = Directory.GetCurrentDirectory();
        Directory.SetCurrentDirectory(folder);
        try
        {
            return new Pass(notebook, folder, options, progress).Run(cancellationToken);
        }
        finally
        {
            Directory.SetCurrentDirectory(before);
        }
    }

    private sealed class Pass(Notebook notebook, string folder, NotebookRunOptions options, IProgress<CellProgress>? progress)
    {
        private readonly Dictionary<int, (int Count, Func<IReadOnlyList<Output>> Outputs)> ran = [];

        public NotebookRun Run(CancellationToken cancellationToken)
        {
            var code = Enumerable.Range(0, notebook.Cells.Count).Where(IsCode).ToList();
            var session = new Session(new SessionOptions { Folder = folder, Limits = options.Limits });
            foreach (var index in code)
            {
                if (cancellationToken.IsCancellationRequested) return Ended(RunStatus.Interrupted, null);
                var count = ran.Count + 1;
                progress?.Report(new CellProgress(count, code.Count));
                var status = Evaluate(session, index, count, cancellationToken);
                if (status == EvaluationStatus.Succeeded || (status == EvaluationStatus.Failed && notebook.Cells[index].Tags.Contains("raises-exception"))) continue;
                var failure = new RunFailure(count, ran[index].Outputs().OfType<ErrorOutput>().First());
                return Ended(status == EvaluationStatus.Interrupted ? RunStatus.Interrupted : RunStatus.Failed, failure);
            }
            return Ended(RunStatus.Succeeded, null);
        }

        private EvaluationStatus Evaluate(Session session, int index, int count, CancellationToken cancellationToken)
        {
            var cell = notebook.Cells[index];
            if (cell.Language is { } language && language.ToLowerInvariant() is not ("csharp" or "c#"))
            {
                var error = Errors.OtherLanguage(language);
                ran[index] = (count, () => [error]);
                return EvaluationStatus.Failed;
            }
            var evaluation = session.Evaluate(cell.Source, count, new EvaluationOptions { Timeout = options.CellTimeout }, cancellationToken);
            ran[index] = (count, () => [.. evaluation.Outputs.Select(Portable)]);
            return evaluation.Status;
        }

        // An exception tends to name a file by its full path; the notebook's own folder differs from machine to machine.
        private Output Portable(Output output) => output is ErrorOutput error
            ? error with { Message = Relative(error.Message), Traceback = [.. error.Traceback.Select(Relative)] }
            : output;

        private string Relative(string text) => text.Replace(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);

        // A cell without text is passed over and not counted, as Jupyter does.
        private bool IsCode(int index) => notebook.Cells[index].Kind == CellKind.Code && !string.IsNullOrWhiteSpace(notebook.Cells[index].Source);

        private NotebookRun Ended(RunStatus status, RunFailure? failure) => new(notebook.With(notebook.Cells.Select((cell, index) =>
            cell.Kind != CellKind.Code ? cell
            : ran.TryGetValue(index, out var done) ? cell with { ExecutionCount = done.Count, Outputs = done.Outputs() }
            : cell with { ExecutionCount = null, Outputs = [] })), status, failure, ran.Count);
    }
}
