using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Entente.Notebooks.Sessions;

/// <summary>Finds <c>using var x = …;</c> at the top level of a cell, which C# scripts do not know: the word goes, and the session disposes of the variable when the cell ends.</summary>
internal static partial class UsingDeclarations
{
    private static readonly CSharpParseOptions Program = new(LanguageVersion.CSharp14, DocumentationMode.None, SourceCodeKind.Regular);

    /// <summary>Blanks the words and gives the variables, in order.</summary>
    public static IReadOnlyList<string> TakeOut(StringBuilder code)
    {
        var text = code.ToString();
        if (!Candidate().IsMatch(text)) return [];
        var root = (CompilationUnitSyntax)CSharpSyntaxTree.ParseText(text, Program).GetRoot();
        List<string> variables = [];
        foreach (var declaration in root.Members.OfType<GlobalStatementSyntax>().Select(member => member.Statement).OfType<LocalDeclarationStatementSyntax>())
        {
            if (!declaration.UsingKeyword.IsKind(SyntaxKind.UsingKeyword)) continue;
            CellSource.Blank(code, declaration.UsingKeyword.Span);
            if (declaration.AwaitKeyword.IsKind(SyntaxKind.AwaitKeyword)) CellSource.Blank(code, declaration.AwaitKeyword.Span);
            variables.AddRange(declaration.Declaration.Variables.Select(variable => variable.Identifier.ValueText));
        }
        return variables;
    }

    [GeneratedRegex(@"\busing\s+[\w.<>\[\],?\s]+?\s+\w+\s*=")]
    private static partial Regex Candidate();
}
