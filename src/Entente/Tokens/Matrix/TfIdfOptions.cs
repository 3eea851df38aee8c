namespace Entente.Tokens;

/// <summary>Which of the many weights that are called tf-idf; named ones are <see cref="Quanteda"/>, <see cref="Tidytext"/> and <see cref="ScikitLearn"/>.</summary>
/// <remarks>
/// The weight is tf · idf with idf = log((N + s) / (df + s)) + c, N the number of documents, df the number of those that have the term, s 1 if
/// <see cref="Smooth"/> and else 0, and c 1 if <see cref="AddOne"/> and else 0. Source: Manning, Raghavan and Schütze 2008, Introduction to Information Retrieval, chapter 6.
/// </remarks>
public sealed record TfIdfOptions
{
    /// <summary>quanteda's <c>dfm_tfidf</c>: count · log₁₀(N / df). These are the defaults.</summary>
    public static TfIdfOptions Quanteda { get; } = new();

    /// <summary>tidytext's <c>bind_tf_idf</c>: proportion · ln(N / df).</summary>
    public static TfIdfOptions Tidytext { get; } = new() { TermFrequency = TermWeight.Proportion, LogarithmBase = Math.E };

    /// <summary>scikit-learn's <c>TfidfVectorizer</c>: count · (ln((N + 1) / (df + 1)) + 1), each document then of Euclidean length 1.</summary>
    public static TfIdfOptions ScikitLearn { get; } = new() { LogarithmBase = Math.E, Smooth = true, AddOne = true, UnitLength = true };

    /// <summary>The weight of a term in its document; <see cref="TermWeight.Count"/> by default.</summary>
    public TermWeight TermFrequency { get; init; } = TermWeight.Count;

    /// <summary>The base of the logarithm, above 1; 10 by default.</summary>
    public double LogarithmBase { get; init; } = 10;

    /// <summary>Whether the frequencies are counted as if one more document held every term; <see langword="false"/> by default.</summary>
    public bool Smooth { get; init; }

    /// <summary>Whether 1 is added to the inverse document frequency, so that terms of every document keep some weight; <see langword="false"/> by default.</summary>
    public bool AddOne { get; init; }

    /// <summary>Whether each document's weights are divided by their Euclidean length; <see langword="false"/> by default.</summary>
    public bool UnitLength { get; init; }

    internal TfIdfOptions Checked() => LogarithmBase > 1 && double.IsFinite(LogarithmBase) ? this : throw Errors.LogarithmBase(LogarithmBase);
}
