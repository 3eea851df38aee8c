using Microsoft.CodeAnalysis;

namespace Entente.Notebooks.Sessions;

/// <summary>Compiles and runs the cells of one notebook, one after the other; each sees what those before it declared.</summary>
/// <remarks>
/// A session is used by one thread at a time. It captures the console for the code of its cells, and resets the registered formatters
/// when it is made; so one session runs at a time in a process.
/// </remarks>
public sealed class Session
{
    // What a main thread has on some systems, and no more: an async recursion without an end takes time
    // with the square of its depth to unwind.
    private const int StackBytes = 2 * 1024 * 1024;

    private readonly SubmissionChain chain;
    private readonly SessionLoadContext context = new();
    private readonly SessionOptions options;

    /// <summary>A session in which nothing has run.</summary>
    public Session(SessionOptions? options = null)
    {
        this.options = options ?? new SessionOptions();
        this.options.Limits.Checked();
        chain = new SubmissionChain(context);
        UnhandledExceptions.Install();
        ConsoleRouter.Install();
        Display.Reset();
    }

    /// <summary>Runs a cell: its outputs, in order, and how it ended. What it did before an exception stays done.</summary>
    /// <param name="code">C#, with <c>#r "path.dll"</c> where needed; top-level <c>await</c> is allowed, and a last expression without a semicolon is shown.</param>
    /// <param name="cell">The cell's number, by which errors and traces name it: <c>Cell[3]:line 2</c>.</param>
    /// <param name="evaluation">Time-out, and who is told of outputs as they come.</param>
    /// <param name="cancellationToken">Interrupts the cell: loops, waits and tasks stop within milliseconds, and the session can go on.</param>
    public Evaluation Evaluate(string code, int cell, EvaluationOptions? evaluation = null, CancellationToken cancellationToken = default)
    {
        evaluation ??= new EvaluationOptions();
        var outputs = new OutputCollector(options.Limits, evaluation.Published);
        var source = CellSource.Parse(code, cell, options.Folder);
        if (source.Error is { } unknown) return Failed(unknown, outputs);

        foreach (var path in source.References) context.Reference(path);
        var compilation = chain.Compile(source.Tree, source.References);
        var (run, errors) = chain.Load(compilation);
        if (run is null) return Failed(CompilationErrors.Describe(errors), outputs);

        var showsResult = source.LastExpression is not null && !IsVoid(source, compilation);
        var running = new RunningCell(new CellScope(outputs, evaluation.Input ?? options.Input), cell, StackBytes);
        var status = running.Run(() =>
        {
            var result = run().GetAwaiter().GetResult();
            if (showsResult) outputs.Display(result, Display.Bundle(result), isResult: true);
        }, evaluation.Timeout, options.Patience, cancellationToken);
        return new Evaluation(status, outputs);
    }

    /// <summary>The variables that a cell would declare if it ran next, in their order; nothing is run or kept.</summary>
    public IReadOnlyList<DeclaredVariable> Declared(string code) =>
        CellSource.Parse(code, 0, options.Folder) is { Error: null } source ? Declarations.Read(chain.Compile(source.Tree, source.References)) : [];

    private static Evaluation Failed(ErrorOutput error, OutputCollector outputs)
    {
        outputs.Fail(error);
        return new Evaluation(EvaluationStatus.Failed, outputs);
    }

    private static bool IsVoid(CellSource source, Compilation compilation) =>
        compilation.GetSemanticModel(source.Tree).GetTypeInfo(source.LastExpression!).Type is not { SpecialType: not SpecialType.System_Void };
}
