using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

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
        WarmUp.Await();
        evaluation ??= new EvaluationOptions();
        var outputs = new OutputCollector(options.Limits, evaluation.Published);
        return new Evaluation(new CellRun(state, options, evaluation, cell, outputs, cancellationToken).Run(code), outputs);
    }

    /// <summary>What could stand where the cursor is; nothing is run or kept.</summary>
    /// <param name="code">The cell as written so far.</param>
    /// <param name="position">The cursor, in UTF-16 units from the start.</param>
    public CompletionList Complete(string code, int position)
    {
        position = Math.Clamp(position, 0, code.Length);
        return Edited(code, position) is { } cell ? Completer.Complete(cell) : new CompletionList(position, position, []);
    }

    /// <summary>What the name at the cursor is, as Markdown and plain text; <see langword="null"/> where nothing is known. Nothing is run or kept.</summary>
    /// <param name="code">The cell as written so far.</param>
    /// <param name="position">The cursor, in UTF-16 units from the start.</param>
    public MimeBundle? Inspect(string code, int position) => Edited(code, Math.Clamp(position, 0, code.Length)) is { } cell ? Inspector.Inspect(cell) : null;

    /// <summary>Whether the text is a whole cell, or goes on, or can be no C#.</summary>
    /// <param name="code">The cell as written so far.</param>
    public Completeness IsComplete(string code)
    {
        if (CellParts.Of(code.ReplaceLineEndings("\n")) is not [.., { Kind: PartKind.CSharp } last]) return Completeness.Complete;
        var tree = CellSource.Parse(last.Text, CellSource.NameOf(0)).Tree;
        return !SyntaxFactory.IsCompleteSubmission(tree) ? Completeness.Incomplete
            : tree.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) ? Completeness.Invalid
            : Completeness.Complete;
    }

    /// <summary>Begins, in the background, what the first cell would otherwise have to wait for. Once for a process; harmless when repeated.</summary>
    public static void Prepare() => WarmUp.Start();

    private EditedCell? Edited(string code, int position)
    {
        WarmUp.Await();
        var before = code[..position].ReplaceLineEndings("\n").Length;
        code = code.ReplaceLineEndings("\n");
        // The cursor's part is the one that is not blank around it.
        var part = CellParts.Of(code) is [var only] ? only : CellParts.Of(code).FirstOrDefault(one => one.Kind == PartKind.CSharp && HasText(one.Text, before));
        if (part is not { Kind: PartKind.CSharp } || part.Text.Length != code.Length) return null;
        var tree = CellSource.Parse(part.Text, CellSource.NameOf(0), keepsLibrary: true).Tree;
        var inNamespace = tree.GetRoot().DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().Any(one => one.Span.Contains(before));
        if (!inNamespace) return new EditedCell(part.Text, before, state.Chain.Compile(tree).GetSemanticModel(tree));
        var library = LibrarySource.Split(tree).Library!.Tree;
        return new EditedCell(part.Text, before, state.Libraries.Compile(library, state.SeenByLibraries, state.ImportsWith(library)).GetSemanticModel(library));
    }

    private static bool HasText(string text, int position) => position > 0 && !char.IsWhiteSpace(text[position - 1]);

    /// <summary>The variables that a cell would declare if it ran next, in their order; nothing is run or kept.</summary>
    public IReadOnlyList<DeclaredVariable> Declared(string code)
    {
        WarmUp.Await();
        return CellSource.Parse(code, CellSource.NameOf(0)) is { Error: null } source ? Declarations.Read(state.Chain.Compile(source.Tree)) : [];
    }
}
