using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Entente.Notebooks.Sessions;

/// <summary>Says what could stand where the cursor is: members, names, keywords, named arguments, directives.</summary>
internal static class Completer
{
    private const int Most = 1_000;

    // What every object has is rarely what is looked for.
    private static readonly HashSet<string> OfEveryObject = [nameof(Equals), nameof(GetHashCode), nameof(GetType), nameof(ToString), nameof(ReferenceEquals), "Display", "FormatTo", "ToDisplayString"];

    private static readonly string[] Directives = ["#r", "#i", "#!import", "#!time", "#!who", "#!whos", "#!set", "#!share", "#!csharp", "#!markdown", "#!html"];

    private static readonly IReadOnlyList<string> Keywords = [.. SyntaxFacts.GetKeywordKinds().Where(kind => !SyntaxFacts.IsPreprocessorKeyword(kind) || kind is SyntaxKind.IfKeyword or SyntaxKind.ElseKeyword or SyntaxKind.TrueKeyword or SyntaxKind.FalseKeyword)
        .Select(SyntaxFacts.GetText).Where(word => word.Length > 0 && !word.StartsWith("__", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal)];

    public static CompletionList Complete(EditedCell cell)
    {
        var line = cell.Code[(cell.Code.LastIndexOf('\n', Math.Max(cell.Position - 1, 0)) + 1)..cell.Position];
        if (line.TrimStart() is ['#', ..] directive && !directive.Contains(' ', StringComparison.Ordinal))
            return new CompletionList(cell.Position - directive.Length, cell.Position, [.. Directives.Where(word => word.StartsWith(directive, StringComparison.Ordinal)).Select(word => new CompletionItem(word, "keyword"))]);

        var symbols = new CompletionSymbols(cell);
        var items = new Dictionary<string, CompletionItem>(StringComparer.Ordinal);
        foreach (var member in symbols.WantedEnumMembers().Where(member => Fits(member.Name, cell.Prefix) || Fits(member.ContainingType.Name, cell.Prefix)))
            items.TryAdd($"{member.ContainingType.Name}.{member.Name}", new CompletionItem($"{member.ContainingType.Name}.{member.Name}", "enum", member.ToMinimalDisplayString(cell.Model, cell.WordStart)));
        var context = symbols.Context;
        foreach (var parameter in symbols.Parameters().Where(parameter => Fits(parameter.Name, cell.Prefix)))
            items.TryAdd(parameter.Name + ":", new CompletionItem(parameter.Name + ":", "param", parameter.Type.ToMinimalDisplayString(cell.Model, cell.WordStart)));
        var first = items.Count;
        foreach (var same in symbols.Find().GroupBy(symbol => Written(symbol, context)).Where(same => Fits(same.Key, cell.Prefix)))
            items.TryAdd(same.Key, new CompletionItem(same.Key, KindOf(same.First()), Signature([.. same], cell)));
        if (context == CompletionContext.Expression)
            foreach (var word in Keywords.Where(word => Fits(word, cell.Prefix)))
                items.TryAdd(word, new CompletionItem(word, "keyword"));

        var end = cell.Position;
        while (end < cell.Code.Length && SyntaxFacts.IsIdentifierPartCharacter(cell.Code[end])) end++;
        return new CompletionList(cell.WordStart, end, [.. items.Values.Take(first), .. items.Values.Skip(first)
            .OrderByDescending(item => item.Text.StartsWith(cell.Prefix, StringComparison.Ordinal)).ThenByDescending(item => item.Kind == "enum" && context == CompletionContext.Member)
            .ThenBy(item => context == CompletionContext.Member && OfEveryObject.Contains(item.Text)).ThenBy(item => item.Text, StringComparer.OrdinalIgnoreCase).Take(Most)]);
    }

    private static bool Fits(string name, string prefix) => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase);

    private static string Written(ISymbol symbol, CompletionContext context)
    {
        if (context == CompletionContext.Attribute && symbol is ITypeSymbol) return symbol.Name[..^"Attribute".Length];
        return SyntaxFacts.GetKeywordKind(symbol.Name) != SyntaxKind.None ? "@" + symbol.Name : symbol.Name;
    }

    private static string Signature(IReadOnlyList<ISymbol> same, EditedCell cell)
    {
        var text = same[0].ToMinimalDisplayString(cell.Model, cell.WordStart);
        return same.Count == 1 ? text : $"{text} (+{same.Count - 1})";
    }

    private static string KindOf(ISymbol symbol) => symbol switch
    {
        INamespaceSymbol => "module",
        ITypeSymbol { TypeKind: TypeKind.Enum } => "enum",
        ITypeSymbol { TypeKind: TypeKind.Interface } => "interface",
        ITypeSymbol { TypeKind: TypeKind.Struct } => "struct",
        ITypeSymbol => "class",
        IMethodSymbol => "method",
        IPropertySymbol => "property",
        IEventSymbol => "event",
        IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } => "enum",
        IFieldSymbol { ContainingType.IsScriptClass: true } => "instance",
        IFieldSymbol => "field",
        IParameterSymbol => "param",
        _ => "instance",
    };
}
