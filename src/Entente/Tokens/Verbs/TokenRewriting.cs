namespace Entente.Tokens;

/// <summary>Makes tokens out of tokens, with a vocabulary of exactly the terms that are left.</summary>
internal static class TokenRewriting
{
    private const int Drop = -2;

    /// <summary>The same sequences with another term, or none, for each.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="term">The term in place of one; <see langword="null"/> drops it.</param>
    /// <param name="padding">Whether what is dropped leaves an empty place.</param>
    public static Tokens Map(this Tokens tokens, Func<string, string?> term, bool padding = false)
    {
        var table = new TermTable();
        var map = new int[tokens.Vocabulary.Count];
        for (var id = 0; id < map.Length; id++)
            map[id] = term(tokens.Vocabulary[id]) is { } other ? table.Intern(other) : padding ? Tokens.Pad : Drop;
        return tokens.Rewrite(table, (document, list) =>
        {
            for (var i = 0; i < document.Count; i++)
                if (document.Ids[i] == Tokens.Pad) list.Add(Tokens.Pad, document.Starts[i], document.Ends[i]);
                else if (map[document.Ids[i]] != Drop) list.Add(map[document.Ids[i]], document.Starts[i], document.Ends[i]);
        });
    }

    /// <summary>New sequences, numbered in the table, one for each of the tokens' documents.</summary>
    public static Tokens Rewrite(this Tokens tokens, TermTable table, Action<DocumentTokens, TokenList> write)
    {
        var sequences = tokens.Select(document =>
        {
            var list = new TokenList();
            write(document, list);
            return list.ToArrays();
        }).ToList();

        var (final, order) = (new TermTable(), Enumerable.Repeat(Tokens.Pad, table.Count).ToArray());
        foreach (var (ids, _, _) in sequences)
            for (var i = 0; i < ids.Length; i++)
            {
                if (ids[i] < 0) continue;
                if (order[ids[i]] < 0) order[ids[i]] = final.Intern(table[ids[i]]);
                ids[i] = order[ids[i]];
            }
        var vocabulary = new Vocabulary(final);
        var documents = tokens.Zip(sequences, (document, sequence) => new DocumentTokens(document.Document, vocabulary, sequence.Ids, sequence.Starts, sequence.Ends));
        return new([.. documents], vocabulary, tokens.Options);
    }
}
