namespace Entente.Topics;

/// <summary>A model as it stands in its file: JSON whose members any language can read.</summary>
internal sealed record SavedModel
{
    public const string CurrentFormat = "entente topic model 1";

    public required string Format { get; init; }

    public required string Version { get; init; }

    public required LdaOptions Options { get; init; }

    public required float[] Alpha { get; init; }

    public required double Beta { get; init; }

    public required FitStep[] Course { get; init; }

    public required string[] Topics { get; init; }

    public required string[] Terms { get; init; }

    public required double[] TermCounts { get; init; }

    /// <summary>One row a topic, one column a term.</summary>
    public required float[][] TermShares { get; init; }

    public required SavedDocument[] Documents { get; init; }
}
