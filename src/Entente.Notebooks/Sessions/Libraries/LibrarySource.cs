using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Entente.Notebooks.Sessions;

/// <summary>What a cell declares that C# scripts do not know: namespaces and extension classes. It is compiled as a library of its own.</summary>
/// <param name="Tree">The declarations and the cell's <c>using</c>s, where they stood.</param>
/// <param name="Unwrapped">The cell with its extension classes taken apart, so that their methods stand at the top level; null where it has a namespace.</param>
internal sealed record LibrarySource(SyntaxTree Tree, SyntaxTree? Unwrapped)
{
    private static readonly CSharpParseOptions Regular = new(LanguageVersion.CSharp14, DocumentationMode.Parse, SourceCodeKind.Regular);

    /// <summary>Separates a cell's library from the rest.</summary>
    public static (string Script, LibrarySource? Library) Split(SyntaxTree tree)
    {
        var root = (CompilationUnitSyntax)tree.GetRoot();
        var code = root.ToFullString();
        var declarations = root.Members.Where(IsLibrary).ToList();
        if (declarations.Count == 0) return (code, null);

        var (script, library, unwrapped) = (new StringBuilder(code), new StringBuilder(code), new StringBuilder(code));
        CellSource.Blank(library, root.FullSpan);
        foreach (var import in root.Usings) Copy(code, library, import.Span);
        foreach (var declaration in declarations)
        {
            CellSource.Blank(script, declaration.Span);
            Copy(code, library, declaration.Span);
            if (declaration is ClassDeclarationSyntax type)
            {
                CellSource.Blank(unwrapped, Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(type.SpanStart, type.OpenBraceToken.Span.End));
                CellSource.Blank(unwrapped, type.CloseBraceToken.Span);
                // At the top level everything is seen anyway, and a public method could not speak of a type that is not.
                foreach (var modifier in type.Members.SelectMany(one => one.Modifiers).Where(one => one.IsKind(SyntaxKind.PublicKeyword) || one.IsKind(SyntaxKind.InternalKeyword)))
                    CellSource.Blank(unwrapped, modifier.Span);
            }
        }
        var allClasses = declarations.All(declaration => declaration is ClassDeclarationSyntax type && type.Members.All(member => member is not ExtensionBlockDeclarationSyntax));
        return (script.ToString(), new LibrarySource(CellSource.Parse(library.ToString(), Regular, tree.FilePath),
            allClasses ? CellSource.Parse(unwrapped.ToString(), (CSharpParseOptions)tree.Options, tree.FilePath) : null));
    }

    private static bool IsLibrary(MemberDeclarationSyntax member) => member is BaseNamespaceDeclarationSyntax
        || (member is ClassDeclarationSyntax type && type.Modifiers.Any(SyntaxKind.StaticKeyword) && type.Members.Any(IsExtension));

    private static bool IsExtension(MemberDeclarationSyntax member) => member is ExtensionBlockDeclarationSyntax
        || (member is MethodDeclarationSyntax { ParameterList.Parameters: [var first, ..] } && first.Modifiers.Any(SyntaxKind.ThisKeyword));

    private static void Copy(string code, StringBuilder to, Microsoft.CodeAnalysis.Text.TextSpan span)
    {
        for (var i = span.Start; i < span.End; i++) to[i] = code[i];
    }
}
