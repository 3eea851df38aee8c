using System.Globalization;
using Entente.Corpora;

namespace Entente.Tokens;

/// <summary>What is known about a document, without its text: what a document-term matrix keeps of it.</summary>
public sealed record DocumentVariables
{
    private static readonly string[] Known = ["id", "title", "date", "year", "month", "outlet", "author", "perspective", "source"];

    private static readonly IReadOnlyDictionary<string, string> NoFields = new Dictionary<string, string>();

    /// <summary>What the document, or the group of documents, is called.</summary>
    public required string Id { get; init; }

    /// <inheritdoc cref="Document.Title"/>
    public string? Title { get; init; }

    /// <inheritdoc cref="Document.Date"/>
    public DateOnly? Date { get; init; }

    /// <inheritdoc cref="Document.Outlet"/>
    public string? Outlet { get; init; }

    /// <inheritdoc cref="Document.Author"/>
    public string? Author { get; init; }

    /// <inheritdoc cref="Document.Perspective"/>
    public string? Perspective { get; init; }

    /// <inheritdoc cref="Document.Source"/>
    public string? Source { get; init; }

    /// <inheritdoc cref="Document.Fields"/>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = NoFields;

    /// <summary>The value of a variable as text; <see langword="null"/> where the document has none.</summary>
    /// <param name="name">id, title, date (2024-11-28), year (2024), month (2024-11), outlet, author, perspective, source, or the name of another field.</param>
    public string? this[string name] => name switch
    {
        "id" => Id,
        "title" => Title,
        "date" => Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        "year" when Date is not null => Date?.ToString("yyyy", CultureInfo.InvariantCulture),
        "month" when Date is not null => Date?.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        "outlet" => Outlet,
        "author" => Author,
        "perspective" => Perspective,
        "source" => Source,
        _ => Fields.GetValueOrDefault(name),
    };

    /// <summary>The variables of a document.</summary>
    public static DocumentVariables Of(Document document) => new()
    {
        Id = document.Id,
        Title = document.Title,
        Date = document.Date,
        Outlet = document.Outlet,
        Author = document.Author,
        Perspective = document.Perspective,
        Source = document.Source,
        // One empty dictionary for all documents that have no fields: a million of them are memory too.
        Fields = document.Fields.Count == 0 ? NoFields : document.Fields,
    };

    internal static IEnumerable<string> Names(IEnumerable<DocumentVariables> documents) =>
        Known.Concat(documents.SelectMany(document => document.Fields.Keys).Order(StringComparer.Ordinal)).Distinct();
}
