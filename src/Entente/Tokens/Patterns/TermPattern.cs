using System.Text.RegularExpressions;

namespace Entente.Tokens;

/// <summary>Which terms are meant: a word or a phrase, exactly, by wildcards or by a regular expression.</summary>
/// <remarks>
/// White space parts a phrase into words that stand side by side; each is matched against a whole term. A string turns into a glob by itself.
/// Case is ignored unless it is said otherwise.
/// </remarks>
public sealed class TermPattern
{
    private readonly PatternWord[] words;

    private TermPattern(string text, PatternWord[] words) => (Text, this.words) = (text, words);

    /// <summary>The pattern as it was written.</summary>
    public string Text { get; }

    /// <summary>How many words a match has.</summary>
    public int Length => words.Length;

    /// <summary>Words with wildcards: * for any characters or none, ? for exactly one.</summary>
    /// <param name="text">Such as "secur*" or "human right?".</param>
    /// <param name="ignoreCase">Whether "Tax*" also means "taxes"; <see langword="true"/> by default.</param>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public static TermPattern Glob(string text, bool ignoreCase = true) => Of(text, word => PatternWord.Glob(word, ignoreCase));

    /// <summary>Words as they stand, * and ? too.</summary>
    /// <inheritdoc cref="Glob"/>
    public static TermPattern Fixed(string text, bool ignoreCase = true) => Of(text, word => PatternWord.Fixed(word, ignoreCase));

    /// <summary>Regular expressions, one a word, found anywhere in the term; ^ and $ are its ends.</summary>
    /// <remarks>Matching takes time that grows with the length of the term and no faster wherever the expression allows it; otherwise a term may take one second.</remarks>
    /// <param name="text">Such as "^tax(es)?$"; white space parts words, so use \s for a blank inside a term.</param>
    /// <param name="ignoreCase">Whether case is ignored; <see langword="true"/> by default.</param>
    /// <exception cref="ArgumentException">The text is blank or no regular expression.</exception>
    public static TermPattern Regex(string text, bool ignoreCase = true) => Of(text, word => PatternWord.Regex(word, ignoreCase));

    /// <summary>The same as <see cref="Glob"/>, case ignored.</summary>
    public static implicit operator TermPattern(string glob) => Glob(glob);

    /// <summary>Whether a phrase of terms, one a word of the pattern, is meant.</summary>
    /// <exception cref="RegexMatchTimeoutException">A regular expression took more than a second for one term.</exception>
    public bool IsMatch(params ReadOnlySpan<string> terms)
    {
        if (terms.Length != words.Length) return false;
        for (var i = 0; i < words.Length; i++)
            if (!words[i].IsMatch(terms[i])) return false;
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    internal IReadOnlyList<PatternWord> Words => words;

    private static TermPattern Of(string text, Func<string, PatternWord> word)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return parts is [] ? throw Errors.BlankPattern() : new(text, Array.ConvertAll(parts, part => word(part)));
    }
}
