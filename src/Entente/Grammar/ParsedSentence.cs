using System.Collections;
using Entente.Corpora;
using Entente.Frames;

namespace Entente.Grammar;

/// <summary>A sentence as words and their dependencies, which form one tree.</summary>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class ParsedSentence : IReadOnlyList<Word>, ITabular
{
    private readonly Word[] words;
    private readonly Lazy<DependencyTree> tree;

    internal ParsedSentence(Sentence sentence, Word[] words)
    {
        (Sentence, this.words) = (sentence, words);
        tree = new(() => new(words), LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>The sentence, with its place in its document.</summary>
    public Sentence Sentence { get; }

    /// <summary>The document it stands in.</summary>
    public Document Document => Sentence.Document;

    /// <summary>Where it stands in the document's original text.</summary>
    public TextSpan Span => Sentence.Span;

    /// <summary>How many words there are, punctuation marks included; 0 for a sentence of white space.</summary>
    public int Count => words.Length;

    /// <summary>A word.</summary>
    /// <param name="index">Zero-based, below <see cref="Count"/>.</param>
    public Word this[int index] => words[index];

    /// <summary>The word on which all others depend; <see langword="null"/> where there are no words.</summary>
    public Word? Root => words.Length == 0 ? null : words[tree.Value.Root];

    /// <summary>The word that a word depends on; <see langword="null"/> for the root.</summary>
    /// <param name="index">Zero-based, below <see cref="Count"/>.</param>
    public Word? Head(int index) => words[index].Head is >= 0 and var head ? words[head] : null;

    /// <summary>The words that depend on a word directly, in the order of the text.</summary>
    /// <param name="index">Zero-based, below <see cref="Count"/>.</param>
    public IReadOnlyList<Word> Children(int index) => tree.Value.Children(index);

    /// <summary>The words that depend on a word by a relation or a subtype of it, in the order of the text.</summary>
    /// <param name="index">Zero-based, below <see cref="Count"/>.</param>
    /// <param name="relation">A relation, such as those of <see cref="Deprel"/>.</param>
    public IEnumerable<Word> Children(int index, string relation) => Children(index).Where(child => child.Is(relation));

    /// <summary>The first word that depends on a word by a relation or a subtype of it; <see langword="null"/> where there is none.</summary>
    /// <param name="index">Zero-based, below <see cref="Count"/>.</param>
    /// <param name="relation">A relation, such as those of <see cref="Deprel"/>.</param>
    public Word? Child(int index, string relation)
    {
        foreach (var child in tree.Value.Children(index))
            if (child.Is(relation)) return child;
        return null;
    }

    /// <summary>A word and all that depends on it, directly or not, in the order of the text.</summary>
    /// <param name="index">Zero-based, below <see cref="Count"/>.</param>
    public IReadOnlyList<Word> Subtree(int index) => tree.Value.Subtree(index);

    /// <summary>Where a word and all that depends on it stand in the document's original text, from the first to the last of them.</summary>
    /// <param name="index">Zero-based, below <see cref="Count"/>.</param>
    public TextSpan SubtreeSpan(int index)
    {
        var (first, last) = tree.Value.Reach(index);
        return new(words[first].Span.Start, words[last].Span.End);
    }

    /// <summary>
    /// One row a word, in the order of the text: <c>document</c>, <c>sentence</c> (its place in the document, from 1), <c>word</c> (from 1), <c>text</c>, <c>lemma</c>, <c>upos</c>, <c>xpos</c>,
    /// <c>head</c> (the <c>word</c> it depends on; 0 for the root), <c>deprel</c>, <c>start</c>, <c>end</c> (UTF-16 units of the original text).
    /// </summary>
    public DataFrame ToFrame() => ParseTable.Of([this]);

    /// <summary>Writes the sentence in CoNLL-U, the format of Universal Dependencies, with a blank line after it.</summary>
    /// <param name="to">Where to write.</param>
    public void WriteConllu(TextWriter to)
    {
        ArgumentNullException.ThrowIfNull(to);
        ConlluWriter.Write(to, this);
    }

    /// <inheritdoc/>
    public IEnumerator<Word> GetEnumerator() => ((IEnumerable<Word>)words).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public override string ToString() => Sentence.Text;
}
