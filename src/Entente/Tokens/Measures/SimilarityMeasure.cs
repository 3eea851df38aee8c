namespace Entente.Tokens;

/// <summary>How alike two documents are, or how far apart.</summary>
public enum SimilarityMeasure
{
    /// <summary>The cosine of the angle between them: 1 for the same proportions, 0 for no term in common.</summary>
    Cosine,

    /// <summary>The terms that both have over those that either has, however often: from 0 to 1.</summary>
    Jaccard,

    /// <summary>The Euclidean distance: 0 for the same values.</summary>
    Euclidean,
}
