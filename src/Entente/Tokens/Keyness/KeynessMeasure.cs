namespace Entente.Tokens;

/// <summary>How it is measured that a term is typical of the target.</summary>
public enum KeynessMeasure
{
    /// <summary>Pearson's chi-squared, signed.</summary>
    ChiSquared,

    /// <summary>The log-likelihood ratio G², signed. Source: Dunning 1993.</summary>
    LogLikelihood,

    /// <summary>Pointwise mutual information, in nats; prefers rare terms.</summary>
    PointwiseMutualInformation,

    /// <summary>Fisher's exact test; the statistic is the odds ratio.</summary>
    FisherExact,

    /// <summary>The z-score of the log-odds ratio with a Dirichlet prior. Source: Monroe, Colaresi and Quinn 2008, Fightin' words, https://doi.org/10.1093/pan/mpn018.</summary>
    LogOdds,
}
