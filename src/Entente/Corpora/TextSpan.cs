namespace Entente.Corpora;

/// <summary>A stretch of a document's original text, in UTF-16 units.</summary>
/// <param name="Start">Zero-based, the first unit inside.</param>
/// <param name="End">The first unit outside; not below <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End) : IComparable<TextSpan>
{
    /// <summary>How many UTF-16 units it covers.</summary>
    public int Length => End - Start;

    /// <summary>The stretch itself.</summary>
    public string In(string text) => text[Start..End];

    /// <summary>Whether the other span lies wholly inside this one.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Orders by start, then by end.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);
}
