using Entente.Grammar;

namespace Entente.Relations;

/// <summary>Which words of a parse the words of a codebook's match are: both are cut from the same text, but not at the same places.</summary>
internal sealed class TokenMap
{
    private readonly int[] first;
    private readonly int[] last;

    public TokenMap(IReadOnlyList<Word> words, ParsedSentence sentence)
    {
        (first, last) = (new int[words.Count], new int[words.Count]);
        var token = 0;
        for (var i = 0; i < words.Count; i++)
        {
            while (token < sentence.Count && sentence[token].Span.End <= words[i].Start) token++;
            first[i] = last[i] = token < sentence.Count ? token : sentence.Count - 1;
            for (var at = token; at < sentence.Count && sentence[at].Span.Start < words[i].End; at++) last[i] = at;
        }
    }

    /// <summary>The tokens of a match, in the order of the text.</summary>
    public SortedSet<int> Tokens(SignalMatch match)
    {
        var tokens = new SortedSet<int>();
        foreach (var word in match.Words)
            for (var token = first[word]; token <= last[word]; token++) tokens.Add(token);
        return tokens;
    }

    /// <summary>The token from which the others of a match hang: a verb where there is one.</summary>
    public static int Top(ParsedSentence sentence, SortedSet<int> tokens)
    {
        var tops = tokens.Where(token => !tokens.Contains(sentence[token].Head) && sentence[token].PartOfSpeech != PartOfSpeech.Punct).ToList();
        return tops.Count == 0 ? tokens.Min : tops.Find(token => sentence[token].PartOfSpeech == PartOfSpeech.Verb) is var verb and > 0 ? verb : tops[0];
    }
}
