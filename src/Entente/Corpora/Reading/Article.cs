namespace Entente.Corpora;

/// <summary>What a format finds of one document before it has a name in the corpus.</summary>
internal sealed record Article
{
    /// <summary>The original text, decoded.</summary>
    public required string Text { get; init; }

    /// <summary>The stretches that are the article; all of the text where it is <see langword="null"/>.</summary>
    public IReadOnlyList<TextSpan>? Body { get; init; }

    /// <summary>What the file itself calls the article.</summary>
    public string? Id { get; init; }

    /// <summary>The article's place in its file, from 1; <see langword="null"/> where a file is one article.</summary>
    public int? Number { get; init; }

    /// <summary>What is known about it, the first value of a name before the others.</summary>
    public IReadOnlyList<Field> Fields { get; init; } = [];

    /// <summary>Whether each field has a row in the report; the fields of a table have one a column instead.</summary>
    public bool IsReported { get; init; } = true;

    /// <summary>A field, where it was found and what is doubtful about it.</summary>
    public sealed record Field(string Name, string? Value, string How, string? Doubt = null)
    {
        /// <summary>Whether it is told of the reading, in the report, and is nothing that the document has.</summary>
        public bool IsOfReading { get; init; }
    }
}
