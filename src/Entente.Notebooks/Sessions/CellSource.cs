using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Entente.Notebooks.Sessions;

/// <summary>The text of a cell, parsed, with its directives taken out of it: what is left is C# on the same lines.</summary>
internal sealed record CellSource(SyntaxTree Tree, IReadOnlyList<string> References, ErrorOutput? Error)
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp14, DocumentationMode.None, SourceCodeKind.Script);

    /// <summary>The expression that is the cell's result: its last statement, where that has no semicolon.</summary>
    public ExpressionSyntax? LastExpression => ((CompilationUnitSyntax)Tree.GetRoot()).Members.LastOrDefault() is
        GlobalStatementSyntax { Statement: ExpressionStatementSyntax { SemicolonToken.IsMissing: true } last } ? last.Expression : null;

    public static CellSource Parse(string code, int cell, string folder)
    {
        var file = string.Create(CultureInfo.InvariantCulture, $"Cell[{cell}]");
        var tree = Parse(code, file);
        var text = tree.GetText();
        var directives = tree.GetRoot().DescendantTrivia().Where(trivia => trivia.IsDirective).Select(trivia => trivia.Span)
            .Where(span => IsOurs(text.Lines.GetLineFromPosition(span.Start).ToString())).ToList();
        if (directives.Count == 0) return new(tree, [], null);

        List<string> references = [];
        var rest = new StringBuilder(code.ReplaceLineEndings("\n"));
        foreach (var span in directives)
        {
            var line = text.Lines.GetLineFromPosition(span.Start);
            try
            {
                if (Read(line.ToString().Trim(), folder) is { } path) references.Add(path);
            }
            catch (DirectiveException exception)
            {
                var number = line.LineNumber + 1;
                return new(tree, [], new ErrorOutput("DirectiveError", exception.Message,
                    [string.Create(CultureInfo.InvariantCulture, $"{file}:line {number}: {line}"), exception.Message]) { Line = number });
            }
            for (var i = line.Start; i < line.End; i++) rest[i] = ' ';
        }
        return new(Parse(rest.ToString(), file), references, null);
    }

    private static SyntaxTree Parse(string code, string file) =>
        CSharpSyntaxTree.ParseText(SourceText.From(code.ReplaceLineEndings("\n"), Encoding.UTF8), Options, file);

    private static bool IsOurs(string line) => line.AsSpan().TrimStart() is ['#', '!', ..] or ['#', 'r', ' ' or '"' or '\t', ..] or ['#', 'i', ' ' or '"' or '\t', ..]
        or ['#', 'l', 'o', 'a', 'd', ..];

    /// <summary>The path of an assembly to reference; null where the directive asks for nothing that is not there already.</summary>
    private static string? Read(string directive, string folder)
    {
        if (directive is "#!csharp" or "#!c#" or "#!C#") return null;
        var quoted = directive.Split('"');
        if (!directive.StartsWith("#r", StringComparison.Ordinal) || quoted.Length != 3) throw DirectiveException.Unknown(directive);

        var target = quoted[1].Trim();
        if (target.StartsWith("nuget:", StringComparison.OrdinalIgnoreCase)) throw DirectiveException.Package(target["nuget:".Length..].Trim());
        if (target.EndsWith("proj", StringComparison.OrdinalIgnoreCase)) throw DirectiveException.Project(target);
        var name = Path.GetFileName(target.Replace('\\', '/'));
        var simple = name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) ? name[..^4] : name;
        if (Sessions.References.Shared.ContainsKey(simple)) return null;
        var path = Path.GetFullPath(target.Replace('\\', '/'), Path.GetFullPath(folder));
        return File.Exists(path) ? path : throw DirectiveException.NoAssembly(target);
    }
}
