namespace Entente.Tokens;

/// <summary>How many types stand how often in a text.</summary>
/// <param name="counts">How often each type stands.</param>
internal sealed class FrequencySpectrum(int[] counts)
{
    public long Tokens { get; } = counts.Sum(count => (long)count);

    public int Types => counts.Length;

    public double LogTokens => Math.Log10(Tokens);

    public double LogTypes => Math.Log10(Types);

    public double TypeTokenRatio => Types / (double)Tokens;

    public double YuleK => 1e4 * (Squares - Tokens) / Math.Pow(Tokens, 2);

    public double YuleI => Squares == Types ? (Types > 0 ? 0 : double.NaN) : (double)Types * Types / (Squares - Types);

    public double SimpsonD => counts.Sum(count => count / (double)Tokens * ((count - 1) / (Tokens - 1.0)));

    public double HerdanVm => Math.Sqrt(Squares / Math.Pow(Tokens, 2) - 1.0 / Types);

    private double Squares => counts.Sum(count => (double)count * count);
}
