namespace Entente.Topics;

/// <summary>What makes a term a word of its topic.</summary>
public enum TermMeasure
{
    /// <summary>Its share in the topic: the most frequent words, which may be frequent everywhere.</summary>
    Share,

    /// <summary>Frequent and exclusive: the harmonic mean of the term's ranks by share and by exclusivity (Bischof and Airoldi 2012), from 0 to 1.</summary>
    Frex,

    /// <summary>Its share in the topic divided by its share in all documents (Taddy 2013); favours rare words.</summary>
    Lift,

    /// <summary>Its share times the logarithm of the share minus the mean logarithm over all topics (Chang, R package lda).</summary>
    Score,

    /// <summary>0.6 log share + 0.4 log lift (Sievert and Shirley 2014, LDAvis, doi:10.3115/v1/W14-3110).</summary>
    Relevance,
}
