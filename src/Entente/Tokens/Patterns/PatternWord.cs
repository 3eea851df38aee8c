using System.Text.RegularExpressions;

namespace Entente.Tokens;

/// <summary>What one word of a pattern says about one term.</summary>
internal sealed class PatternWord
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    private readonly Func<string, bool> matches;

    private PatternWord(Func<string, bool> matches, string? exact = null) => (this.matches, Exact) = (matches, exact);

    /// <summary>The only term that matches, case aside; <see langword="null"/> where there may be several.</summary>
    public string? Exact { get; }

    public bool IsMatch(string term) => matches(term);

    public static PatternWord Fixed(string word, bool ignoreCase)
    {
        var comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return new(term => string.Equals(term, word, comparison), word);
    }

    public static PatternWord Glob(string word, bool ignoreCase) =>
        word.AsSpan().ContainsAny('*', '?') ? new(term => IsGlob(word, term, ignoreCase)) : Fixed(word, ignoreCase);

    public static PatternWord Regex(string word, bool ignoreCase)
    {
        var options = RegexOptions.CultureInvariant | (ignoreCase ? RegexOptions.IgnoreCase : RegexOptions.None);
        try
        {
            var regex = Compile(word, options);
            return new(regex.IsMatch);
        }
        catch (ArgumentException cause)
        {
            throw Errors.NoRegex(word, cause);
        }
    }

    /// <summary>Without backtracking where the expression allows it, so that no term can take long.</summary>
    private static Regex Compile(string word, RegexOptions options)
    {
        try
        {
            return new(word, options | RegexOptions.NonBacktracking, Limit);
        }
        catch (NotSupportedException)
        {
            return new(word, options, Limit);
        }
    }

    /// <summary>Goes back to the last star only, so the time is at most the product of the two lengths.</summary>
    private static bool IsGlob(string glob, string term, bool ignoreCase)
    {
        var (at, g, star, mark) = (0, 0, -1, 0);
        while (at < term.Length)
        {
            if (g < glob.Length && glob[g] == '*') (star, mark) = (g++, at);
            else if (g < glob.Length && (glob[g] == '?' || Same(glob[g], term[at], ignoreCase))) (g, at) = (g + 1, at + 1);
            else if (star >= 0) (g, at) = (star + 1, ++mark);
            else return false;
        }
        while (g < glob.Length && glob[g] == '*') g++;
        return g == glob.Length;
    }

    private static bool Same(char left, char right, bool ignoreCase) =>
        left == right || (ignoreCase && char.ToUpperInvariant(left) == char.ToUpperInvariant(right));
}
