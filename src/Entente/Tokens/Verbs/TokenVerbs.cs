namespace Entente.Tokens;

/// <summary>Verbs that make tokens out of tokens.</summary>
public static class TokenVerbs
{
    /// <summary>The tokens that match one of the patterns; of a phrase, its words where they stand side by side.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="patterns">Words or phrases; a string is a glob, case ignored.</param>
    public static Tokens Keep(this Tokens tokens, params IEnumerable<TermPattern> patterns) => Select(tokens, patterns, keep: true, padding: false);

    /// <inheritdoc cref="Keep(Tokens, IEnumerable{TermPattern})"/>
    /// <param name="tokens">The tokens.</param>
    /// <param name="terms">Words or phrases as they stand, case ignored: a <see cref="StopWords">stop list</see>, say.</param>
    /// <param name="padding">Whether the others leave empty places; <see langword="false"/> by default.</param>
    public static Tokens Keep(this Tokens tokens, IEnumerable<string> terms, bool padding = false) => Select(tokens, Exactly(terms), keep: true, padding);

    /// <summary>The tokens that match none of the patterns; of a phrase, all words go where they stand side by side.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="patterns">Words or phrases; a string is a glob, case ignored.</param>
    public static Tokens Remove(this Tokens tokens, params IEnumerable<TermPattern> patterns) => Select(tokens, patterns, keep: false, padding: false);

    /// <inheritdoc cref="Remove(Tokens, IEnumerable{TermPattern})"/>
    /// <param name="tokens">The tokens.</param>
    /// <param name="terms">Words or phrases as they stand, case ignored: a <see cref="StopWords">stop list</see>, say.</param>
    /// <param name="padding">Whether they leave empty places, so that no new neighbours arise; <see langword="false"/> by default.</param>
    public static Tokens Remove(this Tokens tokens, IEnumerable<string> terms, bool padding = false) => Select(tokens, Exactly(terms), keep: false, padding);

    /// <summary>Phrases as one term each, joined by the joiner: "strategic_partnership". Of overlapping phrases the first counts, of those that begin together the longest.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="phrases">Phrases; each word is a glob, case ignored.</param>
    public static Tokens Compound(this Tokens tokens, params IEnumerable<TermPattern> phrases) => tokens.Compound("_", phrases);

    /// <inheritdoc cref="Compound(Tokens, IEnumerable{TermPattern})"/>
    /// <param name="tokens">The tokens.</param>
    /// <param name="joiner">What stands between the words of the new term.</param>
    /// <param name="phrases">Phrases; each word is a glob, case ignored.</param>
    public static Tokens Compound(this Tokens tokens, string joiner, IEnumerable<TermPattern> phrases)
    {
        ArgumentNullException.ThrowIfNull(joiner);
        var set = new PatternSet([.. phrases.Where(phrase => phrase.Length > 1)], tokens.Vocabulary);
        var table = Copy(tokens.Vocabulary);
        return tokens.Rewrite(table, (document, list) =>
        {
            var at = 0;
            foreach (var (start, length) in set.LongestMatches(document.IdArray))
            {
                Append(document, at, start, list);
                var compound = string.Join(joiner, document.IdArray[start..(start + length)].Select(id => tokens.Vocabulary[id]));
                list.Add(table.Intern(compound), document.Starts[start], document.Ends[start + length - 1]);
                at = start + length;
            }
            Append(document, at, document.Count, list);
        });
    }

    /// <summary>The same tokens in lower case, letter by letter and in no particular language.</summary>
    public static Tokens Lowercase(this Tokens tokens) => tokens.Map(term => term.ToLowerInvariant());

    /// <summary>The same tokens, each as its stem; a word of which nothing would be left stays as it is.</summary>
    /// <param name="tokens">The tokens, in lower case: a stemmer leaves capitals as they are.</param>
    /// <param name="stemmer">Such as <see cref="Stemmer.English"/>.</param>
    public static Tokens Stem(this Tokens tokens, Stemmer stemmer)
    {
        ArgumentNullException.ThrowIfNull(stemmer);
        return tokens.Map(term => stemmer.Stem(term) is { Length: > 0 } stem ? stem : term);
    }

    internal static TermTable Copy(Vocabulary vocabulary)
    {
        var table = new TermTable();
        foreach (var term in vocabulary) table.Intern(term);
        return table;
    }

    private static IEnumerable<TermPattern> Exactly(IEnumerable<string> terms) => terms.Select(term => TermPattern.Fixed(term));

    private static Tokens Select(Tokens tokens, IEnumerable<TermPattern> patterns, bool keep, bool padding)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        ArgumentNullException.ThrowIfNull(patterns);
        var all = patterns.ToList();
        var set = new PatternSet(all, tokens.Vocabulary);
        return tokens.Rewrite(Copy(tokens.Vocabulary), (document, list) =>
        {
            var hit = new bool[document.Count];
            foreach (var (at, pattern) in set.Matches(document.IdArray)) hit.AsSpan(at, all[pattern].Length).Fill(true);
            for (var i = 0; i < hit.Length; i++)
                if (hit[i] == keep || document.Ids[i] == Tokens.Pad) list.Add(document.Ids[i], document.Starts[i], document.Ends[i]);
                else if (padding) list.Add(Tokens.Pad, document.Starts[i], document.Ends[i]);
        });
    }

    private static void Append(DocumentTokens document, int from, int to, TokenList list)
    {
        for (var i = from; i < to; i++) list.Add(document.Ids[i], document.Starts[i], document.Ends[i]);
    }
}
