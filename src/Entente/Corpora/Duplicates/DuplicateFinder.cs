namespace Entente.Corpora;

/// <summary>Puts documents that are alike into groups.</summary>
/// <remarks>
/// Exact copies (the same words in the same order) are joined first, so that a report printed a thousand times is compared once. What MinHash and LSH then propose is
/// compared exactly; documents are in one group if a chain of near-duplicates joins them. Work is keyed by document: the groups do not depend on the number of threads.
/// </remarks>
internal sealed class DuplicateFinder
{
    private readonly IReadOnlyList<Document> documents;
    private readonly DeduplicateOptions options;
    private readonly CancellationToken cancellationToken;
    private readonly int[] parents;
    private readonly Dictionary<int, ulong[]> shingles = [];

    public DuplicateFinder(IReadOnlyList<Document> documents, DeduplicateOptions options, CancellationToken cancellationToken)
    {
        (this.documents, this.options, this.cancellationToken) = (documents, options, cancellationToken);
        parents = [.. Enumerable.Range(0, documents.Count)];
    }

    /// <summary>The groups of two or more, by their first documents; each in ascending order.</summary>
    public IReadOnlyList<int[]> Groups(IProgress<WorkProgress>? progress)
    {
        var signatures = Signatures(progress);
        var compared = new HashSet<(int, int)>();
        foreach (var bucket in Lsh.Buckets(signatures, options.Bands))
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (var left = 0; left < bucket.Count; left++)
                for (var right = left + 1; right < bucket.Count; right++)
                {
                    var (a, b) = (bucket[left], bucket[right]);
                    if (Root(a) != Root(b) && compared.Add((a, b)) && Similarity(a, b) >= options.MinimumSimilarity) Join(a, b);
                }
        }
        return [.. Enumerable.Range(0, parents.Length).GroupBy(Root).Where(group => group.Skip(1).Any()).Select(group => group.ToArray())];
    }

    /// <summary>The exact Jaccard similarity of two documents' shingles.</summary>
    public double Similarity(int left, int right) => Shingles.Jaccard(Of(left), Of(right));

    /// <summary>One signature for each document that has words and is no exact copy of an earlier one.</summary>
    private uint[]?[] Signatures(IProgress<WorkProgress>? progress)
    {
        var signatures = new uint[]?[documents.Count];
        var words = new UInt128[documents.Count];
        var minHash = new MinHash(options.Hashes, options.Seed);
        var done = 0;
        Parallel.For(0, documents.Count, new ParallelOptions { CancellationToken = cancellationToken }, place =>
        {
            var all = Shingles.Words(documents[place], options.Seed);
            words[place] = all.Aggregate(new UInt128(options.Seed, (ulong)all.Length), (hash, word) => new(SplitMix.Mix((ulong)(hash >> 64) + word), SplitMix.Mix((ulong)hash * 0x9E3779B97F4A7C15 ^ word)));
            if (all.Length > 0) signatures[place] = minHash.Signature(Shingles.Of(all, options.ShingleLength, options.Seed));
            if (Interlocked.Increment(ref done) is var now && now % 1000 == 0) progress?.Report(new(now, documents.Count, "documents"));
        });
        var first = new Dictionary<UInt128, int>();
        for (var place = 0; place < signatures.Length; place++)
        {
            if (signatures[place] is null || first.TryAdd(words[place], place)) continue;
            Join(first[words[place]], place);
            signatures[place] = null;
        }
        return signatures;
    }

    private ulong[] Of(int document)
    {
        if (!shingles.TryGetValue(document, out var known)) shingles.Add(document, known = Shingles.Of(documents[document], options.ShingleLength, options.Seed));
        return known;
    }

    private int Root(int document)
    {
        while (parents[document] != document) document = parents[document] = parents[parents[document]];
        return document;
    }

    /// <summary>The earlier root stays one, so that a group is always known by its first document.</summary>
    private void Join(int left, int right)
    {
        var (a, b) = (Root(left), Root(right));
        parents[Math.Max(a, b)] = Math.Min(a, b);
    }
}
