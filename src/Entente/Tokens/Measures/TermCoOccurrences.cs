using Entente.Frames;

namespace Entente.Tokens;

/// <summary>How often terms stand near each other: a feature co-occurrence matrix, sparse.</summary>
/// <remarks>Of pairs without order, two of the same term in one window count twice, as in quanteda and in Momtazi et al. 2010; in whole documents, once.</remarks>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class TermCoOccurrences : ITabular
{
    private readonly Dictionary<(int First, int Second), double> values;

    internal TermCoOccurrences(Vocabulary vocabulary, Dictionary<(int First, int Second), double> values, CoOccurrenceOptions options) =>
        (Vocabulary, this.values, Options) = (vocabulary, values, options);

    /// <summary>The terms.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>What was counted.</summary>
    public CoOccurrenceOptions Options { get; }

    /// <summary>The value of a pair; 0 where the two are never near each other. Without order, the same both ways round.</summary>
    /// <param name="first">A term; where order counts, the one that comes first.</param>
    /// <param name="second">A term.</param>
    public double this[string first, string second] => (Vocabulary.IdOf(first), Vocabulary.IdOf(second)) is ( >= 0, >= 0) and var (one, other)
        ? values.GetValueOrDefault(Options.Ordered || one <= other ? (one, other) : (other, one))
        : 0;

    /// <summary>One row a pair that occurs, by the terms' numbers: <c>term</c>, <c>other</c>, <c>value</c>. Without order each pair stands once.</summary>
    public DataFrame ToFrame()
    {
        var pairs = values.OrderBy(pair => pair.Key).ToList();
        return new(
            Column.Strings("term", pairs.Select(pair => Vocabulary[pair.Key.First])),
            Column.Strings("other", pairs.Select(pair => Vocabulary[pair.Key.Second])),
            Column.Reals("value", pairs.Select(pair => pair.Value)));
    }

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{values.Count} pairs of {Vocabulary.Count} terms");
}
