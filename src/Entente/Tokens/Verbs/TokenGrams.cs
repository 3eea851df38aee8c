namespace Entente.Tokens;

/// <summary>Runs of words as terms.</summary>
public static class TokenGrams
{
    /// <summary>Every run of <paramref name="length"/> tokens as one term, in place of the tokens; no run reaches across an empty place.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="length">How many words; 2 by default.</param>
    /// <param name="joiner">What stands between the words; "_" by default.</param>
    /// <returns>For each document of n tokens, n − length + 1 terms, or none.</returns>
    public static Tokens NGrams(this Tokens tokens, int length = 2, string joiner = "_") => tokens.SkipGrams(length, 0, joiner);

    /// <summary>Every choice of <paramref name="length"/> tokens, in order, between which at most <paramref name="skip"/> tokens are passed over in all.</summary>
    /// <remarks>Guthrie et al. 2006, A closer look at skip-gram modelling, LREC: "k-skip-n-grams", those that skip less included. None holds an empty place or reaches across one.</remarks>
    /// <param name="tokens">The tokens.</param>
    /// <param name="length">How many words; 2 by default.</param>
    /// <param name="skip">How many tokens are passed over in all, at most; 1 by default.</param>
    /// <param name="joiner">What stands between the words; "_" by default.</param>
    /// <returns>Terms in the order of their first words, then of their second, and so on.</returns>
    public static Tokens SkipGrams(this Tokens tokens, int length = 2, int skip = 1, string joiner = "_")
    {
        ArgumentNullException.ThrowIfNull(tokens);
        ArgumentNullException.ThrowIfNull(joiner);
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(skip);
        var table = new TermTable();
        return tokens.Rewrite(table, (document, list) =>
        {
            var chosen = new int[length];
            for (var at = 0; at < document.Count; at++) Choose(0, at, skip);

            void Choose(int place, int at, int left)
            {
                if (document.Ids[at] == Tokens.Pad) return;
                chosen[place] = at;
                if (place + 1 == length)
                {
                    list.Add(table.Intern(string.Join(joiner, chosen.Select(index => document[index]))), document.Starts[chosen[0]], document.Ends[at]);
                    return;
                }
                for (var jump = 0; jump <= left && at + 1 + jump < document.Count && document.Ids[at + jump + 1] != Tokens.Pad; jump++) Choose(place + 1, at + 1 + jump, left - jump);
            }
        });
    }
}
