using Entente.Corpora;
using Entente.Frames;

namespace Entente.Actors;

/// <summary>The mentions of actors in a corpus, in the order of the text.</summary>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class Mentions : TabularList<Mention>
{
    internal Mentions(IReadOnlyList<Mention> mentions) : base(mentions) { }

    /// <summary>The mentions of which <paramref name="keep"/> is true, in their order.</summary>
    public Mentions Where(Func<Mention, bool> keep) => new([.. Items.Where(keep)]);

    /// <summary>
    /// One row a mention, in the order of the text: <c>document</c>, <c>sentence</c> (zero-based), <c>start</c>, <c>end</c> (UTF-16 units of the original text),
    /// <c>text</c>, <c>actor</c> (id), <c>kind</c>, <c>represents</c> (id), <c>reason</c>.
    /// </summary>
    public override DataFrame ToFrame() => new(
        Column.Strings("document", Items.Select(m => m.Sentence.Document.Id)),
        Column.Wholes("sentence", Items.Select(m => m.Sentence.Index)),
        Column.Wholes("start", Items.Select(m => m.Span.Start)),
        Column.Wholes("end", Items.Select(m => m.Span.End)),
        Column.Strings("text", Items.Select(m => m.Text)),
        Column.Strings("actor", Items.Select(m => m.Actor.Id)),
        Column.Strings("kind", Items.Select(m => m.Kind.ToString().ToLowerInvariant())),
        Column.Strings("represents", Items.Select(m => m.Represents.Id)),
        Column.Strings("reason", Items.Select(m => m.Reason)));

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Count} mentions of {Items.Select(m => m.Actor.Id).Distinct().Count()} actors");
}
