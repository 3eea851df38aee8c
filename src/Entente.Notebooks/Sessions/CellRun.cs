using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Entente.Notebooks.Sessions;

/// <summary>One run of one cell: its parts and imports, one after the other, until one fails.</summary>
internal sealed class CellRun(SessionState state, SessionOptions options, EvaluationOptions evaluation, int cell, OutputCollector outputs, CancellationToken cancellationToken)
{
    // What a main thread has on some systems, and no more: an async recursion without an end takes time
    // with the square of its depth to unwind.
    private const int StackBytes = 2 * 1024 * 1024;
    private const int DeepestImport = 16;

    private readonly Stopwatch clock = Stopwatch.StartNew();
    private readonly CellScope scope = new(outputs, evaluation.Input ?? options.Input);
    // The time-out is the author's code's: compiling, which is slow at first, does not count.
    private readonly Stopwatch running = new();
    private int imports;

    public EvaluationStatus Run(string code)
    {
        try
        {
            return Run(code, CellSource.NameOf(cell));
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            outputs.Fail(new ErrorOutput("CellInterrupted", "The cell was interrupted before it ended.", ["CellInterrupted: The cell was interrupted before it ended."]));
            return EvaluationStatus.Interrupted;
        }
    }

    private EvaluationStatus Run(string code, string name)
    {
        foreach (var part in CellParts.Of(code.ReplaceLineEndings("\n")))
        {
            var status = part.Kind switch
            {
                PartKind.Markdown => Show("text/markdown", part.Text),
                PartKind.Html => Show("text/html", part.Text),
                _ => RunCSharp(part.Text, name),
            };
            if (status != EvaluationStatus.Succeeded) return status;
        }
        return EvaluationStatus.Succeeded;
    }

    private EvaluationStatus Show(string mimeType, string text)
    {
        outputs.Display(text, new MimeBundle(KeyValuePair.Create(mimeType, text), KeyValuePair.Create("text/plain", text)), isResult: false);
        return EvaluationStatus.Succeeded;
    }

    private EvaluationStatus RunCSharp(string code, string name)
    {
        var source = CellSource.Parse(code, name);
        if (source.Error is { } unknown) return Fail(unknown);
        if (Prepare(source, name) is var prepared && prepared != EvaluationStatus.Succeeded) return prepared;

        var tree = source.Tree;
        if (source.Library is { } library)
        {
            var (references, errors) = state.Libraries.Add(library.Tree, state.SeenByLibraries, state.ImportsWith(library.Tree));
            if (errors.Count == 0) state.Chain.Reference(references);
            // A class of extensions may speak of types that cells have declared, which only a script sees.
            else if (library.Unwrapped is { } unwrapped && state.Chain.Compile(unwrapped).GetDiagnostics(cancellationToken).All(one => one.Severity != DiagnosticSeverity.Error)) tree = unwrapped;
            else return Fail(CompilationErrors.Describe(errors));
        }
        var status = Execute(source with { Tree = tree });
        Conclude(source.Directives);
        return status;
    }

    /// <summary>Does what the directives ask for before the code runs.</summary>
    private EvaluationStatus Prepare(CellSource source, string name)
    {
        if (source.Directives.Count == 0) return EvaluationStatus.Succeeded;
        Directive? at = null;
        try
        {
            var (paths, packages) = state.References.Add(source.Directives, cancellationToken);
            state.Chain.Reference(paths.Select(References.Of));
            if (packages.Count > 0) PackageNote.Show(outputs, packages);
            foreach (var directive in source.Directives)
            {
                at = directive;
                var status = directive switch
                {
                    ImportDirective import => Import(import),
                    AssignmentDirective assignment => Assign(assignment, name),
                    _ => EvaluationStatus.Succeeded,
                };
                if (status != EvaluationStatus.Succeeded) return status;
            }
            return EvaluationStatus.Succeeded;
        }
        catch (DirectiveException exception)
        {
            at = exception.At ?? at ?? source.Directives[0];
            return Fail(CellSource.Refused(exception, name, at.Line, at.Text));
        }
    }

    private EvaluationStatus Import(ImportDirective import)
    {
        if (++imports > DeepestImport) throw DirectiveException.BadImport(import.Target, $"more than {DeepestImport} imports are nested here; look for a file that imports itself.");
        foreach (var (name, code) in ImportedFile.Read(import.Target, options.Folder))
            if (Run(code, name) is var status && status != EvaluationStatus.Succeeded)
                return status;
        imports--;
        return EvaluationStatus.Succeeded;
    }

    private EvaluationStatus Assign(AssignmentDirective assignment, string name)
    {
        var value = assignment.Value.Kind switch
        {
            AssignedValueKind.Variable => assignment.Value.Text,
            AssignedValueKind.Literal => decimal.TryParse(assignment.Value.Text, NumberStyles.Number & ~NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out _) || assignment.Value.Text is "true" or "false"
                ? assignment.Value.Text
                : SymbolDisplay.FormatLiteral(assignment.Value.Text, quote: true),
            var kind => $"{typeof(NotebookSurface).FullName}.Ask({SymbolDisplay.FormatLiteral(assignment.Value.Text, quote: true)}, {(kind == AssignedValueKind.Password ? "true" : "false")})",
        };
        return Execute(CellSource.Parse($"var {assignment.Name} = {value};", name));
    }

    private EvaluationStatus Execute(CellSource source)
    {
        var compilation = state.Chain.Compile(source.Tree);
        var (submission, errors) = state.Chain.Load(compilation);
        if (submission is null) return Fail(CompilationErrors.Describe(errors));

        var showsResult = source.LastExpression is not null && !IsVoid(source, compilation);
        running.Start();
        var status = new RunningCell(scope, cell, StackBytes).Run(() =>
        {
            try
            {
                var result = submission.Run().GetAwaiter().GetResult();
                if (showsResult) outputs.Display(result, Display.Bundle(result), isResult: true);
            }
            finally
            {
                foreach (var variable in source.Disposables.Reverse()) Dispose(submission[variable]);
            }
        }, evaluation.Timeout - running.Elapsed, evaluation.Timeout, options.Patience, cancellationToken);
        running.Stop();
        return status;
    }

    private static void Dispose(object? value)
    {
        if (value is IDisposable disposable) disposable.Dispose();
        else if (value is IAsyncDisposable asynchronous) asynchronous.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }

    /// <summary>Does what the directives ask for after the code has run.</summary>
    private void Conclude(IReadOnlyList<Directive> directives)
    {
        foreach (var directive in directives)
            if (directive is TimeDirective) outputs.Write("stdout", string.Create(CultureInfo.InvariantCulture, $"Wall time: {clock.Elapsed.TotalMilliseconds:0.0} ms\n"));
            else if (directive is ListingDirective listing) VariableListing.Show(outputs, state.Chain.Variables, listing.InFull);
    }

    private EvaluationStatus Fail(ErrorOutput error)
    {
        outputs.Fail(error);
        return EvaluationStatus.Failed;
    }

    private static bool IsVoid(CellSource source, Compilation compilation) =>
        compilation.GetSemanticModel(source.Tree).GetTypeInfo(source.LastExpression!).Type is not { SpecialType: not SpecialType.System_Void };
}
