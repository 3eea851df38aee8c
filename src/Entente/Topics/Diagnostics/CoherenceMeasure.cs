namespace Entente.Topics;

/// <summary>Measures of how well the top terms of a topic go together.</summary>
public enum CoherenceMeasure
{
    /// <summary>Log conditional probability of a term given each one above it, by whole documents (Mimno et al. 2011); below 0, the higher the better.</summary>
    UMass,

    /// <summary>Pointwise mutual information of pairs in a window of 10 tokens (Newman et al. 2010).</summary>
    Uci,

    /// <summary>Normalised pointwise mutual information of pairs in a window of 10 tokens (Bouma 2009), from −1 to 1.</summary>
    Npmi,

    /// <summary>Cosine similarity of the terms' vectors of normalised mutual information, in a window of 110 tokens (Röder et al. 2015), from 0 to 1 as a rule.</summary>
    Cv,
}
