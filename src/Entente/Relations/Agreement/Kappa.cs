namespace Entente.Relations;

/// <summary>Agreement beyond chance, with what it was made of.</summary>
/// <param name="Value">(observed − expected) / (1 − expected): 1 is perfect, 0 is what chance gives, below 0 is worse than chance.</param>
/// <param name="Observed">The share of agreement that was found, from 0 to 1; weighted where weights were asked for.</param>
/// <param name="Expected">The share that chance would give.</param>
/// <param name="StandardError">Of <paramref name="Value"/>, for large samples.</param>
/// <param name="StandardErrorByChance">The same if the true value were 0: what a test against chance divides by.</param>
/// <param name="Interval"><paramref name="Value"/> and the normal quantile of the confidence times <paramref name="StandardError"/> to both sides.</param>
/// <param name="UnitCount">How many units both coders coded.</param>
public sealed record Kappa(double Value, double Observed, double Expected, double StandardError, double StandardErrorByChance, ConfidenceInterval Interval, int UnitCount)
{
    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Value:0.000} [{Interval.Low:0.000}, {Interval.High:0.000}], {UnitCount} units");
}
