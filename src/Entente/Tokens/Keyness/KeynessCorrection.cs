namespace Entente.Tokens;

/// <summary>What is done about small counts in <see cref="KeynessMeasure.ChiSquared"/> and <see cref="KeynessMeasure.LogLikelihood"/>.</summary>
public enum KeynessCorrection
{
    /// <summary>Yates' for both, as quanteda has it.</summary>
    Default,

    /// <summary>Nothing.</summary>
    None,

    /// <summary>Yates': all four counts move by half towards what is expected, but only if an expected count is below 5 and |AD − BC| is at least half of all.</summary>
    Yates,

    /// <summary>Williams' correction of G².</summary>
    Williams,
}
