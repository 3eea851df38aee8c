namespace Entente.Topics;

/// <summary>A model as it stands in its file: JSON whose members any language can read.</summary>
/// <typeparam name="T">What is of the model's kind alone: options, and how the fit went.</typeparam>
internal sealed record SavedModel<T>
{
    public required string Format { get; init; }

    public required string Kind { get; init; }

    public required string Version { get; init; }

    public required T Model { get; init; }

    public required string[] Topics { get; init; }

    public required string[] Terms { get; init; }

    public required double[] TermCounts { get; init; }

    /// <summary>One row a topic, one column a term.</summary>
    public required float[][] TermShares { get; init; }

    public required SavedDocument[] Documents { get; init; }
}
