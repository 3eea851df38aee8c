namespace Entente.Grammar;

/// <summary>The dependents of a word to one side: the two outermost, how many, and which labels.</summary>
internal readonly record struct Dependents(int Outer, int Second, sbyte OuterLabel, sbyte SecondLabel, byte Count, ulong Labels)
{
    public static Dependents None { get; } = new(-1, -1, -1, -1, 0, 0);

    public Dependents With(int word, int label) =>
        new(word, Outer, (sbyte)label, OuterLabel, (byte)Math.Min(Count + 1, 5), Labels | 1UL << (label & 63));
}
