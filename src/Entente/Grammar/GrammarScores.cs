using System.Globalization;
using Entente.Frames;

namespace Entente.Grammar;

/// <summary>How well a model tells what a treebank says, on the words of the treebank, punctuation included.</summary>
/// <remarks>
/// Counted as in the CoNLL 2018 shared task (Zeman et al. 2018, doi 10.18653/v1/K18-2001): <see cref="Las"/> compares relations without their subtypes, a lemma that the treebank leaves open
/// counts as right.
/// </remarks>
/// <param name="Sentences">How many sentences were compared.</param>
/// <param name="Words">How many words.</param>
/// <param name="Upos">The share of words with the right universal part of speech, from 0 to 1.</param>
/// <param name="Xpos">The share with the right Penn tag.</param>
/// <param name="Lemma">The share with the right lemma.</param>
/// <param name="Uas">The share with the right head (unlabelled attachment score).</param>
/// <param name="Las">The share with the right head and relation, subtypes left out (labelled attachment score).</param>
/// <param name="FullLas">The share with the right head and relation, subtypes included.</param>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed record GrammarScores(int Sentences, int Words, double Upos, double Xpos, double Lemma, double Uas, double Las, double FullLas) : ITabular
{
    /// <summary>One row: <c>sentences</c>, <c>words</c>, and the shares <c>upos</c>, <c>xpos</c>, <c>lemma</c>, <c>uas</c>, <c>las</c>, <c>las_with_subtypes</c>.</summary>
    public DataFrame ToFrame() => new(
        Column.Wholes("sentences", [Sentences]),
        Column.Wholes("words", [Words]),
        Column.Reals("upos", [Upos]),
        Column.Reals("xpos", [Xpos]),
        Column.Reals("lemma", [Lemma]),
        Column.Reals("uas", [Uas]),
        Column.Reals("las", [Las]),
        Column.Reals("las_with_subtypes", [FullLas]));

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Sentences} sentences, {Words} words: UPOS {Upos:0.00%}, XPOS {Xpos:0.00%}, lemma {Lemma:0.00%}, UAS {Uas:0.00%}, LAS {Las:0.00%} (with subtypes {FullLas:0.00%})").Replace(" %", "%");
}
