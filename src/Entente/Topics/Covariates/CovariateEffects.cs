using Entente.Frames;

namespace Entente.Topics;

/// <summary>The expected share of each topic at each level of each covariate, with intervals.</summary>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class CovariateEffects : TabularList<CovariateEffect>
{
    internal CovariateEffects(IReadOnlyList<CovariateEffect> effects, TopicDistributions distributions) : base(effects) => Distributions = distributions;

    /// <summary>The topics they are about.</summary>
    public TopicDistributions Distributions { get; }

    /// <summary>
    /// One row a covariate, level and topic, in that order: <c>covariate</c>, <c>level</c>, <c>topic</c> (from 1), <c>name</c>, <c>share</c>, <c>low</c>, <c>high</c>,
    /// <c>difference</c> (from the covariate's first level), <c>difference_low</c>, <c>difference_high</c>.
    /// </summary>
    public override DataFrame ToFrame() => new(
        Column.Strings("covariate", Items.Select(effect => effect.Covariate)),
        Column.Strings("level", Items.Select(effect => effect.Level)),
        Column.Wholes("topic", Items.Select(effect => effect.Topic + 1)),
        Column.Strings("name", Items.Select(effect => Distributions.TopicNames[effect.Topic])),
        Column.Reals("share", Items.Select(effect => effect.Share)),
        Column.Reals("low", Items.Select(effect => effect.Low)),
        Column.Reals("high", Items.Select(effect => effect.High)),
        Column.Reals("difference", Items.Select(effect => effect.Difference)),
        Column.Reals("difference_low", Items.Select(effect => effect.DifferenceLow)),
        Column.Reals("difference_high", Items.Select(effect => effect.DifferenceHigh)));
}
