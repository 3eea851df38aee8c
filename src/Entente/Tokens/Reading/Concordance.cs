using System.Collections;
using Entente.Frames;

namespace Entente.Tokens;

/// <summary>Key words in context: every place of a pattern, with the words before and after it, in the order of the text.</summary>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class Concordance : IReadOnlyList<ConcordanceLine>, ITabular
{
    private readonly IReadOnlyList<ConcordanceLine> lines;

    internal Concordance(IReadOnlyList<ConcordanceLine> lines, Tokens tokens, int window) => (this.lines, Tokens, Window) = (lines, tokens, window);

    /// <summary>The tokens in which was searched.</summary>
    public Tokens Tokens { get; }

    /// <summary>How many tokens stand before and after, at most.</summary>
    public int Window { get; }

    /// <inheritdoc/>
    public int Count => lines.Count;

    /// <inheritdoc/>
    public ConcordanceLine this[int index] => lines[index];

    /// <summary>The lines of which <paramref name="keep"/> is true, in their order.</summary>
    public Concordance Where(Func<ConcordanceLine, bool> keep) => new([.. lines.Where(keep)], Tokens, Window);

    /// <summary>
    /// One row a line, in the order of the text: <c>document</c>, <c>from</c>, <c>to</c> (positions among the tokens, from 1), <c>before</c>, <c>keyword</c>, <c>after</c> (as the text has them, on
    /// one line), <c>pattern</c>, <c>start</c>, <c>end</c> (UTF-16 units of the original text).
    /// </summary>
    public DataFrame ToFrame() => new(
        Column.Strings("document", lines.Select(line => line.Document.Id)),
        Column.Wholes("from", lines.Select(line => line.From)),
        Column.Wholes("to", lines.Select(line => line.To)),
        Column.Strings("before", lines.Select(line => line.Before)),
        Column.Strings("keyword", lines.Select(line => line.Keyword)),
        Column.Strings("after", lines.Select(line => line.After)),
        Column.Strings("pattern", lines.Select(line => line.Pattern)),
        Column.Wholes("start", lines.Select(line => line.Span.Start)),
        Column.Wholes("end", lines.Select(line => line.Span.End)));

    /// <inheritdoc/>
    public IEnumerator<ConcordanceLine> GetEnumerator() => lines.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Count} lines from {lines.Select(line => line.Document.Id).Distinct().Count()} documents");
}
