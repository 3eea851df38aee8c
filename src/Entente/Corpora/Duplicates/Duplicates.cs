using Entente.Frames;

namespace Entente.Corpora;

/// <summary>Groups of exact and near duplicates, such as the copies of one agency report (syndication clusters), and which document of each stays.</summary>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class Duplicates : ITabular
{
    private readonly HashSet<string> leftOut;

    private Duplicates(IReadOnlyList<Duplicate> members, int documentCount, DeduplicateOptions options)
    {
        (Members, DocumentCount, Options) = (members, documentCount, options);
        leftOut = members.Where(member => !member.IsKept).Select(member => member.Document.Id).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>What was asked for: how alike, and which one stays.</summary>
    public DeduplicateOptions Options { get; }

    /// <summary>How many documents were compared.</summary>
    public int DocumentCount { get; }

    /// <summary>How many groups there are.</summary>
    public int ClusterCount => Members.Count == 0 ? 0 : Members[^1].Cluster;

    /// <summary>How many documents are left out.</summary>
    public int LeftOutCount => leftOut.Count;

    /// <summary>The documents of the groups: group after group by their first documents, and in the order of the corpus within each.</summary>
    public IReadOnlyList<Duplicate> Members { get; }

    /// <summary>Finds the groups and leaves the documents as they are; <see cref="Corpus.Deduplicate"/> also leaves all but one of each group out.</summary>
    /// <param name="documents">The documents, each with an id of its own.</param>
    /// <param name="options">How alike duplicates are, and which one stays; <see cref="DeduplicateOptions"/> says the defaults.</param>
    /// <param name="progress">Told after each thousand documents.</param>
    /// <param name="cancellationToken">Stops between two documents.</param>
    public static Duplicates Find(IEnumerable<Document> documents, DeduplicateOptions? options = null, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var known = (options ?? new()).Checked();
        var all = documents as IReadOnlyList<Document> ?? [.. documents];
        var finder = new DuplicateFinder(all, known, cancellationToken);
        var members = finder.Groups(progress).SelectMany((group, index) =>
        {
            var kept = Kept(group, all, known.Policy);
            return group.Select(place => new Duplicate(index + 1, all[place], place == kept, place == kept ? 1 : finder.Similarity(place, kept)));
        });
        return new([.. members], all.Count, known);
    }

    /// <summary>Whether a document goes because another of its group stays.</summary>
    public bool IsLeftOut(string id) => leftOut.Contains(id);

    /// <summary>
    /// One row a document of a group, in the order of <see cref="Members"/>: <c>cluster</c> (from 1), <c>document</c>, <c>kept</c>, <c>policy</c> (by which it stays or goes),
    /// <c>jaccard</c> (of its shingles with those of the document that stays, 1 for that itself; a chain may lead below the minimum), <c>date</c>, <c>outlet</c>, <c>title</c>.
    /// </summary>
    public DataFrame ToFrame() => new(
        Column.Wholes("cluster", Members.Select(m => m.Cluster)),
        Column.Strings("document", Members.Select(m => m.Document.Id)),
        Column.Booleans("kept", Members.Select(m => m.IsKept)),
        Column.Strings("policy", Members.Select(_ => Options.Policy.ToString().ToLowerInvariant())),
        Column.Reals("jaccard", Members.Select(m => m.Jaccard)),
        Column.Dates("date", Members.Select(m => m.Document.Date)),
        Column.Strings("outlet", Members.Select(m => m.Document.Outlet)),
        Column.Strings("title", Members.Select(m => m.Document.Title)));

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{ClusterCount} groups of duplicates among {DocumentCount} documents, {LeftOutCount} left out, {Options.Policy.ToString().ToLowerInvariant()} kept");

    private static int Kept(int[] group, IReadOnlyList<Document> documents, DuplicatePolicy policy) => policy switch
    {
        DuplicatePolicy.Earliest => group.MinBy(place => documents[place].Date ?? DateOnly.MaxValue),
        DuplicatePolicy.Latest => group.MaxBy(place => documents[place].Date ?? DateOnly.MinValue),
        DuplicatePolicy.Longest => group.MaxBy(place => DocumentWords.Of(documents[place]).Count),
        _ => group[0],
    };
}
