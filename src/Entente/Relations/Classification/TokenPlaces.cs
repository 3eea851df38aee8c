using Entente.Grammar;

namespace Entente.Relations;

/// <summary>Which tokens of a parse the words of a codebook's matcher are: both are cut from the same text, but not at the same places ("cease-fire" is one word and three tokens).</summary>
internal sealed class TokenPlaces
{
    private readonly (int First, int Last)[] places;

    public TokenPlaces(IReadOnlyList<Word> words, ParsedSentence parse)
    {
        places = new (int, int)[words.Count];
        var token = 0;
        for (var i = 0; i < words.Count; i++)
        {
            while (token < parse.Count - 1 && parse[token].Span.End <= words[i].Start) token++;
            var last = token;
            while (last + 1 < parse.Count && parse[last + 1].Span.Start < words[i].End) last++;
            places[i] = (token, last);
        }
    }

    public (int First, int Last) Of((int First, int Last) words) => (places[words.First].First, places[words.Last].Last);

    /// <summary>Whether a token is a part of a word.</summary>
    public bool Covers(int word, int token) => places[word].First <= token && token <= places[word].Last;
}
