using Entente.Corpora;
using Entente.Tokens;

namespace Entente.Grammar;

/// <summary>Shows words in their context by what they are and what role they play.</summary>
public static class ParseConcordance
{
    /// <summary>Every place of a word or of what stands in a role to it ("the subjects of accuse"), with the words around it.</summary>
    /// <param name="parses">Parsed sentences.</param>
    /// <param name="pattern">The lemma and the role; <see cref="WordPattern"/> says the defaults.</param>
    /// <returns>One line a place, in the order of the text; a line's pattern is such as <c>nsubj of accuse</c>.</returns>
    /// <exception cref="ArgumentException">The pattern has no lemma, or a role that no word can have.</exception>
    public static Concordance Concordance(this IEnumerable<ParsedSentence> parses, WordPattern pattern)
    {
        ArgumentNullException.ThrowIfNull(parses);
        ArgumentNullException.ThrowIfNull(pattern);
        pattern.Checked();
        var (documents, places) = (new List<Document>(), new List<(string, TextSpan, string)>());
        foreach (var sentence in parses)
        {
            if (documents.Count == 0 || documents[^1] != sentence.Document) documents.Add(sentence.Document);
            places.AddRange(Found(sentence, pattern).Select(word => (sentence.Document.Id, pattern.WholePhrase ? sentence.SubtreeSpan(word.Index) : word.Span, pattern.ToString())));
        }
        return documents.Distinct().Tokenize(TokenizerOptions.Verbatim).Concordance(places, pattern.Window);
    }

    private static IEnumerable<Word> Found(ParsedSentence sentence, WordPattern pattern) => sentence
        .Where(word => word.Lemma.Equals(pattern.Lemma, StringComparison.OrdinalIgnoreCase) && (pattern.PartOfSpeech is not { } part || word.PartOfSpeech == part))
        .SelectMany(word => pattern.Role is { } role ? sentence.Children(word.Index, role) : [word]);
}
