using Entente.Topics;

namespace Entente.Tests.Topics;

public class CovariateLdaTests
{
    private static readonly CovariateLda Model = CovariateLda.Fit(Planted.Matrix(documents: 200), new() { Topics = 4, Covariates = ["outlet", "date"] });

    [Fact]
    public void An_outlet_that_speaks_of_one_topic_is_found_with_its_interval()
    {
        // Daily writes the documents of the first planted topic, and no other outlet does.
        var topic = Enumerable.Range(0, 4).Single(topic => Planted.TopicOf(Model.Distributions.TopTerms(topic)[0]) == 0);
        var effects = Model.Effects().Where(effect => effect.Covariate == "outlet" && effect.Topic == topic).ToDictionary(effect => effect.Level);
        Assert.InRange(effects["Daily"].Share, 0.75, 0.95);
        Assert.InRange(effects["Weekly"].Share, 0, 0.15);
        Assert.True(effects["Weekly"].DifferenceHigh < -0.5);
        Assert.Equal(0, effects["Daily"].Difference);
        Assert.All(effects.Values, effect => Assert.True(effect.Low < effect.Share && effect.Share < effect.High));
    }

    [Fact]
    public void A_trend_that_is_not_there_is_not_found() =>
        Assert.All(Model.Effects().Where(effect => effect is { Covariate: "date", Level: "2009-01-01" }), effect => Assert.InRange(0, effect.DifferenceLow - 0.02, effect.DifferenceHigh + 0.02));

    [Fact]
    public void Effects_are_the_same_on_any_number_of_threads()
    {
        var options = new CovariateLdaOptions { Topics = 3, Covariates = ["outlet"], Iterations = 20 };
        var (one, other) = (CovariateLda.Fit(Planted.Matrix(), options with { Threads = 1 }), CovariateLda.Fit(Planted.Matrix(), options with { Threads = 3 }));
        Assert.Equal(one.Effects(20), other.Effects(20));
    }

    // Each topic's regression is drawn on its own, so the sum is one only in the mean.
    [Fact]
    public void Expected_shares_of_a_level_sum_to_one()
    {
        foreach (var level in Model.Effects().GroupBy(effect => (effect.Covariate, effect.Level))) Assert.Equal(1, level.Sum(effect => effect.Share), 0.02);
    }

    [Fact]
    public void No_share_and_no_interval_leaves_the_range_of_shares() =>
        Assert.All(Model.Effects(), effect => Assert.True(effect is { Low: >= 0, Share: >= 0 and <= 1, High: <= 1 }));

    [Fact]
    public void Documents_it_knows_have_much_the_same_topics_as_new_ones()
    {
        var inferred = Model.Infer(Planted.Matrix(documents: 200));
        for (var document = 0; document < 200; document++)
            for (var topic = 0; topic < 4; topic++) Assert.Equal(Model.Distributions.TopicShares(document)[topic], inferred[document][topic], 0.1f);
    }

    [Theory]
    [InlineData("author", "is '(none)' in all 200 documents")]
    [InlineData("id", "has 200 levels")]
    public void Covariates_that_cannot_be_one_are_refused(string covariate, string message) =>
        Assert.Contains(message, Assert.Throws<ArgumentException>(() => CovariateLda.Fit(Planted.Matrix(documents: 200), new() { Topics = 4, Covariates = [covariate] })).Message);

    [Fact]
    public void No_covariates_and_missing_dates_are_refused()
    {
        Assert.Throws<ArgumentException>(() => CovariateLda.Fit(Planted.Matrix(), new() { Covariates = [] }));
        Assert.Contains("'date' is missing in 2 of the documents: '1', '2'", Assert.Throws<ArgumentException>(() => CovariateLda.Fit(Planted.Matrix(("1", "a b"), ("2", "b c")), new() { Topics = 2, Covariates = ["date"] })).Message);
    }
}
