using Entente.Actors;
using Entente.Corpora;

namespace Entente.Networks;

/// <summary>Counts who appears with whom in one document.</summary>
internal static class DocumentCount
{
    /// <param name="mentions">All mentions of the document, in the order of the text.</param>
    /// <param name="unit">The unit of text.</param>
    /// <returns>The counts, and for each pair its passages; <see langword="null"/> where nobody is named but as a place or an attribute.</returns>
    public static (DocumentTally Tally, List<Passage>[] Passages)? Of(IEnumerable<Mention> mentions, CoMentionUnit unit)
    {
        var counted = mentions.Where(mention => mention.IsActor).ToArray();
        if (counted.Length == 0) return null;
        var document = counted[0].Sentence.Document;
        var actors = new SortedDictionary<string, (Actor Actor, int Units)>(StringComparer.Ordinal);
        var pairs = new SortedDictionary<(string, string), (Actor Source, Actor Target, List<Passage> Passages)>(PairOrder);
        var texts = new Dictionary<int, string>();
        var units = 0;
        foreach (var mentioned in UnitsOfText.Cut(counted, unit))
        {
            units++;
            var here = ByActor(mentioned);
            foreach (var (id, of) in here) actors[id] = (of[0].Represents, actors.GetValueOrDefault(id).Units + 1);
            for (var i = 0; i < here.Count; i++)
                for (var j = i + 1; j < here.Count; j++)
                {
                    var key = (here[i].Id, here[j].Id);
                    if (!pairs.TryGetValue(key, out var pair)) pairs.Add(key, pair = (here[i].Of[0].Represents, here[j].Of[0].Represents, []));
                    pair.Passages.Add(Nearest(document, here[i].Of, here[j].Of, texts));
                }
        }
        return (new(document.Id, document.Date, document.Outlet, units, [.. actors.Values], [.. pairs.Values.Select(pair => (pair.Source, pair.Target, pair.Passages.Count))]),
            [.. pairs.Values.Select(pair => pair.Passages)]);
    }

    private static readonly Comparer<(string, string)> PairOrder = Comparer<(string One, string Other)>.Create((left, right) =>
        string.CompareOrdinal(left.One, right.One) is var order and not 0 ? order : string.CompareOrdinal(left.Other, right.Other));

    /// <summary>The mentions of each actor, in ordinal order of ids.</summary>
    private static List<(string Id, List<Mention> Of)> ByActor(ArraySegment<Mention> mentions)
    {
        var found = new List<(string Id, List<Mention> Of)>();
        foreach (var mention in mentions)
        {
            var place = found.FindIndex(actor => actor.Id == mention.Represents.Id);
            if (place >= 0) found[place].Of.Add(mention);
            else found.Add((mention.Represents.Id, [mention]));
        }
        found.Sort((left, right) => string.CompareOrdinal(left.Id, right.Id));
        return found;
    }

    private static Passage Nearest(Document document, List<Mention> ones, List<Mention> others, Dictionary<int, string> texts)
    {
        // Both are in the order of the text: only neighbours of the merged order can be nearest.
        var (i, j, one, other, nearest) = (0, 0, ones[0], others[0], int.MaxValue);
        while (i < ones.Count && j < others.Count)
        {
            var apart = Math.Abs(ones[i].Span.Start - others[j].Span.Start);
            if (apart < nearest) (one, other, nearest) = (ones[i], others[j], apart);
            if (ones[i].Span.Start < others[j].Span.Start) i++; else j++;
        }
        var (first, last) = one.Span.Start <= other.Span.Start ? (one.Sentence, other.Sentence) : (other.Sentence, one.Sentence);
        return new(document.Id, document.Date, first.Index, last.Index, (last.Index - first.Index) switch
        {
            0 => Text(first),
            1 => $"{Text(first)} {Text(last)}",
            _ => $"{Text(first)} […] {Text(last)}",
        });

        string Text(Sentence sentence)
        {
            if (!texts.TryGetValue(sentence.Index, out var text)) texts.Add(sentence.Index, text = sentence.Text);
            return text;
        }
    }
}
