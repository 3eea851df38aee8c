namespace Entente.Tokens;

/// <summary>Looks tokens up in a dictionary.</summary>
public static class TokenLookup
{
    /// <summary>The categories in place of the words and phrases that they hold, each with the span of its words.</summary>
    /// <remarks>
    /// A word may stand for several categories: they follow in the dictionary's order. Within one category the longest of overlapping matches counts. Count the result to know how often
    /// each category stands in each document.
    /// </remarks>
    /// <param name="tokens">The tokens.</param>
    /// <param name="dictionary">Words and phrases in categories.</param>
    /// <param name="options">Levels and negation; <see cref="LookupOptions"/> says the defaults.</param>
    public static Tokens Lookup(this Tokens tokens, TermDictionary dictionary, LookupOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        ArgumentNullException.ThrowIfNull(dictionary);
        var chosen = (options ?? new()).Checked();
        var categories = dictionary
            .Select(entry => (Name: Name(entry.Categories, chosen.Levels), entry.Pattern))
            .Where(entry => entry.Name is not null)
            .GroupBy(entry => entry.Name!, entry => entry.Pattern, StringComparer.Ordinal)
            .Select(group => (Name: group.Key, Set: new PatternSet([.. group], tokens.Vocabulary)))
            .ToList();
        var negations = new PatternSet([.. chosen.Negations], tokens.Vocabulary);
        var table = chosen.KeepOthers ? TokenVerbs.Copy(tokens.Vocabulary) : new TermTable();
        return tokens.Rewrite(table, (document, list) =>
        {
            var ids = document.IdArray;
            var covered = new bool[ids.Length];
            var denials = new bool[ids.Length];
            foreach (var (at, length) in negations.LongestMatches(ids)) denials.AsSpan(at, length).Fill(true);
            var matches = categories.SelectMany((category, order) => category.Set.LongestMatches(ids).Select(match => (match.At, match.Length, Order: order))).ToList();
            foreach (var match in matches) covered.AsSpan(match.At, match.Length).Fill(true);
            var others = chosen.KeepOthers ? Enumerable.Range(0, ids.Length).Where(at => !covered[at]).Select(at => (At: at, Length: 1, Order: -1)) : [];
            foreach (var (at, length, order) in matches.Concat(others).OrderBy(match => match.At).ThenBy(match => match.Order))
                list.Add(order < 0 ? ids[at] : table.Intern(IsDenied(ids, denials, at, chosen.NegationWindow) ? chosen.NegationPrefix + categories[order].Name : categories[order].Name),
                    document.Starts[at], document.Ends[at + length - 1]);
        });
    }

    private static string? Name(IReadOnlyList<string> categories, IReadOnlyList<int>? levels)
    {
        if (levels is null) return string.Join('.', categories);
        var named = levels.Where(level => level <= categories.Count).Select(level => categories[level - 1]).ToList();
        return named is [] ? null : string.Join('.', named);
    }

    private static bool IsDenied(int[] ids, bool[] denials, int at, int window)
    {
        for (var before = at - 1; before >= Math.Max(0, at - window) && ids[before] != Tokens.Pad; before--)
            if (denials[before]) return true;
        return false;
    }
}
