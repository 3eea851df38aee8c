using Entente.Actors;

namespace Entente.Networks;

/// <summary>Turns mentions into a network.</summary>
public static class MentionCoMentions
{
    /// <summary>Who appears with whom, in the same sentence, paragraph, document or window of tokens.</summary>
    /// <remarks>
    /// Actors are counted as those for whom they stand (<see cref="Mention.Represents"/>); mentions that are no actors (<see cref="Mention.IsActor"/>) are left out: places ("the meeting in Baku") and
    /// attributes ("pro-Russian"). Demonyms count, also where they are adjectives: "Serbian steel" names Serbia. Leave them out with <c>Where(mention => mention.Kind != MentionKind.Demonym)</c>. A pair counts once a unit, however often the two are named in it. N, to which significance refers,
    /// is the number of units that name any actor. All passages are kept as evidence; for a corpus larger than memory see <see cref="CorpusCoMentions.CountCoMentions"/>.
    /// </remarks>
    /// <param name="mentions">The mentions.</param>
    /// <param name="unit">The unit of text: <c>By.Sentence</c>, <c>By.Paragraph</c>, <c>By.Document</c> or <c>By.Tokens(20)</c>.</param>
    public static CoMentionNetwork CoMentions(this Mentions mentions, CoMentionUnit unit)
    {
        ArgumentNullException.ThrowIfNull(mentions);
        var counts = new CoMentionCounts { Unit = unit, PassagesPerPair = int.MaxValue };
        foreach (var (tally, passages) in ByDocument(mentions).AsParallel().AsOrdered().Select(document => DocumentCount.Of(document, unit)).Where(counted => counted is not null).Select(counted => counted!.Value))
            counts.Add(tally, passages);
        return counts.ToNetwork();
    }

    /// <summary>The mentions of each document; those of one stand one after the other.</summary>
    internal static IEnumerable<List<Mention>> ByDocument(IEnumerable<Mention> mentions)
    {
        var same = new List<Mention>();
        foreach (var mention in mentions)
        {
            if (same.Count > 0 && same[0].Sentence.Document.Id != mention.Sentence.Document.Id)
            {
                yield return same;
                same = [];
            }
            same.Add(mention);
        }
        if (same.Count > 0) yield return same;
    }
}
