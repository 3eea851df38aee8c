using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Entente.Notebooks.Sessions;

/// <summary>Turns XML documentation into Markdown, which is also readable as plain text.</summary>
internal static partial class DocumentationText
{
    /// <summary>What is documented of a symbol; empty where nothing is.</summary>
    public static string Of(ISymbol symbol, Compilation compilation) => Xml(symbol, compilation, 0) is { } xml ? Write(xml) : "";

    private static XElement? Xml(ISymbol symbol, Compilation compilation, int depth)
    {
        symbol = symbol is IMethodSymbol { ReducedFrom: { } extension } ? extension.OriginalDefinition : symbol.OriginalDefinition;
        var text = symbol.GetDocumentationCommentXml(expandIncludes: false);
        if (string.IsNullOrWhiteSpace(text)) return null;
        XElement xml;
        try
        {
            xml = XElement.Parse(text.TrimStart().StartsWith("<member", StringComparison.Ordinal) ? text : $"<member>{text}</member>");
        }
        catch (XmlException)
        {
            return null;
        }
        if (xml.Element("inheritdoc") is not { } inherits || depth > 4) return xml;
        var source = inherits.Attribute("cref")?.Value is { } cref ? DocumentationCommentId.GetFirstSymbolForDeclarationId(cref, compilation) : Inherited(symbol);
        return source is null ? xml : Xml(source, compilation, depth + 1) ?? xml;
    }

    private static ISymbol? Inherited(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { OverriddenMethod: { } method } => method,
        IPropertySymbol { OverriddenProperty: { } property } => property,
        INamedTypeSymbol type => type.BaseType is { SpecialType: SpecialType.None } parent ? parent : type.Interfaces.FirstOrDefault(),
        _ => symbol.ContainingType?.AllInterfaces.SelectMany(one => one.GetMembers())
            .FirstOrDefault(member => SymbolEqualityComparer.Default.Equals(symbol.ContainingType.FindImplementationForInterfaceMember(member), symbol)),
    };

    private static string Write(XElement xml)
    {
        List<string> parts = [];
        Add(xml.Element("summary"));
        Add(xml.Element("value"));
        AddList("Parameters", xml.Elements("typeparam").Concat(xml.Elements("param")), "name");
        if (xml.Element("returns") is { } returns && Text(returns) is { Length: > 0 } answer) parts.Add($"**Returns** {answer}");
        AddList("Exceptions", xml.Elements("exception"), "cref");
        Add(xml.Element("remarks"));
        return string.Join("\n\n", parts);

        void Add(XElement? element)
        {
            if (element is not null && Text(element) is { Length: > 0 } text) parts.Add(text);
        }

        void AddList(string title, IEnumerable<XElement> elements, string name)
        {
            var lines = elements.Select(element => (Name: Short(element.Attribute(name)?.Value), Text: Text(element))).Where(one => one.Text.Length > 0).Select(one => $"- `{one.Name}` {one.Text}").ToList();
            if (lines.Count > 0) parts.Add($"**{title}**\n\n{string.Join('\n', lines)}");
        }
    }

    private static string Text(XElement element)
    {
        var text = new StringBuilder();
        foreach (var node in element.Nodes()) Append(text, node);
        return Paragraphs().Replace(text.ToString(), "\n\n").Trim();
    }

    private static void Append(StringBuilder text, XNode node)
    {
        switch (node)
        {
            case XText words: text.Append(Blanks().Replace(words.Value, " ")); break;
            case XElement { Name.LocalName: "see" or "seealso" } see: text.Append(see.Nodes().Any() ? Text(see) : $"`{Short((see.Attribute("cref") ?? see.Attribute("langword") ?? see.Attribute("href"))?.Value)}`"); break;
            case XElement { Name.LocalName: "paramref" or "typeparamref" } reference: text.Append('`').Append(reference.Attribute("name")?.Value).Append('`'); break;
            case XElement { Name.LocalName: "c" } code: text.Append('`').Append(code.Value).Append('`'); break;
            case XElement { Name.LocalName: "code" } code: text.Append("\n\n```csharp\n").Append(code.Value.Trim('\n', '\r')).Append("\n```\n\n"); break;
            case XElement { Name.LocalName: "para" or "p" } paragraph: text.Append("\n\n").Append(Text(paragraph)).Append("\n\n"); break;
            case XElement { Name.LocalName: "item" } item: text.Append("\n\n- ").Append(Text(item)); break;
            case XElement other: text.Append(Text(other)); break;
        }
    }

    // `M:System.String.Trim(System.Char)` is `String.Trim`, and `T:System.String` is `String`.
    private static string Short(string? reference)
    {
        if (reference is null || reference.Length < 3 || reference[1] != ':') return reference ?? "";
        var names = reference[2..].Split('(')[0].Split('.').Select(name => name.Split('`')[0]).ToArray();
        return string.Join('.', names.TakeLast(reference[0] == 'T' || names.Length == 1 ? 1 : 2));
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@" *\n\n\s*")]
    private static partial Regex Paragraphs();
}
