using System.Text.RegularExpressions;

namespace Entente.Corpora;

/// <summary>What <see cref="Corpus.Clean"/> takes for page furniture besides the library's own rules.</summary>
public sealed record CleanOptions
{
    private (string Name, Regex Pattern)[] patterns = [];

    /// <summary>Rules of one's own, by name: a .NET regular expression that finds something in a trimmed line has the whole line removed. None by default.</summary>
    public IReadOnlyDictionary<string, string> Lines { get; init; } = new Dictionary<string, string>();

    /// <summary>How long one rule of one's own may take on one line; one second by default.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>In how many documents of one outlet a paragraph stands word for word before it is furniture; 3 by default.</summary>
    public int RepeatedIn { get; init; } = 3;

    internal CleanOptions Checked()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(RepeatedIn, 2);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(TimeLimit, TimeSpan.Zero);
        return this with { patterns = [.. Lines.OrderBy(line => line.Key, StringComparer.Ordinal).Select(line => (line.Key, Compile(line.Key, line.Value)))] };
    }

    /// <summary>The first of one's own rules, by name, that finds something in a line.</summary>
    internal string? Match(string line, string document)
    {
        foreach (var (name, pattern) in patterns)
        {
            try
            {
                if (pattern.IsMatch(line)) return name;
            }
            catch (RegexMatchTimeoutException cause)
            {
                throw Errors.PatternTooSlow(name, pattern.ToString(), document, line.Length, TimeLimit, cause);
            }
        }
        return null;
    }

    private Regex Compile(string name, string pattern)
    {
        try
        {
            return new(pattern, RegexOptions.CultureInvariant, TimeLimit);
        }
        catch (ArgumentException cause)
        {
            throw Errors.NoPattern(name, pattern, cause);
        }
    }
}
