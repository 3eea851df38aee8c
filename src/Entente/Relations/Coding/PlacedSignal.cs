using Entente.Grammar;

namespace Entente.Relations;

/// <summary>An entry of a codebook with its place in a parsed sentence.</summary>
/// <param name="Match">The entry.</param>
/// <param name="Tokens">The words of the parse that carry it, in the order of the text.</param>
/// <param name="Top">The one from which the others hang.</param>
internal sealed record PlacedSignal(SignalMatch Match, SortedSet<int> Tokens, int Top)
{
    public static List<PlacedSignal> Place(List<SignalMatch> matches, List<Word> words, ParsedSentence sentence)
    {
        var map = new TokenMap(words, sentence);
        return matches.ConvertAll(match =>
        {
            var tokens = map.Tokens(match);
            return new PlacedSignal(match, tokens, TokenMap.Top(sentence, tokens));
        });
    }
}
