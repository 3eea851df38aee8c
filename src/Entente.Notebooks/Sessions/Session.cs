namespace Entente.Notebooks.Sessions;

/// <summary>Compiles and runs the cells of one notebook, one after the other; each sees what those before it declared.</summary>
/// <remarks>
/// A session is used by one thread at a time. It captures the console for the code of its cells, and resets the registered formatters
/// when it is made; so one session runs at a time in a process.
/// </remarks>
public sealed class Session
{
    private readonly SessionOptions options;
    private readonly SessionState state;

    /// <summary>A session in which nothing has run.</summary>
    public Session(SessionOptions? options = null)
    {
        this.options = options ?? new SessionOptions();
        this.options.Limits.Checked();
        state = new SessionState(this.options.Folder);
        UnhandledExceptions.Install();
        ConsoleRouter.Install();
        Display.Reset();
    }

    /// <summary>Runs a cell: its outputs, in order, and how it ended. What it did before an exception stays done.</summary>
    /// <param name="code">
    /// C#; top-level <c>await</c> and <c>using var</c> are allowed, as are namespaces and extension classes, and a last expression without a semicolon is shown.
    /// Directives are done before the code: <c>#r</c> of an assembly, a package (<c>nuget: Name, Version</c>) or a project, <c>#i</c>, <c>#!import</c>.
    /// </param>
    /// <param name="cell">The cell's number, by which errors and traces name it: <c>Cell[3]:line 2</c>.</param>
    /// <param name="evaluation">Time-out, who answers questions, and who is told of outputs as they come.</param>
    /// <param name="cancellationToken">Interrupts the cell: loops, waits and tasks stop within milliseconds, and the session can go on.</param>
    public Evaluation Evaluate(string code, int cell, EvaluationOptions? evaluation = null, CancellationToken cancellationToken = default)
    {
        evaluation ??= new EvaluationOptions();
        var outputs = new OutputCollector(options.Limits, evaluation.Published);
        return new Evaluation(new CellRun(state, options, evaluation, cell, outputs, cancellationToken).Run(code), outputs);
    }

    /// <summary>The variables that a cell would declare if it ran next, in their order; nothing is run or kept.</summary>
    public IReadOnlyList<DeclaredVariable> Declared(string code) =>
        CellSource.Parse(code, CellSource.NameOf(0)) is { Error: null } source ? Declarations.Read(state.Chain.Compile(source.Tree)) : [];
}
