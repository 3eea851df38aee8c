namespace Entente.Notebooks.Sessions;

/// <summary>What came of one cell.</summary>
public sealed class Evaluation
{
    private readonly OutputCollector collector;

    internal Evaluation(EvaluationStatus status, OutputCollector collector) => (Status, this.collector) = (status, collector);

    /// <summary>How the cell ended.</summary>
    public EvaluationStatus Status { get; }

    /// <summary>
    /// The outputs so far, in the order in which they came; an error is the last. A background task that the cell started adds to them
    /// after the cell has ended, and a later cell may update a display, so ask again when the notebook is done.
    /// </summary>
    public IReadOnlyList<Output> Outputs => collector.Snapshot();

    /// <summary>The error that ended the cell; <see langword="null"/> where it succeeded.</summary>
    public ErrorOutput? Error => Outputs.OfType<ErrorOutput>().FirstOrDefault();
}
