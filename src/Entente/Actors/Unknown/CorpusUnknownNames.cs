using Entente.Corpora;

namespace Entente.Actors;

/// <summary>Lists what a lexicon lacks.</summary>
public static class CorpusUnknownNames
{
    /// <summary>The frequent capitalised phrases of a corpus that the lexicon does not recognise, for a researcher to add with <see cref="ActorLexicon.With(Actor, IEnumerable{string})"/>.</summary>
    /// <remarks>
    /// Left out are headlines, words that have a capital only at a sentence's head, months and weekdays, titles, the documents' own outlets, and single words that the corpus writes as
    /// often in lower case.
    /// </remarks>
    /// <param name="documents">A corpus, or any documents.</param>
    /// <param name="lexicon">Actors and their names.</param>
    /// <param name="options">From what count on; <see cref="UnknownNameOptions"/> says the defaults.</param>
    /// <param name="cancellationToken">Stops between two documents.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    public static UnknownNames FindUnknownNames(this IEnumerable<Document> documents, ActorLexicon lexicon, UnknownNameOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(lexicon);
        var known = UnknownNameOptions.Checked(options);
        var names = new Dictionary<string, Tally>(StringComparer.Ordinal);
        var lower = new Dictionary<string, int>(StringComparer.Ordinal);
        var outlets = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (document, runs, words) in documents.AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(document => Read(document, lexicon)))
        {
            if (document.Outlet is { } outlet) outlets.Add(Key(outlet));
            foreach (var (word, count) in words) lower[word] = lower.GetValueOrDefault(word) + count;
            foreach (var (text, sentence) in runs)
            {
                if (!names.TryGetValue(Key(text), out var tally)) names.Add(Key(text), tally = new());
                tally.Add(text, sentence, known.Examples);
            }
        }
        return new([.. names
            .Where(name => name.Value.Count >= known.MinimumCount && name.Value.DocumentCount >= known.MinimumDocuments && !outlets.Contains(name.Key) && lower.GetValueOrDefault(name.Key) < name.Value.Count)
            .OrderByDescending(name => name.Value.Count).ThenBy(name => name.Key, StringComparer.Ordinal)
            .Take(known.Maximum)
            .Select(name => name.Value.ToName())]);
    }

    private static (Document, List<(string Text, Sentence Sentence)> Runs, Dictionary<string, int> Lower) Read(Document document, ActorLexicon lexicon)
    {
        using var reading = new Reading(document, lexicon);
        var runs = NameRuns.Of(reading)
            .Select(run => (Sentence.OnOneLine(document.Text.AsSpan(reading.Words[run.First].Start, reading.Words[run.Last].End - reading.Words[run.First].Start)), document.Sentences[run.Sentence]))
            .ToList();
        var lower = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = 0; at < reading.Words.Count; at++)
        {
            if (reading.Words[at].Shape != Shape.Lower) continue;
            var word = Folding.Fold(reading.Text[at]);
            lower[word] = lower.GetValueOrDefault(word) + 1;
        }
        return (document, runs, lower);
    }

    private static string Key(string text) => string.Join(' ', NamePart.Of(text).Select(part => part.Folded));

    /// <summary>What is known of one phrase so far.</summary>
    private sealed class Tally
    {
        private readonly SortedDictionary<string, int> forms = new(StringComparer.Ordinal);
        private readonly List<Sentence> examples = [];
        private Document? last;

        public int Count { get; private set; }

        public int DocumentCount { get; private set; }

        public void Add(string text, Sentence sentence, int keep)
        {
            Count++;
            forms[text] = forms.GetValueOrDefault(text) + 1;
            // Documents come one after another, so a new one is one that was not counted.
            if (!ReferenceEquals(last, sentence.Document)) DocumentCount++;
            last = sentence.Document;
            if (examples.Count < keep && (examples.Count == 0 || examples[^1] != sentence)) examples.Add(sentence);
        }

        public UnknownName ToName() => new(forms.MaxBy(form => form.Value).Key, Count, DocumentCount, examples);
    }
}
