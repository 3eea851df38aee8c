using Entente.Tokens;

namespace Entente.Topics;

/// <summary>Documents that a topic model can be fitted to.</summary>
public static class NonEmptyDocuments
{
    /// <summary>The documents that hold at least one term. A model refuses the others, so leaving them out is yours to decide, and to report.</summary>
    public static DocumentTermMatrix WithoutEmptyDocuments(this DocumentTermMatrix matrix)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        var kept = Enumerable.Range(0, matrix.DocumentCount).Where(document => matrix.Row(document).Count > 0).ToArray();
        return kept.Length == matrix.DocumentCount ? matrix : matrix.Take(kept);
    }
}
