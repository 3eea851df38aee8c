using Entente.Corpora;

namespace Entente.Grammar;

/// <summary>A word of a parsed sentence: what it is, and what it depends on.</summary>
/// <remarks>Words are those of Universal Dependencies: "don't" is two (do, n't), "Serbia's" is two (Serbia, 's), punctuation marks are words too.</remarks>
/// <param name="Index">Zero-based place in its sentence.</param>
/// <param name="Text">The word as it is written.</param>
/// <param name="Lemma">Its dictionary form: <i>sign</i> of <i>signed</i>, <i>Serbia</i> of <i>Serbia</i>, <i>be</i> of <i>is</i>.</param>
/// <param name="PartOfSpeech">Its universal part of speech.</param>
/// <param name="Tag">Its tag of the Penn Treebank, which tells forms apart: VBD signed, VBN (has, was) signed, VBZ signs, NNS agreements.</param>
/// <param name="Head">The <see cref="Index"/> of the word it depends on; -1 for the root of the sentence.</param>
/// <param name="Relation">
/// How it depends on its head: a relation of Universal Dependencies with its subtype, such as <c>nsubj</c>, <c>nsubj:pass</c> or <c>obl:agent</c> (see <see cref="Deprel"/>); <c>root</c> for the root.
/// </param>
/// <param name="Span">Where it stands in the document's original text. The words of a contraction written without a seam share its span.</param>
public sealed record Word(int Index, string Text, string Lemma, PartOfSpeech PartOfSpeech, string Tag, int Head, string Relation, TextSpan Span)
{
    /// <summary>Whether nothing stands above it in its sentence.</summary>
    public bool IsRoot => Head < 0;

    /// <summary>Whether it depends on its head by this relation or a subtype of it: a word that is <c>nsubj:pass</c> is <c>nsubj</c> and <c>nsubj:pass</c>, but not <c>nsubj:outer</c>.</summary>
    /// <param name="relation">A relation, such as those of <see cref="Deprel"/>.</param>
    public bool Is(string relation) => Relation.Length == relation.Length
        ? string.Equals(Relation, relation, StringComparison.Ordinal)
        : Relation.Length > relation.Length && Relation[relation.Length] == ':' && Relation.StartsWith(relation, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => $"{Text}/{PartOfSpeech.Upos()}";
}
