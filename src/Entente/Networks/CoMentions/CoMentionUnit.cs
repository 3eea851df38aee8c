using System.Globalization;
using Entente.Corpora;

namespace Entente.Networks;

/// <summary>The unit of text in which two actors appear together: a sentence, a paragraph, a document, or a window of tokens.</summary>
/// <remarks>
/// A window of n tokens holds as many neighbouring mentions of a document as fit into n tokens, from the first token of the first to the first token of the last; only windows that are not part of a larger
/// one count. So any two mentions fewer than n tokens apart share a window, windows overlap only where they must, and sentences are no borders. Tokens are those of <c>Tokenize()</c> with its defaults: words and numbers.
/// </remarks>
public readonly record struct CoMentionUnit
{
    private CoMentionUnit(By by, int tokens) => (By, Tokens) = (by, tokens);

    /// <summary>The unit, where it is no window; else <see langword="null"/>.</summary>
    public By? Part => Tokens == 0 ? By : null;

    /// <summary>How many tokens a window has; 0 for the other units.</summary>
    public int Tokens { get; }

    private By By { get; }

    /// <summary>A sentence, a paragraph or a document.</summary>
    public static implicit operator CoMentionUnit(By unit) => Enum.IsDefined(unit) ? new(unit, 0) : throw Errors.Between(nameof(unit), (int)unit, "sentence, paragraph or document");

    /// <summary>A window of tokens.</summary>
    /// <param name="count">How many tokens; 2 to 100,000.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is another number.</exception>
    public static CoMentionUnit OfTokens(int count) => count is >= 2 and <= 100_000 ? new(By.Document, count) : throw Errors.Between(nameof(count), count, "from 2 to 100,000 tokens");

    /// <summary>Reads <c>sentence</c>, <c>paragraph</c>, <c>document</c> or <c>tokens:20</c>.</summary>
    /// <param name="text">The words; letter case does not count.</param>
    /// <param name="unit">The unit, if it is one.</param>
    public static bool TryParse(string? text, out CoMentionUnit unit)
    {
        unit = default;
        if (text is null) return false;
        if (text.StartsWith("tokens:", StringComparison.OrdinalIgnoreCase))
        {
            if (!int.TryParse(text.AsSpan(7), NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count is < 2 or > 100_000) return false;
            unit = OfTokens(count);
            return true;
        }
        foreach (var by in Enum.GetValues<By>())
            if (text.Equals(by.ToString(), StringComparison.OrdinalIgnoreCase))
            {
                unit = by;
                return true;
            }
        return false;
    }

    /// <summary>Such as <c>sentence</c> or <c>window of 20 tokens</c>.</summary>
    public override string ToString() => Tokens == 0 ? By.ToString().ToLowerInvariant() : FormattableString.Invariant($"window of {Tokens} tokens");

    /// <summary>The same in the plural.</summary>
    internal string Plural => Tokens == 0 ? this + "s" : FormattableString.Invariant($"windows of {Tokens} tokens");
}
