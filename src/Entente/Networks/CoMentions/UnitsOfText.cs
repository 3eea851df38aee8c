using Entente.Actors;
using Entente.Corpora;
using Entente.Tokens;

namespace Entente.Networks;

/// <summary>Cuts the mentions of a document into units of text.</summary>
internal static class UnitsOfText
{
    /// <param name="mentions">The mentions of one document, in the order of the text.</param>
    /// <param name="unit">The unit.</param>
    /// <returns>The mentions of each unit that has any, in the order of the text.</returns>
    public static IEnumerable<ArraySegment<Mention>> Cut(Mention[] mentions, CoMentionUnit unit) =>
        unit.Part is { } part ? Parts(mentions, part) : Windows(mentions, TokenPlaces(mentions), unit.Tokens);

    private static IEnumerable<ArraySegment<Mention>> Parts(Mention[] mentions, By part)
    {
        var start = 0;
        for (var at = 1; at <= mentions.Length; at++)
            if (at == mentions.Length || Number(mentions[at].Sentence, part) != Number(mentions[start].Sentence, part))
            {
                yield return new(mentions, start, at - start);
                start = at;
            }
    }

    private static int Number(Sentence sentence, By part) => part switch
    {
        By.Sentence => sentence.Index,
        By.Paragraph => sentence.Paragraph,
        _ => 0,
    };

    private static IEnumerable<ArraySegment<Mention>> Windows(Mention[] mentions, int[] places, int length)
    {
        var covered = 0;
        for (int start = 0, end = 0; start < mentions.Length; start++)
        {
            while (end < mentions.Length && places[end] - places[start] < length) end++;
            if (end <= covered) continue;
            covered = end;
            yield return new(mentions, start, end - start);
        }
    }

    /// <summary>For each mention how many tokens of the document begin before it.</summary>
    private static int[] TokenPlaces(Mention[] mentions)
    {
        var document = mentions[0].Sentence.Document;
        var (places, tokens, next) = (new int[mentions.Length], 0, 0);
        foreach (var span in document.Body)
        {
            var scanner = new TokenScanner(document.Text.AsSpan(0, span.End), span.Start, splitHyphens: false, splitTags: false);
            while (next < places.Length && scanner.MoveNext())
            {
                if (scanner.Kind is TokenKind.Punctuation or TokenKind.Symbol or TokenKind.Blank) continue;
                while (next < places.Length && mentions[next].Span.Start <= scanner.Start) places[next++] = tokens;
                tokens++;
                // A mention may begin within a token: the half of a word with a hyphen.
                while (next < places.Length && mentions[next].Span.Start < scanner.End) places[next++] = tokens - 1;
            }
        }
        while (next < places.Length) places[next++] = tokens;
        return places;
    }
}
