using Entente.Frames;

namespace Entente.Tokens;

/// <summary>How alike every two documents are; symmetric.</summary>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class SimilarityMatrix : ITabular
{
    private readonly double[][] values;

    internal SimilarityMatrix(IReadOnlyList<DocumentVariables> documents, double[][] values, SimilarityMeasure measure) => (Documents, this.values, Measure) = (documents, values, measure);

    /// <summary>The documents.</summary>
    public IReadOnlyList<DocumentVariables> Documents { get; }

    /// <summary>What was measured.</summary>
    public SimilarityMeasure Measure { get; }

    /// <summary>The value of two documents. NaN for the cosine with a document that has no terms, and for Jaccard where neither has any.</summary>
    /// <param name="one">Zero-based.</param>
    /// <param name="other">Zero-based.</param>
    public double this[int one, int other] => one >= other ? values[one][other] : values[other][one];

    /// <summary>One row a pair of different documents, each pair once, in their order: <c>document</c>, <c>other</c>, <c>value</c> (missing where it is not defined).</summary>
    public DataFrame ToFrame()
    {
        var pairs = Enumerable.Range(0, values.Length).SelectMany(one => Enumerable.Range(one + 1, values.Length - one - 1).Select(other => (one, other))).ToList();
        return new(
            Column.Strings("document", pairs.Select(pair => Documents[pair.one].Id)),
            Column.Strings("other", pairs.Select(pair => Documents[pair.other].Id)),
            Column.Reals("value", pairs.Select(pair => double.IsNaN(this[pair.one, pair.other]) ? (double?)null : this[pair.one, pair.other])));
    }

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Measure} of {Documents.Count} documents");
}
