using Entente.Tokens;
using Entente.Topics;

namespace Entente.Tests.Topics;

public class NmfTests
{
    [Fact]
    public void A_matrix_of_rank_two_is_factorised_without_a_rest()
    {
        // Two topics without a common word, in several proportions.
        var matrix = Planted.Matrix(("1", "a a b"), ("2", "c d d"), ("3", "a a b c d d"), ("4", "a a a a b b c d d"), ("5", "a a b c c d d d d"));
        var model = Nmf.Fit(matrix, new() { Topics = 2, Iterations = 2000, Tolerance = 0 });
        Assert.Equal(0, model.Error, 0.02);
        var topic = model.Distributions.TopTerms(0, 1)[0] == "a" ? 0 : 1;
        Assert.Equal(2 / 3.0, model.Distributions.TermShares(topic)[matrix.Vocabulary.IdOf("a")], 2);
        Assert.Equal(2 / 3.0, model.Distributions.TermShares(1 - topic)[matrix.Vocabulary.IdOf("d")], 2);
        Assert.Equal(0.5, model.Distributions.TopicShares(2)[topic], 2);
    }

    [Fact]
    public void The_error_is_that_of_the_product_written_out()
    {
        // One topic: the best product is the leading singular triple, so ‖X − WH‖² = ‖X‖² − σ₁². Here XᵀX = [[5,2],[2,1]] and σ₁² = 3 + 2√2.
        var model = Nmf.Fit(Planted.Matrix(("1", "a a b"), ("2", "a")), new() { Topics = 1, Iterations = 500, Tolerance = 0 });
        Assert.Equal(Math.Sqrt(6 - (3 + 2 * Math.Sqrt(2))), model.Error, 3);
    }

    [Fact]
    public void Planted_topics_are_recovered_from_weights()
    {
        var found = Nmf.Fit(Planted.Matrix().Weight(TfIdfOptions.ScikitLearn), new() { Topics = 4 }).Distributions;
        Assert.Equal([0, 1, 2, 3], Enumerable.Range(0, 4).Select(topic => Assert.Single(found.TopTerms(topic).Select(Planted.TopicOf).Distinct())).Order());
    }

    [Fact]
    public void The_bits_are_the_same_on_any_number_of_threads_and_in_any_order()
    {
        var matrix = Planted.Matrix(topics: 6, documents: 700).Weight(TfIdfOptions.ScikitLearn);
        var options = new NmfOptions { Topics = 6, Iterations = 10, Threads = 1 };
        var (one, other) = (Nmf.Fit(matrix, options), Nmf.Fit(matrix, options with { Threads = 4 }));
        for (var topic = 0; topic < 6; topic++) Assert.Equal(one.Distributions.TermShares(topic).ToArray(), other.Distributions.TermShares(topic).ToArray());
        Assert.Equal(one.Error, other.Error);
    }

    [Fact]
    public void Documents_it_knows_have_the_same_topics_as_new_ones()
    {
        var matrix = Planted.Matrix().Weight(TfIdfOptions.ScikitLearn);
        var model = Nmf.Fit(matrix, new() { Topics = 4, Tolerance = 1e-6, Iterations = 1000 });
        var inferred = model.Infer(matrix);
        for (var document = 0; document < matrix.DocumentCount; document++)
            for (var topic = 0; topic < 4; topic++) Assert.Equal(model.Distributions.TopicShares(document)[topic], inferred[document][topic], 0.01f);
        Assert.Equal([0.25f, 0.25f, 0.25f, 0.25f], model.Infer(Planted.Matrix(("1", "unheard")))[0].ToArray());
    }

    [Fact]
    public void Bad_input_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Nmf.Fit(Planted.Matrix(), new() { Topics = 0 }));
        Assert.Throws<ArgumentException>(() => Nmf.Fit(Planted.Matrix(), new() { Topics = 2, Tolerance = -1 }));
        Assert.Throws<TopicException>(() => Nmf.Fit(Planted.Matrix(("1", "a"), ("2", "…")), new() { Topics = 1 }));
    }
}
