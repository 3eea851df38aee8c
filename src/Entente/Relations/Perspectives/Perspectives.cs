using Entente.Frames;

namespace Entente.Relations;

/// <summary>The same pairs as different voices tell of them, side by side.</summary>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class Perspectives : TabularList<PerspectiveCount>
{
    private Perspectives(Perspective by, IReadOnlyList<PerspectiveCount> counts) : base(counts) => By = by;

    internal static Perspectives Of(Relations relations, Perspective by)
    {
        if (!Enum.IsDefined(by)) throw Errors.Undefined(nameof(by), by);
        var told = relations.Where(relation => Voice(relation, by) is not null).ByPair();
        return new(by, [.. told.SelectMany(pair => pair.Relations.GroupBy(relation => Voice(relation, by)!, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new PerspectiveCount(pair.Key, group.Key, [.. group])))]);
    }

    /// <summary>By whom they are told apart.</summary>
    public Perspective By { get; }

    /// <summary>The pairs, most spoken of first.</summary>
    public IEnumerable<string> Pairs => Items.Select(count => count.Pair).Distinct();

    /// <summary>The groups of which <paramref name="keep"/> is true, in their order.</summary>
    public Perspectives Where(Func<PerspectiveCount, bool> keep) => new(By, [.. Items.Where(keep)]);

    /// <summary>The pairs that most is told of by more than one voice.</summary>
    /// <param name="pairs">How many pairs at most; 0 or more, 6 by default.</param>
    /// <param name="least">How many relations of either sign a voice has at least; 1 by default.</param>
    public Perspectives Shared(int pairs = 6, int least = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(pairs);
        ArgumentOutOfRangeException.ThrowIfLessThan(least, 1);
        return new(By, [.. Items.Where(count => count.Cooperation + count.Conflict >= least).GroupBy(count => count.Pair).Where(group => group.Count() > 1)
            .OrderByDescending(group => group.Sum(count => count.Cooperation + count.Conflict)).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Take(pairs).SelectMany(group => group)]);
    }

    /// <summary>Where two voices contradict each other over a pair, with their sentences face to face.</summary>
    /// <param name="sentences">How many sentences of either side stand against each other at most for two voices and a pair; 3 by default.</param>
    public Contradictions Contradictions(int sentences = 3)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(sentences, 1);
        return new(By, [.. Items.GroupBy(count => count.Pair).SelectMany(group => Contradiction.Of([.. group], sentences))]);
    }

    /// <summary>
    /// One row a pair and voice, the pairs most spoken of first, the voices in ordinal order: <c>pair</c>, <c>voice</c>, <c>cooperation</c>, <c>conflict</c>, <c>denied</c> (relations), <c>documents</c>,
    /// <c>balance</c> (from −1 to 1; missing where there is neither), <c>low</c>, <c>high</c> (its 95% interval, after Wilson).
    /// </summary>
    public override DataFrame ToFrame() => new(
        Column.Strings("pair", Items.Select(c => c.Pair)),
        Column.Strings("voice", Items.Select(c => c.Voice)),
        Column.Wholes("cooperation", Items.Select(c => c.Cooperation)),
        Column.Wholes("conflict", Items.Select(c => c.Conflict)),
        Column.Wholes("denied", Items.Select(c => c.Denied)),
        Column.Wholes("documents", Items.Select(c => c.Relations.Select(r => r.Document.Id).Distinct().Count())),
        Column.Reals("balance", Items.Select(c => c.Balance)),
        Column.Reals("low", Items.Select(c => c.Interval?.Low)),
        Column.Reals("high", Items.Select(c => c.Interval?.High)));

    /// <summary>The balances as a wide table: one row a pair (<c>pair</c>), one column a voice, in ordinal order; missing where a voice tells neither of cooperation nor of conflict.</summary>
    public DataFrame SideBySide()
    {
        var pairs = Pairs.ToList();
        var balances = Items.ToDictionary(count => (count.Pair, count.Voice), count => count.Balance);
        return new([
            Column.Strings("pair", pairs),
            .. Items.Select(count => count.Voice).Distinct().Order(StringComparer.Ordinal)
                .Select(voice => Column.Reals(voice == "pair" ? "pair (voice)" : voice, pairs.Select(pair => balances.GetValueOrDefault((pair, voice))))),
        ]);
    }

    /// <summary>The sentences behind every row of <see cref="ToFrame"/>: <c>row</c> (zero-based), <c>document</c>, <c>sentence</c> (zero-based), <c>sign</c>, <c>category</c>, <c>rule</c>, <c>text</c>.</summary>
    public DataFrame ToEvidenceFrame() => EvidenceTable.Of(Items.Index().SelectMany(count => count.Item.Relations.Select(relation => (count.Index, relation))));

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Pairs.Count()} pairs as {Items.Select(count => count.Voice).Distinct().Count()} voices tell of them");

    private static string? Voice(Relation relation, Perspective by) => by switch
    {
        Perspective.Outlet => relation.Document.Outlet,
        Perspective.Author => relation.Document.Author,
        Perspective.Speaker => relation.Speaker,
        _ => relation.Document.Voice,
    };
}
