using System.Collections;
using Entente.Frames;

namespace Entente.Relations;

/// <summary>Where voices contradict each other over a pair: their sentences face to face.</summary>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class Contradictions : IReadOnlyList<Contradiction>, ITabular
{
    private readonly IReadOnlyList<Contradiction> contradictions;

    internal Contradictions(Perspective by, IReadOnlyList<Contradiction> contradictions) => (By, this.contradictions) = (by, contradictions);

    /// <summary>By whom the voices are told apart.</summary>
    public Perspective By { get; }

    /// <inheritdoc/>
    public int Count => contradictions.Count;

    /// <inheritdoc/>
    public Contradiction this[int index] => contradictions[index];

    /// <summary>The contradictions of which <paramref name="keep"/> is true, in their order.</summary>
    public Contradictions Where(Func<Contradiction, bool> keep) => new(By, [.. contradictions.Where(keep)]);

    /// <summary>
    /// One row two sentences; pairs most spoken of first, and for each pair the voices that are farthest apart: <c>pair</c>, <c>friendly</c>, <c>friendly_balance</c>, <c>friendly_says</c> (the sentence of cooperation),
    /// <c>friendly_document</c>, <c>hostile</c>, <c>hostile_balance</c>, <c>hostile_says</c> (the sentence of conflict), <c>hostile_document</c>, <c>clear</c> (whether the intervals of the balances lie apart).
    /// </summary>
    public DataFrame ToFrame() => new(
        Column.Strings("pair", contradictions.Select(c => c.Pair)),
        Column.Strings("friendly", contradictions.Select(c => c.Friendly.Voice)),
        Column.Reals("friendly_balance", contradictions.Select(c => c.Friendly.Balance)),
        Column.Strings("friendly_says", contradictions.Select(c => c.FriendlyRelation.Sentence.Text)),
        Column.Strings("friendly_document", contradictions.Select(c => c.FriendlyRelation.Document.Id)),
        Column.Strings("hostile", contradictions.Select(c => c.Hostile.Voice)),
        Column.Reals("hostile_balance", contradictions.Select(c => c.Hostile.Balance)),
        Column.Strings("hostile_says", contradictions.Select(c => c.HostileRelation.Sentence.Text)),
        Column.Strings("hostile_document", contradictions.Select(c => c.HostileRelation.Document.Id)),
        Column.Booleans("clear", contradictions.Select(c => c.IsClear)));

    /// <inheritdoc/>
    public IEnumerator<Contradiction> GetEnumerator() => contradictions.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Count} contradictions over {contradictions.Select(c => c.Pair).Distinct().Count()} pairs");
}
