namespace Entente.Grammar;

/// <summary>Numbers for features: the same on any machine, well spread, made from a template's number and the hashes of what fills it.</summary>
internal static class FeatureKey
{
    private const ulong First = 0x9E3779B97F4A7C15UL, Second = 0xD6E8FEB86659FD93UL, Third = 0xC2B2AE3D27D4EB4FUL;

    /// <summary>The hash of a small number, such as a tag's.</summary>
    public static ulong Of(int number) => Spread((ulong)(number + 0x1234) * First);

    /// <summary>The hash of text.</summary>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = 0xCBF29CE484222325UL;
        foreach (var letter in text) hash = (hash ^ letter) * 0x100000001B3UL;
        return Spread(hash);
    }

    /// <summary>A feature of one part. Templates are hashes of their own (<see cref="Of(int)"/>).</summary>
    public static uint Join(ulong template, ulong a) => (uint)(((template ^ a) * First) >> 32);

    /// <inheritdoc cref="Join(ulong, ulong)"/>
    public static uint Join(ulong template, ulong a, ulong b) => (uint)((((template ^ a) * First + b) * Second) >> 32);

    /// <inheritdoc cref="Join(ulong, ulong)"/>
    public static uint Join(ulong template, ulong a, ulong b, ulong c) => (uint)(((((template ^ a) * First + b) * Second + c) * Third) >> 32);

    /// <inheritdoc cref="Join(ulong, ulong)"/>
    public static uint Join(ulong template, ulong a, ulong b, ulong c, ulong d) => (uint)((((((template ^ a) * First + b) * Second + c) * Third + d) * First) >> 32);

    private static ulong Spread(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
