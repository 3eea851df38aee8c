using Entente.Frames;

namespace Entente.Relations;

/// <summary>Where voices contradict each other over a pair: their sentences face to face.</summary>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class Contradictions : TabularList<Contradiction>
{
    internal Contradictions(Perspective by, IReadOnlyList<Contradiction> contradictions) : base(contradictions) => By = by;

    /// <summary>By whom the voices are told apart.</summary>
    public Perspective By { get; }

    /// <summary>The contradictions of which <paramref name="keep"/> is true, in their order.</summary>
    public Contradictions Where(Func<Contradiction, bool> keep) => new(By, [.. Items.Where(keep)]);

    /// <summary>
    /// One row two sentences; pairs most spoken of first, and for each pair the voices that are farthest apart: <c>pair</c>, <c>friendly</c>, <c>friendly_balance</c>, <c>friendly_says</c> (the sentence of cooperation),
    /// <c>friendly_document</c>, <c>hostile</c>, <c>hostile_balance</c>, <c>hostile_says</c> (the sentence of conflict), <c>hostile_document</c>, <c>clear</c> (whether the intervals of the balances lie apart).
    /// </summary>
    public override DataFrame ToFrame() => new(
        Column.Strings("pair", Items.Select(c => c.Pair)),
        Column.Strings("friendly", Items.Select(c => c.Friendly.Voice)),
        Column.Reals("friendly_balance", Items.Select(c => c.Friendly.Balance)),
        Column.Strings("friendly_says", Items.Select(c => c.FriendlyRelation.Sentence.Text)),
        Column.Strings("friendly_document", Items.Select(c => c.FriendlyRelation.Document.Id)),
        Column.Strings("hostile", Items.Select(c => c.Hostile.Voice)),
        Column.Reals("hostile_balance", Items.Select(c => c.Hostile.Balance)),
        Column.Strings("hostile_says", Items.Select(c => c.HostileRelation.Sentence.Text)),
        Column.Strings("hostile_document", Items.Select(c => c.HostileRelation.Document.Id)),
        Column.Booleans("clear", Items.Select(c => c.IsClear)));

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Count} contradictions over {Items.Select(c => c.Pair).Distinct().Count()} pairs");
}
