using System.ComponentModel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Entente.Notebooks.Sessions;

/// <summary>Finds the names that mean something where the cursor is, by asking the compiler.</summary>
internal sealed class CompletionSymbols(EditedCell cell)
{
    private readonly SyntaxToken before = cell.TokenBefore(cell.WordStart);

    public CompletionContext Context => cell.IsInText ? CompletionContext.Nothing
        : before.Kind() is SyntaxKind.DotToken or SyntaxKind.MinusGreaterThanToken or SyntaxKind.ColonColonToken ? CompletionContext.Member
        : IsNameBeingGiven ? CompletionContext.Nothing
        : before.Parent is UsingDirectiveSyntax || before.IsKind(SyntaxKind.NewKeyword) || before.Kind() is SyntaxKind.IsKeyword or SyntaxKind.AsKeyword ? CompletionContext.Type
        : before.Parent is AttributeListSyntax ? CompletionContext.Attribute
        : InitializedType is not null ? CompletionContext.Initializer
        : CompletionContext.Expression;

    public IEnumerable<ISymbol> Find() => (Context switch
    {
        CompletionContext.Member => Members(),
        CompletionContext.Type => cell.Model.LookupNamespacesAndTypes(cell.WordStart),
        CompletionContext.Attribute => cell.Model.LookupNamespacesAndTypes(cell.WordStart).Where(symbol => symbol is INamespaceSymbol || symbol.Name.EndsWith("Attribute", StringComparison.Ordinal)),
        CompletionContext.Initializer => Settable(InitializedType!),
        CompletionContext.Expression => cell.Model.LookupSymbols(cell.WordStart),
        _ => [],
    }).Where(IsOffered);

