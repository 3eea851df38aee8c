namespace Entente.Tokens;

/// <summary>How <see cref="MatrixKeyness.Keyness(DocumentTermMatrix, Func{DocumentVariables, bool}, KeynessOptions?)"/> measures.</summary>
public sealed record KeynessOptions
{
    /// <summary>The measure; <see cref="KeynessMeasure.ChiSquared"/> by default.</summary>
    public KeynessMeasure Measure { get; init; } = KeynessMeasure.ChiSquared;

    /// <summary>The correction; <see cref="KeynessCorrection.Default"/> by default.</summary>
    public KeynessCorrection Correction { get; init; } = KeynessCorrection.Default;

    /// <summary>What is added to each document's count of each term before all else; 0 by default, not below.</summary>
    public double Smoothing { get; init; }

    /// <summary>For log-odds, the weight of the prior in words, spread over the terms as they are spread over the whole matrix; 1,000 by default, above 0.</summary>
    public double PriorWords { get; init; } = 1000;

    /// <summary>For log-odds, the same prior weight for every term in place of <see cref="PriorWords"/>, such as 0.01; none by default, above 0.</summary>
    public double? UniformPrior { get; init; }

    /// <summary>The confidence of the intervals, between 0 and 1; 0.95 by default.</summary>
    public double Confidence { get; init; } = 0.95;

    internal KeynessOptions Checked()
    {
        if (!Enum.IsDefined(Measure)) throw new ArgumentOutOfRangeException(nameof(Measure));
        if (!Enum.IsDefined(Correction)) throw new ArgumentOutOfRangeException(nameof(Correction));
        ArgumentOutOfRangeException.ThrowIfNegative(Smoothing);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(PriorWords);
        if (UniformPrior is { } prior) ArgumentOutOfRangeException.ThrowIfNegativeOrZero(prior, nameof(UniformPrior));
        if (!(Confidence is > 0 and < 1)) throw Errors.Confidence(Confidence);
        if (Correction == KeynessCorrection.Yates && Measure is not (KeynessMeasure.ChiSquared or KeynessMeasure.LogLikelihood))
            throw Errors.Correction(Correction, Measure, KeynessMeasure.ChiSquared);
        if (Correction == KeynessCorrection.Williams && Measure != KeynessMeasure.LogLikelihood) throw Errors.Correction(Correction, Measure, KeynessMeasure.LogLikelihood);
        return this;
    }
}
