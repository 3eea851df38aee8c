using System.Collections;
using Entente.Corpora;
using Entente.Frames;

namespace Entente.Tokens;

/// <summary>Documents as sequences of terms, each with the place where it stands in the original text.</summary>
/// <remarks>Its vocabulary holds exactly the terms that occur, in the order of their first appearance; every verb keeps it so.</remarks>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class Tokens : IReadOnlyList<DocumentTokens>, ITabular
{
    /// <summary>The number that stands in place of a token that was dropped with its place kept. It is no term and is never counted.</summary>
    public const int Pad = -1;

    private readonly IReadOnlyList<DocumentTokens> documents;

    internal Tokens(IReadOnlyList<DocumentTokens> documents, Vocabulary vocabulary, TokenizerOptions options) =>
        (this.documents, Vocabulary, Options) = (documents, vocabulary, options);

    /// <summary>The terms, in the order of their first appearance.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>How the documents were cut.</summary>
    public TokenizerOptions Options { get; }

    /// <summary>How many documents there are.</summary>
    public int DocumentCount => documents.Count;

    int IReadOnlyCollection<DocumentTokens>.Count => documents.Count;

    /// <summary>The tokens of a document.</summary>
    /// <param name="index">Zero-based, below <see cref="DocumentCount"/>.</param>
    public DocumentTokens this[int index] => documents[index];

    /// <summary>How many tokens there are in all, empty places left out.</summary>
    public long TokenCount => documents.Sum(document => (long)document.Ids.Length - document.Ids.Count(Pad));

    /// <summary>The tokens of the documents of which <paramref name="keep"/> is true, in their order.</summary>
    public Tokens Where(Func<DocumentTokens, bool> keep)
    {
        ArgumentNullException.ThrowIfNull(keep);
        return new Tokens([.. documents.Where(keep)], Vocabulary, Options).Map(term => term);
    }

    /// <summary>How often each term stands in each document; empty places are not counted.</summary>
    /// <returns>A matrix of counts with one row a document, in their order, and this vocabulary.</returns>
    public DocumentTermMatrix Count()
    {
        var counter = new TermCounter();
        return new([.. documents.Select(document => DocumentVariables.Of(document.Document))], Vocabulary, [.. documents.Select(document =>
        {
            foreach (var id in document.Ids)
                if (id >= 0) counter.Add(id);
            return counter.TakeRow();
        })], holdsCounts: true);
    }

    /// <summary>
    /// One row a token, in the order of the text: <c>document</c>, <c>position</c> (from 1), <c>term</c> (missing for an empty place),
    /// <c>start</c>, <c>end</c> (UTF-16 units of the original text).
    /// </summary>
    public DataFrame ToFrame() => new(
        Column.Strings("document", documents.SelectMany(d => Enumerable.Repeat(d.Document.Id, d.Count))),
        Column.Wholes("position", documents.SelectMany(d => Enumerable.Range(1, d.Count))),
        Column.Strings("term", documents.SelectMany(d => d.IdArray.Select(id => id >= 0 ? Vocabulary[id] : null))),
        Column.Wholes("start", documents.SelectMany(d => d.Starts)),
        Column.Wholes("end", documents.SelectMany(d => d.Ends)));

    /// <inheritdoc/>
    public IEnumerator<DocumentTokens> GetEnumerator() => documents.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{DocumentCount} documents, {TokenCount} tokens, {Vocabulary.Count} terms");
}
