namespace Entente.Grammar;

/// <summary>How exactly the weights of a model are kept: to sixteenths, or coarser, and from what size.</summary>
/// <param name="Minimum">Smaller weights are left out, in sixteenths.</param>
/// <param name="Grain">How many sixteenths make a step.</param>
internal readonly record struct Precision(int Minimum, int Grain)
{
    private const int Scale = 16;

    /// <summary>For models that only serve the training of others.</summary>
    public static Precision Fine { get; } = new(4, 1);

    /// <summary>The mean of a weight over so many examples, in sixteenths.</summary>
    public static int Steps(long sum, long examples) =>
        (int)Math.Clamp((long)(((Int128)sum * Scale * 2 + examples * Math.Sign(sum)) / (examples * 2)), short.MinValue, short.MaxValue);

    /// <summary>A weight in this model's steps.</summary>
    public short Rounded(int sixteenths) => (short)((2 * sixteenths + Grain * Math.Sign(sixteenths)) / (2 * Grain));
}
