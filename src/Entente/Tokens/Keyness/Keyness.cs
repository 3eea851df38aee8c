using Entente.Frames;

namespace Entente.Tokens;

/// <summary>The terms of a target compared with a reference, the most typical of the target first and of the reference last.</summary>
/// <remarks>Terms of equal statistic come in ordinal order.</remarks>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class Keyness : TabularList<KeyTerm>
{
    internal Keyness(IReadOnlyList<KeyTerm> terms, KeynessOptions options, IReadOnlyList<DocumentVariables> target, IReadOnlyList<DocumentVariables> reference) : base(terms) => (Options, Target, Reference) = (options, target, reference);

    /// <summary>How it was measured.</summary>
    public KeynessOptions Options { get; }

    /// <summary>The documents of the target.</summary>
    public IReadOnlyList<DocumentVariables> Target { get; }

    /// <summary>The documents of the reference.</summary>
    public IReadOnlyList<DocumentVariables> Reference { get; }

    /// <summary>The terms of which <paramref name="keep"/> is true, in their order; false-discovery rates stay those of the whole table.</summary>
    public Keyness Where(Func<KeyTerm, bool> keep) => new([.. Items.Where(keep)], Options, Target, Reference);

    /// <summary>
    /// One row a term, the most typical of the target first: <c>term</c>, <c>statistic</c>, <c>p</c>, <c>false_discovery_rate</c>, <c>target</c>, <c>reference</c> (counts),
    /// <c>effect</c>, <c>effect_low</c>, <c>effect_high</c>, <c>target_documents</c>, <c>reference_documents</c>, <c>target_dispersion</c>, <c>reference_dispersion</c>;
    /// <see cref="KeyTerm"/> says what each is.
    /// </summary>
    public override DataFrame ToFrame() => new(
        Column.Strings("term", Items.Select(t => t.Term)),
        Column.Reals("statistic", Items.Select(t => t.Statistic)),
        Column.Reals("p", Items.Select(t => t.PValue)),
        Column.Reals("false_discovery_rate", Items.Select(t => t.FalseDiscoveryRate)),
        Counts("target", Items.Select(t => t.TargetCount)),
        Counts("reference", Items.Select(t => t.ReferenceCount)),
        Column.Reals("effect", Items.Select(t => t.Effect)),
        Column.Reals("effect_low", Items.Select(t => t.EffectLow)),
        Column.Reals("effect_high", Items.Select(t => t.EffectHigh)),
        Column.Wholes("target_documents", Items.Select(t => t.TargetDocuments)),
        Column.Wholes("reference_documents", Items.Select(t => t.ReferenceDocuments)),
        Column.Reals("target_dispersion", Items.Select(t => t.TargetDispersion)),
        Column.Reals("reference_dispersion", Items.Select(t => t.ReferenceDispersion)));

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Count} terms of {Target.Count} documents against {Reference.Count}");

    private static Column Counts(string name, IEnumerable<double> counts) =>
        counts.All(count => count == Math.Floor(count)) ? Column.Wholes(name, counts.Select(count => (long)count)) : Column.Reals(name, counts);
}
