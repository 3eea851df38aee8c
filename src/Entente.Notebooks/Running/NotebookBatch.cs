using Entente.Notebooks.Documents;

namespace Entente.Notebooks.Running;

/// <summary>Several notebooks that are run one after the other; when one fails, the others still run.</summary>
public sealed class NotebookBatch
{
    private readonly NotebookRunOptions options;

    private NotebookBatch(IReadOnlyList<PreparedNotebook> notebooks, NotebookRunOptions options) => (Notebooks, this.options) = (notebooks, options);

    /// <summary>The notebooks, in the order in which they run.</summary>
    public IReadOnlyList<PreparedNotebook> Notebooks { get; }

    /// <summary>Finds and reads the notebooks, and puts the parameters in place; nothing is run. A notebook that cannot be read is kept with its problem.</summary>
    /// <exception cref="InputException">A path does not exist or holds no notebooks.</exception>
    /// <exception cref="ParameterException">A parameter is unknown to all notebooks, or its value does not suit its type.</exception>
    public static NotebookBatch Prepare(BatchOptions options) => new(Preparation.Of(options), options.Run);

    /// <summary>Runs the notebooks, and gives what came of each; those not begun when the run was stopped are not among them.</summary>
    /// <param name="progress">Told before each cell and after each notebook, on the calling thread.</param>
    /// <param name="cancellationToken">Stops the run within the cell that is running.</param>
    public IReadOnlyList<NotebookOutcome> Run(IProgress<BatchProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        List<NotebookOutcome> outcomes = [];
        foreach (var prepared in Notebooks)
        {
            if (cancellationToken.IsCancellationRequested) break;
            var at = new BatchProgress(prepared.Source, outcomes.Count + 1, Notebooks.Count);
            var outcome = Run(prepared, new Relay(progress, at), cancellationToken);
            outcomes.Add(outcome);
            progress?.Report(at with { Outcome = outcome });
        }
        return outcomes;
    }

    private NotebookOutcome Run(PreparedNotebook prepared, IProgress<CellProgress> progress, CancellationToken cancellationToken)
    {
        if (prepared.Notebook is null) return new NotebookOutcome(prepared, RunStatus.Unreadable, null, prepared.Problem);
        try
        {
            var run = NotebookRunner.Run(prepared.Notebook, prepared.Source.Folder, options, progress, cancellationToken);
            return new NotebookOutcome(prepared, run.Status, run, run.Failure is { } failure ? $"{prepared.Source.Name}.ipynb, {failure}" : null);
        }
        catch (DirectoryNotFoundException)
        {
            return new NotebookOutcome(prepared, RunStatus.Unreadable, null, Errors.FolderGone(prepared.Source.Name));
        }
    }

    private sealed class Relay(IProgress<BatchProgress>? progress, BatchProgress at) : IProgress<CellProgress>
    {
        public void Report(CellProgress value) => progress?.Report(at with { Cell = value });
    }
}
