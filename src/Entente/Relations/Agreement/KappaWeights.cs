namespace Entente.Relations;

/// <summary>How much of an agreement two labels that differ still are, by how many ranks they are apart.</summary>
public enum KappaWeights
{
    /// <summary>None: labels that differ differ.</summary>
    None,

    /// <summary>Less by every rank: 1 − |i − j| / (k − 1), with k the number of labels.</summary>
    Linear,

    /// <summary>Less by the square of the ranks: 1 − (i − j)² / (k − 1)².</summary>
    Quadratic,
}
