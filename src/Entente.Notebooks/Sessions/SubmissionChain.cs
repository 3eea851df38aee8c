using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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

    private readonly List<MetadataReference> pending = [];
    private readonly List<Type> types = [];
    private readonly List<string> imports = [.. References.Usings.Select(name => name == typeof(NotebookSurface).FullName ? $"using static {name};" : $"using {name};")];
    private CSharpCompilation? previous;
    private object?[] states = new object?[16];
    private int attempts;

    /// <summary>The <c>using</c>s that hold so far, as C# writes them.</summary>
    public IReadOnlyList<string> Imports => imports;

    /// <summary>The variables declared so far that have not been declared anew, with their values, in the order of their declaration.</summary>
    public IEnumerable<(FieldInfo Field, object? Value)> Variables => types
        .SelectMany(type => type.GetFields(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly))
        .Where(variable => !variable.Name.Contains('<', StringComparison.Ordinal))
        .GroupBy(variable => variable.Name).Select(same => same.Last())
        .Select(variable => (variable, variable.IsStatic ? variable.GetValue(null) : InstanceOf(variable.DeclaringType!) is { } instance ? variable.GetValue(instance) : null));

    /// <summary>Adds what every later submission sees.</summary>
    public void Reference(IEnumerable<MetadataReference> references) => pending.AddRange(references);

    /// <summary>The submission that a cell would be, compiled so far as to know its names and types; nothing is kept.</summary>
    public CSharpCompilation Compile(SyntaxTree tree)
    {
        attempts++;
        var name = string.Create(CultureInfo.InvariantCulture, $"Cell-{attempts}");
        return CSharpCompilation.CreateScriptCompilation(name, tree,
            previous is null ? References.Default.Concat(pending) : pending,
            Options.WithScriptClassName($"Submission{attempts}").WithUsings(previous is null ? References.Usings : ImmutableArray<string>.Empty),
            previous, typeof(object));
    }

    /// <summary>Loads a submission that compiles, makes it the one that the next sees, and gives what runs it; or gives its errors.</summary>
    public (Submission? Submission, ImmutableArray<Diagnostic> Errors) Load(CSharpCompilation compilation)
    {
        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        var emitted = compilation.Emit(assembly, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));
        var errors = emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToImmutableArray();
        // A cell of remarks or `using`s alone has nothing to emit, which is no error; the next cell still sees the `using`s.
        if (!emitted.Success && errors.IsEmpty) errors = compilation.GetDiagnostics().RemoveAll(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error);
        if (!errors.IsEmpty) return (null, errors);

        previous = compilation;
        pending.Clear();
        imports.AddRange(((CompilationUnitSyntax)compilation.SyntaxTrees[0].GetRoot()).Usings.Select(import => import.ToString()).Except(imports).ToList());
        if (!emitted.Success) return (new Submission(() => Task.FromResult<object?>(null), () => null), errors);
        var entry = compilation.GetEntryPoint(CancellationToken.None)!;
        assembly.Position = symbols.Position = 0;
        var woven = Weaver.Weave(assembly, symbols);
        var type = context.LoadCell(woven.Assembly, woven.Symbols).GetType(entry.ContainingType.MetadataName, throwOnError: true)!;
        types.Add(type);
        var factory = type.GetMethod(entry.MetadataName, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!
            .CreateDelegate<Func<object?[], Task<object?>>>();
        if (states.Length < attempts + 2) Array.Resize(ref states, states.Length * 2);
        return (new Submission(() => factory(states), () => InstanceOf(type)), errors);
    }

    private object? InstanceOf(Type type) => Array.Find(states, state => state?.GetType() == type);
}
