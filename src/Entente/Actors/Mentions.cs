using System.Collections;
using Entente.Corpora;
using Entente.Frames;

namespace Entente.Actors;

/// <summary>The mentions of actors in a corpus, in the order of the text.</summary>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class Mentions : IReadOnlyList<Mention>, ITabular
{
    private readonly IReadOnlyList<Mention> mentions;

    internal Mentions(IReadOnlyList<Mention> mentions) => this.mentions = mentions;

    /// <inheritdoc/>
    public int Count => mentions.Count;

    /// <inheritdoc/>
    public Mention this[int index] => mentions[index];

    /// <summary>The mentions of which <paramref name="keep"/> is true, in their order.</summary>
    public Mentions Where(Func<Mention, bool> keep) => new([.. mentions.Where(keep)]);

    /// <summary>
    /// One row a mention, in the order of the text: <c>document</c>, <c>sentence</c> (zero-based), <c>start</c>, <c>end</c> (UTF-16 units of the original text),
    /// <c>text</c>, <c>actor</c> (id), <c>kind</c>, <c>represents</c> (id), <c>reason</c>.
    /// </summary>
    public DataFrame ToFrame() => new(
        Column.Strings("document", mentions.Select(m => m.Sentence.Document.Id)),
        Column.Wholes("sentence", mentions.Select(m => m.Sentence.Index)),
        Column.Wholes("start", mentions.Select(m => m.Span.Start)),
        Column.Wholes("end", mentions.Select(m => m.Span.End)),
        Column.Strings("text", mentions.Select(m => m.Text)),
        Column.Strings("actor", mentions.Select(m => m.Actor.Id)),
        Column.Strings("kind", mentions.Select(m => m.Kind.ToString().ToLowerInvariant())),
        Column.Strings("represents", mentions.Select(m => m.Represents.Id)),
        Column.Strings("reason", mentions.Select(m => m.Reason)));

    /// <inheritdoc/>
    public IEnumerator<Mention> GetEnumerator() => mentions.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Count} mentions of {mentions.Select(m => m.Actor.Id).Distinct().Count()} actors");
}
