using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Entente.Notebooks.Sessions;

/// <summary>A cell that is being written, with the place of the cursor in it.</summary>
/// <param name="Code">Its C#; what is not C# is blank.</param>
/// <param name="Position">The cursor, in UTF-16 units.</param>
/// <param name="Model">What its names mean.</param>
internal sealed record EditedCell(string Code, int Position, SemanticModel Model)
{
    public SyntaxNode Root => Model.SyntaxTree.GetRoot();

    /// <summary>Where the word at the cursor begins.</summary>
    public int WordStart
    {
        get
        {
            var start = Position;
            while (start > 0 && SyntaxFacts.IsIdentifierPartCharacter(Code[start - 1])) start--;
            return start;
        }
    }

    /// <summary>The part of the word that stands before the cursor.</summary>
    public string Prefix => Code[WordStart..Position];

    /// <summary>The last token that ends at or before a place.</summary>
    public SyntaxToken TokenBefore(int place)
    {
        if (place == 0) return default;
        var token = Root.FindToken(place - 1);
        while (token != default && token.SpanStart >= place) token = token.GetPreviousToken(includeZeroWidth: false);
        return token;
    }

    /// <summary>Whether the cursor is in a comment or in the text of a string, where code means nothing.</summary>
    public bool IsInText
    {
        get
        {
            var trivia = Root.FindTrivia(Position > 0 ? Position - 1 : 0);
            if (trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia or SyntaxKind.DisabledTextTrivia || trivia.IsDocumentation()) return true;
            var token = TokenBefore(Position);
            return token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.SingleLineRawStringLiteralToken
                or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.NumericLiteralToken && (Position < token.Span.End || IsOpen(token));
        }
    }

    // A string that is still being written has no end, or ends at the line's.
    private bool IsOpen(SyntaxToken token) => Position == token.Span.End
        && (token.IsKind(SyntaxKind.InterpolatedStringTextToken) || token.IsKind(SyntaxKind.NumericLiteralToken) || token.ContainsDiagnostics);
}

internal static class TriviaKinds
{
    public static bool IsDocumentation(this SyntaxTrivia trivia) =>
        trivia.Kind() is SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia or SyntaxKind.DocumentationCommentExteriorTrivia;
}
