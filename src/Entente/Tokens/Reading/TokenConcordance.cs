using Entente.Corpora;

namespace Entente.Tokens;

/// <summary>Shows words in their context.</summary>
public static class TokenConcordance
{
    /// <summary>Every place of the patterns, with the tokens around it.</summary>
    /// <param name="tokens">The tokens; positions count theirs, and contexts leave out no word of the text between the first and the last of them.</param>
    /// <param name="window">How many tokens before and after, at most; 5 by default.</param>
    /// <param name="patterns">Words or phrases; a string is a glob, case ignored.</param>
    public static Concordance Concordance(this Tokens tokens, int window, params IEnumerable<TermPattern> patterns)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        ArgumentNullException.ThrowIfNull(patterns);
        ArgumentOutOfRangeException.ThrowIfNegative(window);
        var all = patterns.ToList();
        var set = new PatternSet(all, tokens.Vocabulary);
        return new([.. tokens.SelectMany(document => set.Matches(document.IdArray)
            .Select(match => Line(document, match.At, match.At + all[match.Pattern].Length - 1, window, all[match.Pattern].Text)))], tokens, window);
    }

    /// <inheritdoc cref="Concordance(Tokens, int, IEnumerable{TermPattern})"/>
    public static Concordance Concordance(this Tokens tokens, params IEnumerable<TermPattern> patterns) => tokens.Concordance(5, patterns);

    /// <summary>The context of passages that something else found: mentions of an actor, say.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="passages">Stretches of the documents' original texts, by the documents' ids, each with what the line's pattern shall be.</param>
    /// <param name="window">How many tokens before and after, at most; 5 by default.</param>
    /// <returns>One line a passage that touches a token, in the order of the text.</returns>
    /// <exception cref="ArgumentException">A document is not among the tokens'.</exception>
    public static Concordance Concordance(this Tokens tokens, IEnumerable<(string Document, TextSpan Span, string Pattern)> passages, int window = 5)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        ArgumentNullException.ThrowIfNull(passages);
        ArgumentOutOfRangeException.ThrowIfNegative(window);
        var documents = tokens.Index().ToDictionary(document => document.Item.Document.Id, StringComparer.Ordinal);
        return new([.. passages
            .Select(passage => (passage, documents.TryGetValue(passage.Document, out var found) ? found : throw Errors.NoDocument(passage.Document, tokens)))
            .OrderBy(pair => pair.Item2.Index).ThenBy(pair => pair.passage.Span)
            .Select(pair => LineAt(pair.Item2.Item, pair.passage.Span, window, pair.passage.Pattern)).OfType<ConcordanceLine>()], tokens, window);
    }

    private static ConcordanceLine? LineAt(DocumentTokens document, TextSpan span, int window, string pattern)
    {
        var (first, last) = (FirstEndingAfter(document.Ends, span.Start), FirstEndingAfter(document.Starts, span.End - 1) - 1);
        return first <= last ? Line(document, first, last, window, pattern) with { Span = span } : null;
    }

    /// <summary>The first place whose value is above a limit; places are in ascending order.</summary>
    private static int FirstEndingAfter(int[] places, int limit)
    {
        var (low, high) = (0, places.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (places[middle] > limit) high = middle;
            else low = middle + 1;
        }
        return low;
    }

    private static ConcordanceLine Line(DocumentTokens document, int first, int last, int window, string pattern)
    {
        var (from, to) = (Math.Max(0, first - window), (int)Math.Min(document.Count - 1L, (long)last + window));
        var (start, end) = (document.Starts[first], document.Ends[last]);
        return new(document.Document, first + 1, last + 1, new(start, end),
            from < first ? new(document.Starts[from], document.Ends[first - 1]) : new(start, start),
            last < to ? new(document.Starts[last + 1], document.Ends[to]) : new(end, end), pattern);
    }
}
