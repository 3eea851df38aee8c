using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;

namespace Entente.Notebooks.Sessions;

/// <summary>The libraries that cells have declared. One that declares a type anew takes the place of the one that had it.</summary>
/// <remarks>
/// Each is an assembly <c>Library-1</c>, <c>Library-2</c>, …; a new version of one has the same name and a higher version, which later cells
/// prefer, so that no name is ambiguous. What of the old one was not declared anew is compiled into the new one.
/// </remarks>
internal sealed class LibraryCells(SessionLoadContext context)
{
    private static readonly CSharpCompilationOptions Options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        .WithOptimizationLevel(OptimizationLevel.Release)
        .WithAllowUnsafe(true)
        .WithNullableContextOptions(NullableContextOptions.Annotations);

    private readonly List<Library> libraries = [];

    /// <summary>Compiles and loads a library, and gives what later cells reference; or its errors.</summary>
    /// <param name="tree">The declarations.</param>
    /// <param name="references">All that cells see so far, without libraries.</param>
    /// <param name="imports">The <c>using</c>s that hold in the cell.</param>
    public (IReadOnlyList<MetadataReference> References, IReadOnlyList<Diagnostic> Errors) Add(SyntaxTree tree, IEnumerable<MetadataReference> references, IEnumerable<string> imports)
    {
        var replaced = libraries.Where(library => library.Names.Overlaps(Names(tree))).ToList();
        var first = replaced.FirstOrDefault();
        var made = new Library(first?.Name ?? string.Create(CultureInfo.InvariantCulture, $"Library-{libraries.Count + 1}"), (first?.Version ?? 0) + 1,
            [.. replaced.SelectMany(library => library.Trees).Select(old => Without(old, Names(tree))), tree]);
        List<Library> emptied = [.. replaced.Skip(1).Select(library => new Library(library.Name, library.Version + 1, []))];
        var others = libraries.Except(replaced).ToList();

        var (image, errors) = Compile(made, [.. references, .. others.Select(library => library.Reference!)], imports);
        if (image is null) return ([], errors);
        foreach (var library in emptied.Append(made))
            library.Reference = MetadataReference.CreateFromImage(library == made ? image : Compile(library, References.Default, Array.Empty<string>()).Image!);
        foreach (var library in emptied.Append(made))
        {
            libraries.RemoveAll(old => old.Name == library.Name);
            libraries.Add(library);
        }
        return ([.. emptied.Append(made).Select(library => library.Reference!)], []);
    }

    /// <summary>A library, compiled so far as to know its names; nothing is kept.</summary>
    public CSharpCompilation Compile(SyntaxTree tree, IEnumerable<MetadataReference> references, IEnumerable<string> imports) =>
        Prepare(new Library("Library-edited", 1, [tree]), [.. references, .. libraries.Select(library => library.Reference!)], imports);

    private static CSharpCompilation Prepare(Library library, IEnumerable<MetadataReference> references, IEnumerable<string> imports)
    {
        var header = string.Concat(imports.Select(import => $"global {import}\n"))
            + string.Create(CultureInfo.InvariantCulture, $"[assembly: System.Reflection.AssemblyVersion(\"{library.Version}.0.0.0\")]");
        return CSharpCompilation.Create(library.Name,
            library.Trees.Append(CSharpSyntaxTree.ParseText(header, new CSharpParseOptions(LanguageVersion.CSharp14), encoding: Encoding.UTF8)), references, Options);
    }

    private (byte[]? Image, IReadOnlyList<Diagnostic> Errors) Compile(Library library, IEnumerable<MetadataReference> references, IEnumerable<string> imports)
    {
        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        var emitted = Prepare(library, references, imports).Emit(assembly, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));
        if (!emitted.Success) return (null, [.. emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)]);
        assembly.Position = symbols.Position = 0;
        var woven = Weaver.Weave(assembly, symbols, opens: true);
        context.LoadLibrary(woven.Assembly, woven.Symbols);
        return (woven.Assembly.ToArray(), []);
    }

    private static IEnumerable<string> Names(SyntaxTree tree) => Types(tree).Select(FullName);

    private static IEnumerable<MemberDeclarationSyntax> Types(SyntaxTree tree) => tree.GetRoot()
        .DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
        .OfType<MemberDeclarationSyntax>().Where(member => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax);

    private static string FullName(MemberDeclarationSyntax type)
    {
        var (name, parameters) = type switch
        {
            TypeDeclarationSyntax declared => (declared.Identifier.ValueText, declared.TypeParameterList?.Parameters.Count ?? 0),
            BaseTypeDeclarationSyntax declared => (declared.Identifier.ValueText, 0),
            DelegateDeclarationSyntax declared => (declared.Identifier.ValueText, declared.TypeParameterList?.Parameters.Count ?? 0),
            _ => ("", 0),
        };
        var space = string.Concat(type.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().Reverse().Select(one => $"{one.Name}."));
        return string.Create(CultureInfo.InvariantCulture, $"{space}{name}`{parameters}");
    }

    private static SyntaxTree Without(SyntaxTree tree, IEnumerable<string> names)
    {
        var gone = names.ToHashSet(StringComparer.Ordinal);
        var text = new StringBuilder(tree.ToString());
        foreach (var type in Types(tree).Where(type => gone.Contains(FullName(type)))) CellSource.Blank(text, type.Span);
        return CellSource.Parse(text.ToString(), (CSharpParseOptions)tree.Options, tree.FilePath);
    }

    private sealed record Library(string Name, int Version, IReadOnlyList<SyntaxTree> Trees)
    {
        public HashSet<string> Names { get; } = [.. Trees.SelectMany(LibraryCells.Names)];

        public MetadataReference? Reference { get; set; }
    }
}