    /// <summary>Members of an enum that the argument or the assignment at the cursor wants.</summary>
    public IEnumerable<IFieldSymbol> WantedEnumMembers() => WantedTypes().OfType<INamedTypeSymbol>().Where(type => type.TypeKind == TypeKind.Enum)
        .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default).SelectMany(type => type.GetMembers().OfType<IFieldSymbol>().Where(member => member.IsConst));

    /// <summary>Parameters that the call at the cursor may name.</summary>
    public IEnumerable<IParameterSymbol> Parameters() => before.Parent is ArgumentListSyntax list && before.Kind() is SyntaxKind.OpenParenToken or SyntaxKind.CommaToken && before.Parent is ArgumentListSyntax
        ? Called((ArgumentListSyntax)before.Parent).SelectMany(method => method.Parameters)
        : [];

    private bool IsNameBeingGiven
    {
        get
        {
            var token = cell.Position > cell.WordStart ? cell.TokenBefore(cell.Position) : default;
            if (token.Parent is not (VariableDeclaratorSyntax or ParameterSyntax or MethodDeclarationSyntax or BaseTypeDeclarationSyntax or LocalFunctionStatementSyntax or ForEachStatementSyntax
                or SingleVariableDesignationSyntax or PropertyDeclarationSyntax or EnumMemberDeclarationSyntax)) return false;
            return token.IsKind(SyntaxKind.IdentifierToken) && !IsTypeInPlaceOfName(token);
        }
    }

    // `Lis` alone in a lambda's parentheses, or before a line that goes on, is taken for a parameter or a declaration.
    private static bool IsTypeInPlaceOfName(SyntaxToken token) => token.Parent is ParameterSyntax { Type: null };

    private ITypeSymbol? InitializedType => before.Kind() is SyntaxKind.OpenBraceToken or SyntaxKind.CommaToken && before.Parent is InitializerExpressionSyntax initializer
        ? initializer.Parent switch
        {
            _ when initializer.IsKind(SyntaxKind.ArrayInitializerExpression) => null,
            BaseObjectCreationExpressionSyntax creation => cell.Model.GetTypeInfo(creation).Type,
            WithExpressionSyntax with => cell.Model.GetTypeInfo(with.Expression).Type,
            _ => null,
        }
        : null;

    private IEnumerable<ISymbol> Members()
    {
        var (node, isConditional) = before.Parent switch
        {
            MemberAccessExpressionSyntax access => (access.Expression, false),
            QualifiedNameSyntax name => (name.Left, false),
            AliasQualifiedNameSyntax alias => (alias.Alias, false),
            MemberBindingExpressionSyntax binding => (binding.Ancestors().OfType<ConditionalAccessExpressionSyntax>().FirstOrDefault()?.Expression, true),
            _ => ((ExpressionSyntax?)null, false),
        };
        if (node is null) return [];
        var symbol = cell.Model.GetSymbolInfo(node).Symbol ?? cell.Model.GetSymbolInfo(node).CandidateSymbols.FirstOrDefault();
        if (symbol is INamespaceSymbol space) return cell.Model.LookupNamespacesAndTypes(cell.WordStart, space);
        if (symbol is IAliasSymbol { Target: INamespaceOrTypeSymbol target }) symbol = target;
        if (symbol is ITypeSymbol named && node is not PredefinedTypeSyntax { Parent: null })
            return cell.Model.LookupSymbols(cell.WordStart, named).Where(member => member.IsStatic || member is ITypeSymbol);

        var type = cell.Model.GetTypeInfo(node).Type ?? (symbol as IMethodSymbol)?.ReturnType;
        if (isConditional && type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable) type = nullable.TypeArguments[0];
        if (type is null or IErrorTypeSymbol) return [];
        return cell.Model.LookupSymbols(cell.WordStart, type, includeReducedExtensionMethods: true)
            .Where(member => (!member.IsStatic || member is IMethodSymbol { IsExtensionMethod: true } || member.ContainingType is { IsExtension: true }) && member is not ITypeSymbol);
    }

    private IEnumerable<ISymbol> Settable(ITypeSymbol type)
    {
        var given = before.Parent is InitializerExpressionSyntax initializer
            ? initializer.Expressions.OfType<AssignmentExpressionSyntax>().Select(one => one.Left.ToString()).ToHashSet(StringComparer.Ordinal) : [];
        return cell.Model.LookupSymbols(cell.WordStart, type)
            .Where(member => member is IPropertySymbol { IsStatic: false, IsIndexer: false, SetMethod: not null } or IFieldSymbol { IsStatic: false, IsReadOnly: false } && !given.Contains(member.Name));
    }

    private IEnumerable<ITypeSymbol> WantedTypes()
    {
        if (before.Parent is ArgumentListSyntax list)
        {
            var index = list.Arguments.GetSeparators().Count(comma => comma.SpanStart < cell.WordStart);
            return Called(list).Where(method => method.Parameters.Length > index).Select(method => method.Parameters[index].Type);
        }
        return before.Parent switch
        {
            NameColonSyntax { Parent: ArgumentSyntax { Parent: ArgumentListSyntax called } } name =>
                Called(called).SelectMany(method => method.Parameters).Where(parameter => parameter.Name == name.Name.Identifier.ValueText).Select(parameter => parameter.Type),
            AssignmentExpressionSyntax assignment when before == assignment.OperatorToken => cell.Model.GetTypeInfo(assignment.Left).Type is { } type ? [type] : [],
            BinaryExpressionSyntax comparison when comparison.Kind() is SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression => cell.Model.GetTypeInfo(comparison.Left).Type is { } type ? [type] : [],
            _ => [],
        };
    }

    private IEnumerable<IMethodSymbol> Called(ArgumentListSyntax list) => list.Parent switch
    {
        InvocationExpressionSyntax call => cell.Model.GetMemberGroup(call.Expression).OfType<IMethodSymbol>(),
        BaseObjectCreationExpressionSyntax creation when cell.Model.GetTypeInfo(creation).Type is INamedTypeSymbol type => type.InstanceConstructors,
        _ => [],
    };

    private static bool IsOffered(ISymbol symbol) => symbol.CanBeReferencedByName && !symbol.IsImplicitlyDeclared && !symbol.Name.Contains('<', StringComparison.Ordinal)
        && !symbol.Name.StartsWith("Submission", StringComparison.Ordinal)
        && symbol is not IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove or MethodKind.UserDefinedOperator or MethodKind.Destructor }
        && !symbol.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == nameof(EditorBrowsableAttribute) && attribute.ConstructorArguments is [{ Value: (int)EditorBrowsableState.Never }]);
}
