using System.Collections;
using Entente.Frames;

namespace Entente.Topics;

/// <summary>The expected share of each topic at each level of each covariate, with intervals.</summary>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class CovariateEffects : IReadOnlyList<CovariateEffect>, ITabular
{
    private readonly IReadOnlyList<CovariateEffect> effects;

    internal CovariateEffects(IReadOnlyList<CovariateEffect> effects, TopicDistributions distributions) => (this.effects, Distributions) = (effects, distributions);

    /// <summary>The topics they are about.</summary>
    public TopicDistributions Distributions { get; }

    /// <inheritdoc/>
    public int Count => effects.Count;

    /// <inheritdoc/>
    public CovariateEffect this[int index] => effects[index];

    /// <summary>
    /// One row a covariate, level and topic, in that order: <c>covariate</c>, <c>level</c>, <c>topic</c> (from 1), <c>name</c>, <c>share</c>, <c>low</c>, <c>high</c>,
    /// <c>difference</c> (from the covariate's first level), <c>differenceLow</c>, <c>differenceHigh</c>.
    /// </summary>
    public DataFrame ToFrame() => new(
        Column.Strings("covariate", effects.Select(effect => effect.Covariate)),
        Column.Strings("level", effects.Select(effect => effect.Level)),
        Column.Wholes("topic", effects.Select(effect => effect.Topic + 1)),
        Column.Strings("name", effects.Select(effect => Distributions.TopicNames[effect.Topic])),
        Column.Reals("share", effects.Select(effect => effect.Share)),
        Column.Reals("low", effects.Select(effect => effect.Low)),
        Column.Reals("high", effects.Select(effect => effect.High)),
        Column.Reals("difference", effects.Select(effect => effect.Difference)),
        Column.Reals("differenceLow", effects.Select(effect => effect.DifferenceLow)),
        Column.Reals("differenceHigh", effects.Select(effect => effect.DifferenceHigh)));

    /// <inheritdoc/>
    public IEnumerator<CovariateEffect> GetEnumerator() => effects.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
