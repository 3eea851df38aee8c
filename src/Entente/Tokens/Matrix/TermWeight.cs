namespace Entente.Tokens;

/// <summary>What stands in a document-term matrix in place of the count n of a term in a document.</summary>
public enum TermWeight
{
    /// <summary>n itself.</summary>
    Count,

    /// <summary>n over the sum of the document's counts.</summary>
    Proportion,

    /// <summary>n over the greatest count of the document.</summary>
    ProportionOfMaximum,

    /// <summary>1 + log₁₀ n (quanteda's "logcount").</summary>
    LogCount,

    /// <summary>1 + ln n (scikit-learn's "sublinear_tf").</summary>
    NaturalLogCount,

    /// <summary>½ + ½ n over the greatest count of the document, for the terms that it has.</summary>
    Augmented,

    /// <summary>1.</summary>
    Boolean,
}
