using Entente.Tokens;

namespace Entente.Topics;

/// <summary>A document of a saved model.</summary>
internal sealed record SavedDocument(
    string Id, string? Title, DateOnly? Date, string? Outlet, string? Author, string? Perspective, string? Source, SortedDictionary<string, string> Fields, double Length, float[] TopicShares)
{
    public static SavedDocument Of(DocumentVariables document, double length, ReadOnlySpan<float> shares) => new(document.Id, document.Title, document.Date, document.Outlet, document.Author,
        document.Perspective, document.Source, new(document.Fields.ToDictionary(), StringComparer.Ordinal), length, shares.ToArray());

    public DocumentVariables Variables => new()
    {
        Id = Id,
        Title = Title,
        Date = Date,
        Outlet = Outlet,
        Author = Author,
        Perspective = Perspective,
        Source = Source,
        Fields = Fields,
    };
}
