using System.Collections;
using Entente.Frames;

namespace Entente.Tokens;

/// <summary>Runs of words that stand together more often than by chance, by falling z; ties in ordinal order.</summary>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class Collocations : TabularList<Collocation>
{
    internal Collocations(IReadOnlyList<Collocation> collocations, CollocationOptions options) : base(collocations) => Options = options;

    /// <summary>What was tested.</summary>
    public CollocationOptions Options { get; }

    /// <summary>The runs as patterns, for <see cref="TokenVerbs.Compound(Tokens, IEnumerable{TermPattern})"/>.</summary>
    public IEnumerable<TermPattern> Patterns => Items.Select(collocation => TermPattern.Fixed(collocation.Text));

    /// <summary>
    /// One row a run of words, by falling z: <c>collocation</c>, <c>count</c>, <c>count_nested</c>, <c>length</c>, <c>lambda</c>, <c>z</c>, <c>g2</c>, <c>pmi</c>, <c>npmi</c>, <c>p</c>,
    /// <c>false_discovery_rate</c>; <see cref="Collocation"/> says what each is.
    /// </summary>
    public override DataFrame ToFrame() => new(
        Column.Strings("collocation", Items.Select(c => c.Text)),
        Column.Wholes("count", Items.Select(c => c.Count)),
        Column.Wholes("count_nested", Items.Select(c => c.NestedCount)),
        Column.Wholes("length", Items.Select(c => c.Length)),
        Column.Reals("lambda", Items.Select(c => c.Lambda)),
        Column.Reals("z", Items.Select(c => c.Z)),
        Column.Reals("g2", Items.Select(c => c.LogLikelihood)),
        Column.Reals("pmi", Items.Select(c => c.PointwiseMutualInformation)),
        Column.Reals("npmi", Items.Select(c => c.NormalizedPointwiseMutualInformation)),
        Column.Reals("p", Items.Select(c => c.PValue)),
        Column.Reals("false_discovery_rate", Items.Select(c => c.FalseDiscoveryRate)));

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Count} collocations");
}
