namespace Entente.Tokens;

/// <summary>How typical one term is of the target.</summary>
public sealed record KeyTerm
{
    /// <summary>The term.</summary>
    public required string Term { get; init; }

    /// <summary>The measure, above 0 (an odds ratio: above 1) where the term is typical of the target, below where of the reference.</summary>
    public required double Statistic { get; init; }

    /// <summary>The probability of a statistic as extreme if target and reference did not differ; that of G² for pointwise mutual information, which has none of its own.</summary>
    public required double PValue { get; init; }

    /// <summary>The false-discovery rate (Benjamini and Hochberg) at which the term would still be accepted, among all terms of the table.</summary>
    public required double FalseDiscoveryRate { get; init; }

    /// <summary>How often it stands in the target; with smoothing, that much more.</summary>
    public required double TargetCount { get; init; }

    /// <summary>How often it stands in the reference; with smoothing, that much more.</summary>
    public required double ReferenceCount { get; init; }

    /// <summary>
    /// How much: the binary logarithm of the ratio of its relative frequencies (a zero counts as 0.5; Hardie's Log Ratio); for Fisher's test that of the odds ratio;
    /// for log-odds the difference δ of the log-odds, natural.
    /// </summary>
    public required double Effect { get; init; }

    /// <summary>The lower end of the effect's confidence interval.</summary>
    public required double EffectLow { get; init; }

    /// <summary>The upper end of the effect's confidence interval.</summary>
    public required double EffectHigh { get; init; }

    /// <summary>In how many documents of the target it stands.</summary>
    public required int TargetDocuments { get; init; }

    /// <summary>In how many documents of the reference it stands.</summary>
    public required int ReferenceDocuments { get; init; }

    /// <summary>Gries' deviation of proportions within the target: 0 where it is spread as all words are, near 1 where it stands in one small document; missing for fewer than two documents.</summary>
    public double? TargetDispersion { get; init; }

    /// <summary>The same within the reference.</summary>
    public double? ReferenceDispersion { get; init; }
}
