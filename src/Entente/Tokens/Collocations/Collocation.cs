namespace Entente.Tokens;

/// <summary>A run of words, and how much more often it stands there than its words would by chance.</summary>
public sealed record Collocation
{
    /// <summary>The words, parted by blanks.</summary>
    public required string Text { get; init; }

    /// <summary>How many words.</summary>
    public required int Length { get; init; }

    /// <summary>How often it stands in all documents together.</summary>
    public required int Count { get; init; }

    /// <summary>How often of these it stands within a run of a greater length that was asked for.</summary>
    public required int NestedCount { get; init; }

    /// <summary>The highest interaction term of the saturated log-linear model of its words; 0 for chance.</summary>
    public required double Lambda { get; init; }

    /// <summary>Lambda over its asymptotic standard error.</summary>
    public required double Z { get; init; }

    /// <summary>The log-likelihood ratio G² against independence of all its words; not signed.</summary>
    public required double LogLikelihood { get; init; }

    /// <summary>Pointwise mutual information of all its words, in nats.</summary>
    public required double PointwiseMutualInformation { get; init; }

    /// <summary>The same over its greatest possible value, −(length − 1) ln(share of all runs): at most 1.</summary>
    public required double NormalizedPointwiseMutualInformation { get; init; }

    /// <summary>The two-sided probability of z.</summary>
    public required double PValue { get; init; }

    /// <summary>The false-discovery rate (Benjamini and Hochberg) among the runs of the table.</summary>
    public required double FalseDiscoveryRate { get; init; }
}
