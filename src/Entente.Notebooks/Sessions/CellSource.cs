using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Entente.Notebooks.Sessions;

/// <summary>The text of a cell, parsed. What C# scripts do not know is taken out of it; what is left stands where it stood.</summary>
/// <param name="Tree">What is left.</param>
/// <param name="Directives">The directives, in order.</param>
/// <param name="Disposables">The variables declared by <c>using var</c>, in order.</param>
/// <param name="Library">The namespaces and extension classes; null where there are none.</param>
/// <param name="Error">The directive that is not known; null where all are.</param>
internal sealed record CellSource(SyntaxTree Tree, IReadOnlyList<Directive> Directives, IReadOnlyList<string> Disposables, LibrarySource? Library, ErrorOutput? Error)
{
    private static readonly CSharpParseOptions Script = new(LanguageVersion.CSharp14, DocumentationMode.Parse, SourceCodeKind.Script);

    /// <summary>The expression that is the cell's result: its last statement, where that has no semicolon.</summary>
    public ExpressionSyntax? LastExpression => ((CompilationUnitSyntax)Tree.GetRoot()).Members.LastOrDefault() is
        GlobalStatementSyntax { Statement: ExpressionStatementSyntax { SemicolonToken.IsMissing: true } last } ? last.Expression : null;

    /// <summary>What errors and traces call a cell.</summary>
    public static string NameOf(int cell) => string.Create(CultureInfo.InvariantCulture, $"Cell[{cell}]");

    /// <summary>Reads a cell, or a script, under the name that errors and traces give it.</summary>
    /// <param name="code">Its text.</param>
    /// <param name="name">The name.</param>
    /// <param name="keepsLibrary">Whether namespaces and extension classes stay where they are: for a cell that is being written.</param>
    public static CellSource Parse(string code, string name, bool keepsLibrary = false)
    {
        code = code.ReplaceLineEndings("\n");
        var tree = Parse(code, Script, name);
        var rest = new StringBuilder(code);
        List<Directive> directives = [];
        foreach (var line in DirectiveLines(tree))
        {
            var number = line.LineNumber + 1;
            try
            {
                if (DirectiveReader.Read(line.ToString(), number) is { } directive) directives.Add(directive);
            }
            catch (DirectiveException exception)
            {
                return new(tree, [], [], null, Refused(exception, name, number, line.ToString()));
            }
            Blank(rest, line.Span);
        }
        var disposables = UsingDeclarations.TakeOut(rest);
        var unchanged = directives.Count == 0 && disposables.Count == 0 && rest.Equals(code);
        if (!unchanged) tree = Parse(rest.ToString(), Script, name);
        if (keepsLibrary) return new(tree, directives, disposables, null, null);
        var (script, library) = LibrarySource.Split(tree);
        return new(library is null ? tree : Parse(script, Script, name), directives, disposables, library, null);
    }

    /// <summary>The error of a cell whose directive cannot be done.</summary>
    public static ErrorOutput Refused(DirectiveException exception, string name, int line, string text) => new("DirectiveError", exception.Message,
        [string.Create(CultureInfo.InvariantCulture, $"{name}:line {line}: {text}"), exception.Message]) { Line = line };

    public static SyntaxTree Parse(string code, CSharpParseOptions options, string name) =>
        CSharpSyntaxTree.ParseText(SourceText.From(code, Encoding.UTF8), options, name);

    /// <summary>Overwrites a piece of text with spaces, so that all others keep their lines and columns.</summary>
    public static void Blank(StringBuilder text, TextSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
            if (text[i] != '\n')
                text[i] = ' ';
    }

    private static IEnumerable<TextLine> DirectiveLines(SyntaxTree tree)
    {
        var text = tree.GetText();
        return tree.GetRoot().DescendantTrivia().Where(trivia => trivia.IsDirective).Select(trivia => text.Lines.GetLineFromPosition(trivia.SpanStart))
            .Where(line => DirectiveReader.IsOurs(line.ToString()));
    }
}
