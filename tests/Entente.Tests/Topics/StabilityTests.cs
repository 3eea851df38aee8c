using Entente.Tokens;
using Entente.Topics;

namespace Entente.Tests.Topics;

public class StabilityTests
{
    [Fact]
    public void Planted_topics_are_found_again()
    {
        var matrix = Planted.Matrix();
        var stability = TopicStability.Of(LdaModel.Fit(matrix, new() { Topics = 4 }), matrix);
        Assert.All(stability, topic => Assert.True(topic is { SeedSimilarity: > 0.99, BootstrapSimilarity: > 0.9, SeedOverlap: > 0.8 }));
    }

    [Fact]
    public void Every_kind_of_model_tells_how_stable_it_is()
    {
        var (matrix, weights) = (Planted.Matrix(), Planted.Matrix().Weight(TfIdfOptions.ScikitLearn));
        (ITopicModel Model, DocumentTermMatrix Matrix)[] models =
        [
            (Nmf.Fit(weights, new() { Topics = 4 }), weights),
            (SeededLda.Fit(matrix, new() { Seeds = [new("first", Planted.Word(0, 0), Planted.Word(0, 1))], OtherTopics = 3 }), matrix),
            (CovariateLda.Fit(matrix, new() { Topics = 4, Covariates = ["outlet"] }), matrix),
        ];
        foreach (var (model, fitted) in models)
            Assert.All(TopicStability.Of(model, fitted), topic => Assert.True(topic is { SeedSimilarity: > 0.9, BootstrapSimilarity: > 0.8 }, $"{model.GetType().Name}: {topic}"));
    }

    [Fact]
    public void What_was_not_done_is_missing_and_not_zero()
    {
        var matrix = Planted.Matrix(documents: 20);
        var stability = TopicStability.Of(LdaModel.Fit(matrix, new() { Topics = 4 }), matrix, new() { Bootstraps = 0, Seeds = 1 });
        Assert.All(stability.ToFrame().Rows, row => Assert.True(row.Real("bootstrap_similarity") is null && row.Real("seed_similarity") is > 0));
    }

    [Fact]
    public void Another_matrix_is_refused() =>
        Assert.Throws<ArgumentException>(() => TopicStability.Of(LdaModel.Fit(Planted.Matrix(), new() { Topics = 4 }), Planted.Matrix(("1", "other words"))));

    [Fact]
    public void An_assignment_is_the_best_of_all()
    {
        var random = new RandomStream(3, 3);
        for (var size = 1; size <= 6; size++)
        {
            for (var trial = 0; trial < 30; trial++)
            {
                var gains = new double[size, size];
                for (var i = 0; i < size; i++)
                    for (var j = 0; j < size; j++) gains[i, j] = random.NextIndex(10) - 3;
                var found = Assignment.Greatest(gains);
                Assert.Equal(Enumerable.Range(0, size), found.Order());
                Assert.Equal(Permutations([.. Enumerable.Range(0, size)]).Max(columns => Sum(gains, columns)), Sum(gains, found));
            }
        }
    }

    private static double Sum(double[,] gains, IReadOnlyList<int> columns) => columns.Select((column, row) => gains[row, column]).Sum();

    private static IEnumerable<int[]> Permutations(int[] items) =>
        items.Length <= 1 ? [items] : items.SelectMany(first => Permutations([.. items.Where(item => item != first)]).Select(rest => (int[])[first, .. rest]));
}
