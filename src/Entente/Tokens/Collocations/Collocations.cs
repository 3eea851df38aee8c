using System.Collections;
using Entente.Frames;

namespace Entente.Tokens;

/// <summary>Runs of words that stand together more often than by chance, by falling z; ties in ordinal order.</summary>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class Collocations : IReadOnlyList<Collocation>, ITabular
{
    private readonly IReadOnlyList<Collocation> collocations;

    internal Collocations(IReadOnlyList<Collocation> collocations, CollocationOptions options) => (this.collocations, Options) = (collocations, options);

    /// <summary>What was tested.</summary>
    public CollocationOptions Options { get; }

    /// <inheritdoc/>
    public int Count => collocations.Count;

    /// <inheritdoc/>
    public Collocation this[int index] => collocations[index];

    /// <summary>The runs as patterns, for <see cref="TokenVerbs.Compound(Tokens, IEnumerable{TermPattern})"/>.</summary>
    public IEnumerable<TermPattern> Patterns => collocations.Select(collocation => TermPattern.Fixed(collocation.Text));

    /// <summary>
    /// One row a run of words, by falling z: <c>collocation</c>, <c>count</c>, <c>count_nested</c>, <c>length</c>, <c>lambda</c>, <c>z</c>, <c>g2</c>, <c>pmi</c>, <c>npmi</c>, <c>p</c>,
    /// <c>false_discovery_rate</c>; <see cref="Collocation"/> says what each is.
    /// </summary>
    public DataFrame ToFrame() => new(
        Column.Strings("collocation", collocations.Select(c => c.Text)),
        Column.Wholes("count", collocations.Select(c => c.Count)),
        Column.Wholes("count_nested", collocations.Select(c => c.NestedCount)),
        Column.Wholes("length", collocations.Select(c => c.Length)),
        Column.Reals("lambda", collocations.Select(c => c.Lambda)),
        Column.Reals("z", collocations.Select(c => c.Z)),
        Column.Reals("g2", collocations.Select(c => c.LogLikelihood)),
        Column.Reals("pmi", collocations.Select(c => c.PointwiseMutualInformation)),
        Column.Reals("npmi", collocations.Select(c => c.NormalizedPointwiseMutualInformation)),
        Column.Reals("p", collocations.Select(c => c.PValue)),
        Column.Reals("false_discovery_rate", collocations.Select(c => c.FalseDiscoveryRate)));

    /// <inheritdoc/>
    public IEnumerator<Collocation> GetEnumerator() => collocations.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Count} collocations");
}
