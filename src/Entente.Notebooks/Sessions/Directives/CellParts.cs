using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Entente.Notebooks.Sessions;

/// <summary>Cuts a cell where a line such as <c>#!markdown</c> changes its language.</summary>
internal static class CellParts
{
    private static readonly CSharpParseOptions Script = new(LanguageVersion.CSharp14, DocumentationMode.None, SourceCodeKind.Script);

    /// <summary>Whether a directive's word says that C# follows.</summary>
    public static bool IsCSharp(string word) => word is "#!csharp" or "#!c#" or "#!C#";

    /// <summary>The parts in order; mostly one. A part in C# has its own place in the cell: everything else is blank.</summary>
    public static IReadOnlyList<CellPart> Of(string code)
    {
        if (!code.Contains("#!", StringComparison.Ordinal)) return [new CellPart(PartKind.CSharp, code)];
        var lines = code.Split('\n');
        List<CellPart> parts = [];
        var kind = PartKind.CSharp;
        for (var start = 0; start < lines.Length; )
        {
            var switches = kind == PartKind.CSharp ? Directives(lines, start) : null;
            var end = start;
            while (end < lines.Length && !((switches is null || switches.Contains(end)) && Switch(lines[end]) is not null)) end++;
            var text = kind == PartKind.CSharp ? Blanked(lines, start, end) : string.Join('\n', lines[start..end]);
            if (!string.IsNullOrWhiteSpace(text)) parts.Add(new CellPart(kind, text));
            if (end < lines.Length) kind = Switch(lines[end])!.Value;
            start = end + 1;
        }
        return parts.Count > 0 ? parts : [new CellPart(PartKind.CSharp, "")];
    }

    private static PartKind? Switch(string line) => line.Trim() switch
    {
        "#!markdown" or "#!md" => PartKind.Markdown,
        "#!html" => PartKind.Html,
        var word when IsCSharp(word) => PartKind.CSharp,
        _ => null,
    };

    // Lines that C# itself takes for directives; in a string, the same letters are text.
    private static HashSet<int> Directives(string[] lines, int start)
    {
        var tree = CSharpSyntaxTree.ParseText(Blanked(lines, start, lines.Length), Script);
        return [.. tree.GetRoot().DescendantTrivia().Where(trivia => trivia.IsDirective).Select(trivia => trivia.GetLocation().GetLineSpan().StartLinePosition.Line)];
    }

    private static string Blanked(string[] lines, int start, int end)
    {
        var text = new StringBuilder();
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0) text.Append('\n');
            if (i >= start && i < end) text.Append(lines[i]);
            else text.Append(' ', lines[i].Length);
        }
        return text.ToString();
    }
}

/// <summary>A part of a cell in one language.</summary>
internal sealed record CellPart(PartKind Kind, string Text);

/// <summary>The languages that a part of a cell may be in.</summary>
internal enum PartKind
{
    /// <summary>C#.</summary>
    CSharp,

    /// <summary>Markdown, shown as it is.</summary>
    Markdown,

    /// <summary>HTML, shown as it is.</summary>
    Html,
}
