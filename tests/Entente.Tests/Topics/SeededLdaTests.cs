using Entente.Topics;

namespace Entente.Tests.Topics;

public class SeededLdaTests
{
    [Fact]
    public void Topics_with_seeds_come_first_and_hold_the_words_that_stand_with_them()
    {
        var model = SeededLda.Fit(Planted.Matrix(), new() { Seeds = [new("third", "cac", "cbc"), new("first", "aaa")], OtherTopics = 2 });
        Assert.Equal(["third", "first", "topic 3", "topic 4"], model.Distributions.TopicNames);
        Assert.All(model.Distributions.TopTerms(0), term => Assert.Equal(2, Planted.TopicOf(term)));
        Assert.All(model.Distributions.TopTerms(1), term => Assert.Equal(0, Planted.TopicOf(term)));
        Assert.Equal(["cac", "cbc", "aaa"], model.ToSeedFrame().Rows.Select(row => row.String("term")));
        Assert.Equal(["third", "first"], model.Lda.Infer(Planted.Matrix(("1", "cdc"))).TopicNames.Take(2));
    }

    [Fact]
    public void A_seed_that_never_occurs_is_refused_with_what_is_like_it()
    {
        var error = Assert.Throws<ArgumentException>(() => SeededLda.Fit(Planted.Matrix(("1", "gas pipelines"), ("2", "war")), new() { Seeds = [new("energy", "pipeline")], OtherTopics = 1 }));
        Assert.StartsWith("A seed never occurs in the documents: 'pipeline' of the topic 'energy'. ", error.Message);
        Assert.Contains("'pipelines'", error.Message);
    }

    [Fact]
    public void Seeds_without_words_or_with_one_name_twice_are_refused()
    {
        Assert.Throws<ArgumentException>(() => SeededLda.Fit(Planted.Matrix(), new() { Seeds = [] }));
        Assert.Throws<ArgumentException>(() => SeededLda.Fit(Planted.Matrix(), new() { Seeds = [new("a")] }));
        Assert.Throws<ArgumentException>(() => SeededLda.Fit(Planted.Matrix(), new() { Seeds = [new("a", "aaa"), new("a", "bab")] }));
        Assert.Throws<ArgumentOutOfRangeException>(() => SeededLda.Fit(Planted.Matrix(), new() { Seeds = [new("a", "aaa")], SeedWeight = 0 }));
    }
}
