using Entente.Tokens;
using Entente.Topics;

namespace Entente.Tests.Topics;

public class HeldOutTests
{
    [Fact]
    public void A_model_that_knows_nothing_has_the_perplexity_of_its_vocabulary()
    {
        var model = new FixedModel(["a", "b", "c", "d"], [[0.25f, 0.25f, 0.25f, 0.25f], [0.25f, 0.25f, 0.25f, 0.25f]]);
        Assert.Equal(4, model.Perplexity(Planted.Matrix(("1", "a b c d a unknown"), ("2", "c c c"))), 5);
    }

    [Fact]
    public void The_first_half_tells_the_topics_of_the_second()
    {
        // By hand, with topics that share no word: of "a a a", two are seen and one is scored. The share of its topic is (2 + 0.1) / (2 + 0.2).
        var model = new FixedModel(["a", "b"], [[1, 0], [0, 1]]);
        Assert.Equal(2.2 / 2.1, model.Perplexity(Planted.Matrix(("1", "a a a"))), 5);
    }

    [Fact]
    public void Planted_topics_foresee_better_than_one()
    {
        var (seen, unseen) = (Planted.Matrix().Where(document => document.Id[^1] != '7'), Planted.Matrix().Where(document => document.Id[^1] == '7'));
        Assert.True(LdaModel.Fit(seen, new() { Topics = 4 }).Perplexity(unseen) < 0.8 * LdaModel.Fit(seen, new() { Topics = 1 }).Perplexity(unseen));
    }

    [Fact]
    public void Documents_without_two_known_tokens_are_refused() => Assert.Throws<TopicException>(() => new FixedModel(["a"], [[1]]).Perplexity(Planted.Matrix(("1", "a"), ("2", "unknown word"))));

    [Fact]
    public void A_grid_finds_the_number_that_was_planted()
    {
        var corpus = Planted.Corpus();
        var grid = TopicGrid.Fit(corpus.Tokenize().Count(), corpus.Tokenize(), [2, 4], new() { Iterations = 50 });
        Assert.Equal([2, 4], grid.Select(point => point.Topics));
        Assert.True(grid[1].Perplexity < grid[0].Perplexity && grid[1].Npmi > grid[0].Npmi, string.Join('\n', grid));
    }

    [Fact]
    public void Documents_held_out_depend_on_the_seed_and_not_on_their_order()
    {
        var matrix = Planted.Matrix();
        var (seen, unseen) = matrix.HoldOut(0.25);
        Assert.Equal((90, 30), (seen.DocumentCount, unseen.DocumentCount));
        Assert.Empty(seen.Documents.Select(document => document.Id).Intersect(unseen.Documents.Select(document => document.Id)));
        var turned = matrix.Take([.. Enumerable.Range(0, 120).Reverse()]).HoldOut(0.25);
        Assert.Equal(unseen.Documents.Select(document => document.Id), turned.Unseen.Documents.Select(document => document.Id));
        Assert.NotEqual(unseen.Documents.Select(document => document.Id), matrix.HoldOut(0.25, seed: 1).Unseen.Documents.Select(document => document.Id));
        Assert.Throws<ArgumentException>(() => matrix.HoldOut(1));
    }
}
