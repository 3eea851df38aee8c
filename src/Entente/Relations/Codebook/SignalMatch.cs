namespace Entente.Relations;

/// <summary>An entry of a codebook found in a sentence.</summary>
/// <param name="Words">Indices of the words that carry it; the first is its head.</param>
/// <param name="Signal">The signal, unless it is a modifier.</param>
/// <param name="Modifier">The modifier's words, unless it is a signal.</param>
internal sealed record SignalMatch(IReadOnlyList<int> Words, Signal? Signal, ModifierWords? Modifier)
{
    /// <summary>The word from which the pattern hangs: the first of a verb's, the last of a noun's.</summary>
    public int Head => Kind == SignalKind.Noun ? Words[^1] : Words[0];

    public int First => Words.Min();

    public int Last => Words.Max();

    public SignalKind Kind => Signal?.Kind ?? Modifier!.Kind;

    public override string ToString() => Signal?.ToString() ?? Modifier!.ToString();
}
