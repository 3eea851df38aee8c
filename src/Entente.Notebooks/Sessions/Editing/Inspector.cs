using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Entente.Notebooks.Sessions;

/// <summary>Says what the name at the cursor is: how it is declared, and what is documented of it.</summary>
internal static class Inspector
{
    private static readonly SymbolDisplayFormat Form = SymbolDisplayFormat.MinimallyQualifiedFormat
        .WithMemberOptions(SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeContainingType | SymbolDisplayMemberOptions.IncludeRef)
        .WithParameterOptions(SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeParamsRefOut | SymbolDisplayParameterOptions.IncludeExtensionThis)
        .WithKindOptions(SymbolDisplayKindOptions.IncludeTypeKeyword | SymbolDisplayKindOptions.IncludeNamespaceKeyword);

    /// <summary>The description as Markdown and as plain text; null where nothing is known.</summary>
    public static MimeBundle? Inspect(EditedCell cell)
    {
        if (Find(cell) is not { } symbol) return null;
        var signature = Signature(symbol);
        var overloads = symbol is IMethodSymbol { ContainingType: { } type } method ? type.GetMembers(method.Name).Length - 1 : 0;
        if (overloads > 0) signature += $"  (+{overloads} {(overloads == 1 ? "overload" : "overloads")})";
        var text = DocumentationText.Of(symbol, cell.Model.Compilation);
        return new MimeBundle(
            KeyValuePair.Create("text/plain", text.Length > 0 ? $"{signature}\n\n{Plain(text)}" : signature),
            KeyValuePair.Create("text/markdown", text.Length > 0 ? $"```csharp\n{signature}\n```\n\n{text}" : $"```csharp\n{signature}\n```"));
    }

    private static ISymbol? Find(EditedCell cell)
    {
        var token = cell.Root.FindToken(Math.Min(cell.Position, Math.Max(cell.Root.FullSpan.End - 1, 0)));
        if (!IsName(token) || !token.Span.IntersectsWith(cell.Position)) token = cell.TokenBefore(cell.Position);
        if (IsName(token)) return Meant(token.Parent!, cell.Model);
        // Within a call's parentheses, and at a call's end, it is the call.
        var call = token.Parent?.AncestorsAndSelf().FirstOrDefault(node => node is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax);
        return call is InvocationExpressionSyntax invocation ? Meant(invocation, cell.Model) : call is null ? null : Meant(call, cell.Model);
    }

    private static bool IsName(SyntaxToken token) => token.IsKind(SyntaxKind.IdentifierToken) || token.Parent is PredefinedTypeSyntax || token.Parent is ThisExpressionSyntax;

    private static ISymbol? Meant(SyntaxNode node, SemanticModel model)
    {
        if (model.GetDeclaredSymbol(node) is { } declared) return declared;
        var info = model.GetSymbolInfo(node);
        return info.Symbol ?? info.CandidateSymbols.FirstOrDefault() ?? model.GetMemberGroup(node).FirstOrDefault() ?? model.GetTypeInfo(node).Type switch
        {
            null or IErrorTypeSymbol => null,
            var type => type,
        };
    }

    private static string Signature(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => $"{local.Type.ToDisplayString(Form)} {local.Name}",
        IParameterSymbol parameter => $"{parameter.Type.ToDisplayString(Form)} {parameter.Name}",
        IFieldSymbol { ContainingType.IsScriptClass: true } variable => $"{variable.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)} {variable.Name}",
        IMethodSymbol { ContainingType.IsScriptClass: true } method => method.ToDisplayString(Form.RemoveMemberOptions(SymbolDisplayMemberOptions.IncludeContainingType)),
        _ => symbol.ToDisplayString(Form),
    };

    private static string Plain(string markdown) => markdown.Replace("**", "", StringComparison.Ordinal).Replace("```csharp\n", "", StringComparison.Ordinal).Replace("```", "", StringComparison.Ordinal).Replace("`", "", StringComparison.Ordinal);
}
