using Entente.Corpora;

namespace Entente.Grammar;

/// <summary>Parses the sentences of documents.</summary>
public static class CorpusParses
{
    /// <summary>Sentences that one thread parses at a time: enough to be worth the handing over, few enough to share a long document among threads.</summary>
    private const int BatchLength = 64;

    /// <summary>The sentences of documents as words with part of speech, lemma and dependencies.</summary>
    /// <remarks>Documents are worked on side by side; the result does not depend on how many at a time. For more than fits into memory there is <see cref="ParseStream"/>.</remarks>
    /// <param name="documents">A corpus, or any documents.</param>
    /// <param name="options">The model and the threads; <see cref="ParseOptions"/> says the defaults.</param>
    /// <param name="progress">Told as documents are done.</param>
    /// <param name="cancellationToken">Stops between two sentences.</param>
    public static Parses Parse(this IEnumerable<Document> documents, ParseOptions? options = null, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default) =>
        new([.. documents.ParseStream(options, progress, cancellationToken)]);

    /// <summary>The same, sentence by sentence: documents are taken as they are needed, and let go.</summary>
    /// <param name="documents">A corpus, or a stream of documents.</param>
    /// <param name="options">The model and the threads; <see cref="ParseOptions"/> says the defaults.</param>
    /// <param name="progress">Told as documents are done.</param>
    /// <param name="cancellationToken">Stops between two sentences.</param>
    public static IEnumerable<ParsedSentence> ParseStream(this IEnumerable<Document> documents, ParseOptions? options = null, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return Stream(documents, (options ?? new()).Checked(), progress, cancellationToken);
    }

    private static IEnumerable<ParsedSentence> Stream(IEnumerable<Document> documents, ParseOptions options, IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
    {
        var threads = options.Threads == 0 ? Environment.ProcessorCount : options.Threads;
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken };
        long done = 0;
        foreach (var round in Batches(documents, cancellationToken).Chunk(threads * 4))
        {
            var parsed = new ParsedSentence[round.Length][];
            if (threads == 1)
                for (var i = 0; i < round.Length; i++) parsed[i] = options.Model.Parse(round[i].Sentences, cancellationToken);
            else Parallel.For(0, round.Length, parallel, i => parsed[i] = options.Model.Parse(round[i].Sentences, cancellationToken));
            for (var i = 0; i < round.Length; i++)
            {
                foreach (var sentence in parsed[i]) yield return sentence;
                if (round[i].Documents == 0) continue;
                done += round[i].Documents;
                progress?.Report(new(done, null, "documents"));
            }
        }
    }

    /// <summary>Sentences in their order, with the number of documents that end in each batch.</summary>
    private static IEnumerable<(List<Sentence> Sentences, int Documents)> Batches(IEnumerable<Document> documents, CancellationToken cancellationToken)
    {
        var (batch, ended) = (new List<Sentence>(BatchLength), 0);
        foreach (var document in documents)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var sentence in document.Sentences)
            {
                batch.Add(sentence);
                if (batch.Count < BatchLength) continue;
                yield return (batch, ended);
                (batch, ended) = (new(BatchLength), 0);
            }
            ended++;
        }
        if (batch.Count > 0 || ended > 0) yield return (batch, ended);
    }
}
