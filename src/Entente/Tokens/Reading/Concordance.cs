using Entente.Frames;

namespace Entente.Tokens;

/// <summary>Key words in context: every place of a pattern, with the words before and after it, in the order of the text.</summary>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class Concordance : TabularList<ConcordanceLine>
{
    internal Concordance(IReadOnlyList<ConcordanceLine> lines, Tokens tokens, int window) : base(lines) => (Tokens, Window) = (tokens, window);

    /// <summary>The tokens in which was searched.</summary>
    public Tokens Tokens { get; }

    /// <summary>How many tokens stand before and after, at most.</summary>
    public int Window { get; }

    /// <summary>The lines of which <paramref name="keep"/> is true, in their order.</summary>
    public Concordance Where(Func<ConcordanceLine, bool> keep) => new([.. Items.Where(keep)], Tokens, Window);

    /// <summary>
    /// One row a line, in the order of the text: <c>document</c>, <c>from</c>, <c>to</c> (positions among the tokens, from 1), <c>before</c>, <c>keyword</c>, <c>after</c> (as the text has them, on
    /// one line), <c>pattern</c>, <c>start</c>, <c>end</c> (UTF-16 units of the original text).
    /// </summary>
    public override DataFrame ToFrame() => new(
        Column.Strings("document", Items.Select(line => line.Document.Id)),
        Column.Wholes("from", Items.Select(line => line.From)),
        Column.Wholes("to", Items.Select(line => line.To)),
        Column.Strings("before", Items.Select(line => line.Before)),
        Column.Strings("keyword", Items.Select(line => line.Keyword)),
        Column.Strings("after", Items.Select(line => line.After)),
        Column.Strings("pattern", Items.Select(line => line.Pattern)),
        Column.Wholes("start", Items.Select(line => line.Span.Start)),
        Column.Wholes("end", Items.Select(line => line.Span.End)));

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Count} lines from {Items.Select(line => line.Document.Id).Distinct().Count()} documents");
}
