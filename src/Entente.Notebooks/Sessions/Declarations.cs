using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Entente.Notebooks.Sessions;

/// <summary>Reads what a cell declares from its compilation, without running it.</summary>
internal static class Declarations
{
    public static IReadOnlyList<DeclaredVariable> Read(CSharpCompilation compilation)
    {
        var tree = compilation.SyntaxTrees[0];
        var model = compilation.GetSemanticModel(tree);
        return
        [
            .. from member in ((CompilationUnitSyntax)tree.GetRoot()).Members.OfType<FieldDeclarationSyntax>()
               from declarator in member.Declaration.Variables
               let field = model.GetDeclaredSymbol(declarator) as IFieldSymbol
               where field is not null
               select Describe(field, declarator.Initializer?.Value, model),
        ];
    }

    private static DeclaredVariable Describe(IFieldSymbol field, ExpressionSyntax? initial, SemanticModel model)
    {
        var (type, nullable) = field.Type switch
        {
            INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } wrapped => (wrapped.TypeArguments[0], true),
            { IsReferenceType: true } reference => (reference.WithNullableAnnotation(NullableAnnotation.NotAnnotated), true),
            var value => (value, false),
        };
        string[] members = type.TypeKind == TypeKind.Enum
            ? [.. type.GetMembers().OfType<IFieldSymbol>().Where(member => member.IsConst).Select(member => member.Name)]
            : [];
        // A type that a cell declared is known by its bare name; the class around it is the compiler's.
        var name = type.ContainingType is { IsScriptClass: true } ? type.Name : type.ToDisplayString();
        return new DeclaredVariable(field.Name, name, nullable, field.IsConst || field.IsReadOnly, members, Value(initial, type, model));
    }

    private static string? Value(ExpressionSyntax? initial, ITypeSymbol type, SemanticModel model) => initial is null ? null
        : type.TypeKind == TypeKind.Enum && model.GetSymbolInfo(initial).Symbol is IFieldSymbol member ? member.Name
        : model.GetConstantValue(initial) is { HasValue: true, Value: { } constant } ? constant switch
        {
            bool truth => truth ? "true" : "false",
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => constant.ToString(),
        }
        : null;
}
