using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace Entente.Notebooks.Sessions;

/// <summary>The cells compiled so far, each seeing what those before it declared.</summary>
/// <remarks>
/// Roslyn's own scripts repeat every reference in every submission, which costs memory that grows with the square of the cells;
/// here the first names the shared ones, and later ones only what is new.
/// </remarks>
internal sealed class SubmissionChain(SessionLoadContext context)
{
    private static readonly CSharpCompilationOptions Options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        // Optimised code throws from places that the lines share, and an error could not name its line.
        .WithOptimizationLevel(OptimizationLevel.Debug)
        .WithAllowUnsafe(true)
        .WithNullableContextOptions(NullableContextOptions.Annotations)
        .WithMetadataImportOptions(MetadataImportOptions.Public);

    private CSharpCompilation? previous;
    private object?[] states = new object?[16];
    private int attempts;

    /// <summary>The submission that a cell would be, compiled so far as to know its names and types; nothing is kept.</summary>
    public CSharpCompilation Compile(SyntaxTree tree, IEnumerable<string> referencedPaths)
    {
        attempts++;
        var name = string.Create(CultureInfo.InvariantCulture, $"Cell-{attempts}");
        var references = referencedPaths.Select(References.Of);
        return CSharpCompilation.CreateScriptCompilation(name, tree,
            previous is null ? References.Default.Concat(references) : references,
            Options.WithScriptClassName($"Submission{attempts}").WithUsings(previous is null ? References.Usings : ImmutableArray<string>.Empty),
            previous, typeof(object));
    }

    /// <summary>Loads a submission that compiles, makes it the one that the next sees, and gives what runs it; or gives its errors.</summary>
    public (Func<Task<object?>>? Run, ImmutableArray<Diagnostic> Errors) Load(CSharpCompilation compilation)
    {
        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        var emitted = compilation.Emit(assembly, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));
        var errors = emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToImmutableArray();
        // A cell of remarks or `using`s alone has nothing to emit, which is no error; the next cell still sees the `using`s.
        if (!emitted.Success && errors.IsEmpty) errors = compilation.GetDiagnostics().RemoveAll(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);
        if (!errors.IsEmpty) return (null, errors);

        previous = compilation;
        if (!emitted.Success) return (() => Task.FromResult<object?>(null), errors);
        var entry = compilation.GetEntryPoint(CancellationToken.None)!;
        assembly.Position = symbols.Position = 0;
        var woven = Weaver.Weave(assembly, symbols);
        var type = context.LoadCell(woven.Assembly, woven.Symbols).GetType(entry.ContainingType.MetadataName, throwOnError: true)!;
        var factory = type.GetMethod(entry.MetadataName, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!
            .CreateDelegate<Func<object?[], Task<object?>>>();
        if (states.Length < attempts + 2) Array.Resize(ref states, states.Length * 2);
        return (() => factory(states), errors);
    }
}
