using Entente.Corpora;

namespace Entente.Tokens;

/// <summary>The tokens of one document, in order.</summary>
public sealed class DocumentTokens
{
    private readonly int[] ids;
    private readonly int[] starts;
    private readonly int[] ends;

    internal DocumentTokens(Document document, Vocabulary vocabulary, int[] ids, int[] starts, int[] ends) =>
        (Document, Vocabulary, this.ids, this.starts, this.ends) = (document, vocabulary, ids, starts, ends);

    /// <summary>The document they stand in.</summary>
    public Document Document { get; }

    /// <summary>What the numbers mean.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>How many tokens there are, empty places included.</summary>
    public int Count => ids.Length;

    /// <summary>The terms by their numbers in <see cref="Vocabulary"/>; <see cref="Tokens.Pad"/> for an empty place.</summary>
    public ReadOnlySpan<int> Ids => ids;

    /// <summary>The term of a token; empty for an empty place.</summary>
    /// <param name="index">Zero-based, below <see cref="Count"/>.</param>
    public string this[int index] => ids[index] >= 0 ? Vocabulary[ids[index]] : "";

    /// <summary>Where a token stands in the document's original text; of an n-gram or compound, from its first word to its last.</summary>
    /// <param name="index">Zero-based, below <see cref="Count"/>.</param>
    public TextSpan Span(int index) => new(starts[index], ends[index]);

    /// <summary>The token as it is written in the document.</summary>
    /// <param name="index">Zero-based, below <see cref="Count"/>.</param>
    public string Text(int index) => Span(index).In(Document.Text);

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Document.Id}: {Count} tokens");

    internal int[] IdArray => ids;

    internal int[] Starts => starts;

    internal int[] Ends => ends;
}
