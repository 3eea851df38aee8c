using Entente.Topics;

namespace Entente.Tests.Topics;

public class TermScoresTests
{
    // x stands in both topics, y in the first alone, z in the second: figures by hand.
    private static readonly FixedModel Model = new(["x", "y", "z"], [[0.6f, 0.4f, 0], [0.5f, 0, 0.5f]], termCounts: [11, 4, 5]);

    [Fact]
    public void Lift_is_the_share_over_the_share_in_all() => Assert.All(Model.Scores(0, TermMeasure.Lift).Zip([0.6 / 0.55, 2, 0.0]), pair => Assert.Equal(pair.Second, pair.First, 6));

    [Fact]
    public void Relevance_weighs_share_and_lift()
    {
        var relevance = Model.Scores(0, TermMeasure.Relevance);
        Assert.Equal(0.6 * Math.Log(0.6) + 0.4 * Math.Log(0.6 / 0.55), relevance[0], 6);
        Assert.Equal(Math.Log(0.4), Model.Scores(0, TermMeasure.Relevance, 1)[1], 6);
        Assert.Equal(Math.Log(2), Model.Scores(0, TermMeasure.Relevance, 0)[1], 6);
    }

    [Fact]
    public void Frex_is_the_harmonic_mean_of_two_ranks()
    {
        // Exclusivity: x 0.6/1.1, y 1, z 0: ranks 2, 3, 1. Frequency: ranks 3, 2, 1. All of 3.
        var frex = Model.Scores(0, TermMeasure.Frex);
        Assert.Equal(1 / (0.5 / (2 / 3.0) + 0.5 / 1), frex[0], 9);
        Assert.Equal(1 / (0.5 / 1 + 0.5 / (2 / 3.0)), frex[1], 9);
        Assert.Equal(1 / 3.0, frex[2], 9);
        Assert.Equal(1, Model.Scores(0, TermMeasure.Frex, 1)[1], 9);
    }

    [Fact]
    public void Score_is_the_share_times_its_log_above_the_mean_log() =>
        Assert.Equal(0.6 * (Math.Log(0.6) - (Math.Log(0.6) + Math.Log(0.5)) / 2), Model.Scores(0, TermMeasure.Score)[0], 6);

    [Fact]
    public void Exclusivity_is_the_mean_share_among_topics() => Assert.Equal((0.6 / 1.1 + 1) / 2, Model.Exclusivity(2)[0], 6);

    [Fact]
    public void The_frame_ranks_from_the_highest_score()
    {
        var frame = Model.TermFrame(TermMeasure.Lift, 2);
        Assert.Equal(["y", "x", "z", "x"], frame.Rows.Select(row => row.String("term")));
        Assert.Equal([1L, 2, 1, 2], frame.Rows.Select(row => row.Whole("rank")));
    }

    [Fact]
    public void Ties_are_broken_by_the_terms_ordinal_order() => Assert.Equal(["B", "a", "b"], new FixedModel(["b", "a", "B"], [[0.2f, 0.2f, 0.2f]]).Distributions.TopTerms(0));
}
