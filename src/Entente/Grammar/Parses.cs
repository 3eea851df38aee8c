using System.Collections;
using Entente.Corpora;
using Entente.Frames;

namespace Entente.Grammar;

/// <summary>Parsed sentences, in the order of their documents and of the text.</summary>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class Parses : IReadOnlyList<ParsedSentence>, ITabular
{
    private readonly IReadOnlyList<ParsedSentence> sentences;

    internal Parses(IReadOnlyList<ParsedSentence> sentences) => this.sentences = sentences;

    /// <summary>How many sentences there are.</summary>
    public int Count => sentences.Count;

    /// <summary>A sentence.</summary>
    /// <param name="index">Zero-based, below <see cref="Count"/>.</param>
    public ParsedSentence this[int index] => sentences[index];

    /// <summary>How many words there are in all, punctuation marks included.</summary>
    public long WordCount => sentences.Sum(sentence => (long)sentence.Count);

    /// <summary>The sentences of which <paramref name="keep"/> is true, in their order.</summary>
    public Parses Where(Func<ParsedSentence, bool> keep)
    {
        ArgumentNullException.ThrowIfNull(keep);
        return new([.. sentences.Where(keep)]);
    }

    /// <inheritdoc cref="ParsedSentence.ToFrame"/>
    public DataFrame ToFrame() => ParseTable.Of(sentences);

    /// <inheritdoc/>
    public IEnumerator<ParsedSentence> GetEnumerator() => sentences.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Count} sentences, {WordCount} words");
}
