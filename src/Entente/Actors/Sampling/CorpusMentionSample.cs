using Entente.Corpora;
using Entente.Frames;

namespace Entente.Actors;

/// <summary>Draws what a reader judges, to say how well recognition works on a corpus.</summary>
public static class CorpusMentionSample
{
    /// <summary>A random sample of mentions, whose share of right ones is the precision, and of capitalised phrases that were not recognised, among which the misses are.</summary>
    /// <param name="documents">A corpus, or any documents.</param>
    /// <param name="lexicon">Actors and their names.</param>
    /// <param name="options">How many, and the seed; <see cref="MentionSampleOptions"/> says the defaults.</param>
    /// <param name="cancellationToken">Stops between two documents.</param>
    /// <returns>
    /// One row a mention (<c>sample</c> is "found") or phrase ("missed"), in the order of the corpus: <c>sample</c>, <c>document</c>, <c>start</c>, <c>end</c> (UTF-16 units of the original
    /// text), <c>text</c> (at most five words), <c>actor</c>, <c>kind</c>, <c>reason</c> (missing for phrases), <c>sentence</c>, and <c>judgement</c>, to be filled in.
    /// Fewer rows where the corpus has fewer.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public static DataFrame SampleMentions(this IEnumerable<Document> documents, ActorLexicon lexicon, MentionSampleOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var known = MentionSampleOptions.Checked(options);
        var all = documents as IReadOnlyCollection<Document> ?? [.. documents];
        var random = new SplitMix((ulong)known.Seed);
        var found = Draw(all.FindMentions(lexicon, known.Mentions, cancellationToken: cancellationToken), known.Found, ref random)
            .Select(mention => new Row("found", mention.Sentence, mention.Span, mention));
        var missed = Draw(all.SelectMany(document => Phrases(document, lexicon)).ToList(), known.Missed, ref random)
            .Select(phrase => new Row("missed", phrase.Sentence, phrase.Span, null));
        var rows = found.Concat(missed).ToList();
        return new(
            Column.Strings("sample", rows.Select(row => row.Sample)),
            Column.Strings("document", rows.Select(row => row.Sentence.Document.Id)),
            Column.Wholes("start", rows.Select(row => row.Span.Start)),
            Column.Wholes("end", rows.Select(row => row.Span.End)),
            Column.Strings("text", rows.Select(row => string.Join(' ', Sentence.OnOneLine(row.Span.In(row.Sentence.Document.Text)).Split(' ').Take(5)))),
            Column.Strings("actor", rows.Select(row => row.Mention?.Actor.Id)),
            Column.Strings("kind", rows.Select(row => row.Mention?.Kind.ToString().ToLowerInvariant())),
            Column.Strings("reason", rows.Select(row => row.Mention?.Reason)),
            Column.Strings("sentence", rows.Select(row => row.Sentence.Text)),
            Column.Strings("judgement", rows.Select(_ => (string?)null)));
    }

    private sealed record Row(string Sample, Sentence Sentence, TextSpan Span, Mention? Mention);

    private static List<(Sentence Sentence, TextSpan Span)> Phrases(Document document, ActorLexicon lexicon)
    {
        using var reading = new Reading(document, lexicon);
        return [.. NameRuns.Of(reading).Select(run => (document.Sentences[run.Sentence], new TextSpan(reading.Words[run.First].Start, reading.Words[run.Last].End)))];
    }

    /// <summary>So many of a list, each as likely as any other, in the list's order (Knuth's selection sampling, Algorithm S).</summary>
    private static List<T> Draw<T>(IReadOnlyList<T> all, int count, ref SplitMix random)
    {
        var drawn = new List<T>();
        for (var at = 0; at < all.Count && drawn.Count < count; at++)
            if ((random.Next() >> 11) * (1.0 / (1UL << 53)) * (all.Count - at) < Math.Min(count, all.Count) - drawn.Count) drawn.Add(all[at]);
        return drawn;
    }
}
