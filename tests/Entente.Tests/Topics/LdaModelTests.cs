using Entente.Corpora;
using Entente.Tokens;
using Entente.Topics;

namespace Entente.Tests.Topics;

public class LdaModelTests
{
    private static readonly LdaOptions Four = new() { Topics = 4, Iterations = 60 };

    [Fact]
    public void Planted_topics_are_recovered()
    {
        var found = LdaModel.Fit(Planted.Matrix(), Four).Distributions;
        var planted = Enumerable.Range(0, 4).Select(topic => found.TopTerms(topic, Planted.WordsATopic).Select(Planted.TopicOf).Distinct().ToList()).ToList();
        Assert.All(planted, topics => Assert.Single(topics));
        Assert.Equal([0, 1, 2, 3], planted.Select(topics => topics[0]).Order());
        for (var document = 0; document < found.Documents.Count; document++)
        {
            var shares = found.TopicShares(document).ToArray();
            Assert.Equal(document % 4, planted[Array.IndexOf(shares, shares.Max())][0]);
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(16)]
    public void The_bits_are_the_same_on_any_number_of_threads(int threads)
    {
        // Large enough for several parts of the vocabulary.
        var matrix = Planted.Matrix(topics: 20, documents: 900, length: 100, share: 3);
        Assert.True(TopicCorpus.Of(matrix).Parts > 1);
        var options = new LdaOptions { Topics = 20, Iterations = 25, LearnBeta = true, Threads = 1 };
        Same(LdaModel.Fit(matrix, options), LdaModel.Fit(matrix, options with { Threads = threads }));
    }

    [Fact]
    public void The_order_of_the_documents_changes_nothing_but_their_order()
    {
        var corpus = Planted.Corpus(documents: 40);
        var (one, other) = (LdaModel.Fit(corpus.Tokenize().Count(), Four).Distributions, LdaModel.Fit(new Corpus(corpus.Reverse()).Tokenize().Count(), Four).Distributions);
        foreach (var (term, id) in one.Vocabulary.Select((term, id) => (term, id)))
            for (var topic = 0; topic < 4; topic++) Assert.Equal(one.TermShares(topic)[id], other.TermShares(topic)[other.Vocabulary.IdOf(term)]);
        for (var document = 0; document < 40; document++) Assert.Equal(one.TopicShares(document).ToArray(), other.TopicShares(39 - document).ToArray());
    }

    [Fact]
    public void Shares_are_distributions()
    {
        var found = LdaModel.Fit(Planted.Matrix(), Four with { LearnBeta = true }).Distributions;
        for (var topic = 0; topic < 4; topic++) Sums(found.TermShares(topic).ToArray());
        for (var document = 0; document < found.Documents.Count; document++) Sums(found.TopicShares(document).ToArray());
        Assert.Equal(1, found.Prevalence.Sum(), 9);

        static void Sums(float[] shares)
        {
            Assert.All(shares, share => Assert.True(share > 0));
            Assert.Equal(1, shares.Sum(share => (double)share), 5);
        }
    }

    [Fact]
    public void A_small_model_is_pinned()
    {
        var matrix = Planted.Matrix(("1", "gas oil gas pipeline"), ("2", "army war army front"), ("3", "oil pipeline war"), ("4", "front army gas"));
        var found = LdaModel.Fit(matrix, new() { Topics = 2, Iterations = 30, Seed = 5, Alpha = 0.5, LearnAlpha = false }).Distributions;
        Assert.Equal("3eb64119 3e888784 3e888784 3ad8efcb 3ddbcaf0 3ae43278", string.Join(' ', found.TermShares(0).ToArray().Select(BitConverter.SingleToUInt32Bits).Select(bits => bits.ToString("x8"))));
        Assert.Equal("3f4e0f7b 3e47c214", string.Join(' ', found.TopicShares(2).ToArray().Select(BitConverter.SingleToUInt32Bits).Select(bits => bits.ToString("x8"))));
    }

    [Fact]
    public void One_topic_is_the_corpus()
    {
        // By hand: with one topic a term's share is (count + β) / (tokens + terms · β).
        var found = LdaModel.Fit(Planted.Matrix(("1", "a a b"), ("2", "b b b c")), new() { Topics = 1, Iterations = 3, Beta = 0.5 }).Distributions;
        foreach (var (term, count) in new[] { ("a", 2), ("b", 4), ("c", 1) }) Assert.Equal((count + 0.5) / 8.5, found.TermShares(0)[found.Vocabulary.IdOf(term)], 6);
        Assert.Equal(1, found.TopicShares(1)[0]);
    }

    [Fact]
    public void Another_seed_gives_other_bits() =>
        Assert.NotEqual(LdaModel.Fit(Planted.Matrix(), Four).Distributions.TermShares(0).ToArray(), LdaModel.Fit(Planted.Matrix(), Four with { Seed = 43 }).Distributions.TermShares(0).ToArray());

    [Fact]
    public void A_learned_prior_tells_common_topics_from_rare_ones()
    {
        // Topic a stands in every document, in two to eight words of ten, and the others in one of three.
        var documents = Enumerable.Range(0, 90).Select(i => ($"d{i:00}", string.Join(' ', Enumerable.Range(0, 60).Select(w => w % 10 < 2 + i % 7 ? Planted.Word(0, w * 7 % 12) : Planted.Word(1 + i % 3, (w * 5 + i) % 12)))));
        var model = LdaModel.Fit(Planted.Matrix([.. documents]), new() { Topics = 4, Iterations = 150 });
        var common = Enumerable.Range(0, 4).Single(topic => Planted.TopicOf(model.Distributions.TopTerms(topic)[0]) == 0);
        Assert.All(Enumerable.Range(0, 4).Where(topic => topic != common), topic => Assert.True(model.Alpha[common] > 2 * model.Alpha[topic]));
    }

    [Fact]
    public void No_sweep_lowers_what_is_maximised()
    {
        // log p(words | shares) + α Σ log θ + β Σ log φ: expectation-maximisation can only raise it.
        var matrix = Planted.Matrix(documents: 40, share: 5);
        var values = Enumerable.Range(1, 30).Select(sweeps => Objective(matrix, LdaModel.Fit(matrix, new() { Topics = 3, Iterations = sweeps, Alpha = 0.3, Beta = 0.2, LearnAlpha = false }).Distributions)).ToList();
        Assert.All(values.Zip(values.Skip(1)), pair => Assert.True(pair.Second > pair.First - 0.01, $"{pair.First} and then {pair.Second}"));
        Assert.True(values[^1] > values[0] + 10);

        static double Objective(DocumentTermMatrix matrix, TopicDistributions found)
        {
            var value = 0.2 * Enumerable.Range(0, 3).Sum(topic => found.TermShares(topic).ToArray().Sum(share => Math.Log(share)));
            for (var document = 0; document < matrix.DocumentCount; document++)
            {
                var (row, shares) = (matrix.Row(document), found.TopicShares(document).ToArray());
                value += 0.3 * shares.Sum(share => Math.Log(share));
                for (var i = 0; i < row.Count; i++) value += row.Values[i] * Math.Log(shares.Select((share, topic) => share * found.TermShares(topic)[row.Terms[i]]).Sum());
            }
            return value;
        }
    }

    [Fact]
    public void Progress_tells_sweeps_likelihood_and_time()
    {
        var reports = new List<TopicProgress>();
        LdaModel.Fit(Planted.Matrix(), Four with { Iterations = 25 }, new Inline(reports.Add));
        Assert.Equal([1, 10, 20, 25], reports.Select(report => report.Iteration));
        Assert.All(reports, report => Assert.True(report is { Iterations: 25, LogLikelihood: < 0 } && report.Remaining >= TimeSpan.Zero));
        Assert.Equal(TimeSpan.Zero, reports[^1].Remaining);
    }

    [Fact]
    public void Cancelling_between_sweeps_ends_in_an_error_and_no_model()
    {
        using var cancellation = new CancellationTokenSource();
        var progress = new Inline(report =>
        {
            if (report.Iteration == 10) cancellation.Cancel();
        });
        Assert.ThrowsAny<OperationCanceledException>(() => LdaModel.Fit(Planted.Matrix(), Four, progress, cancellation.Token));
    }

    [Fact]
    public void A_document_of_known_words_gets_their_topic()
    {
        var model = LdaModel.Fit(Planted.Matrix(), Four);
        var inferred = model.Infer(Planted.Matrix(("new", "aaa aba aca ada aaa unheard"), ("strange", "unheard words")));
        var topic = Enumerable.Range(0, 4).Single(topic => Planted.TopicOf(model.Distributions.TopTerms(topic)[0]) == 0);
        Assert.True(inferred[0][topic] > 0.25f);
        Assert.Equal(inferred[0].ToArray().Max(), inferred[0][topic]);
        // Nothing known: the prior's shares.
        for (var k = 0; k < 4; k++) Assert.Equal(model.Alpha[k] / model.Alpha.Sum(), inferred[1][k], 5);
    }

    [Fact]
    public void Documents_of_the_model_are_inferred_as_they_were_fitted()
    {
        var model = LdaModel.Fit(Planted.Matrix(), Four with { Iterations = 200 });
        var inferred = model.Infer(Planted.Matrix());
        for (var document = 0; document < 120; document++)
            for (var topic = 0; topic < 4; topic++) Assert.Equal(model.Distributions.TopicShares(document)[topic], inferred[document][topic], 0.01);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(4)]
    public void A_number_of_topics_below_one_or_above_the_vocabulary_is_refused(int topics)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => LdaModel.Fit(Planted.Matrix(("1", "a b"), ("2", "b c")), new() { Topics = topics }));
        Assert.Contains("of a vocabulary of 3 terms", error.Message);
    }

    [Fact]
    public void An_empty_matrix_is_refused() => Assert.Contains("no term stands in any document", Assert.Throws<TopicException>(() => LdaModel.Fit(Planted.Matrix(("1", "…"), ("2", "")))).Message);

    [Fact]
    public void An_empty_document_is_refused_by_name_and_can_be_left_out()
    {
        var matrix = Planted.Matrix(("one", "a b c"), ("void", "…"), ("two", "b c"));
        Assert.Contains("1 document has no term left: 'void'", Assert.Throws<TopicException>(() => LdaModel.Fit(matrix, new() { Topics = 2 })).Message);
        Assert.Equal(["one", "two"], LdaModel.Fit(matrix.WithoutEmptyDocuments(), new() { Topics = 2 }).Distributions.Documents.Select(document => document.Id));
    }

    [Fact]
    public void Weights_and_priors_out_of_range_are_refused()
    {
        Assert.Contains("holds weights", Assert.Throws<ArgumentException>(() => LdaModel.Fit(Planted.Matrix().Weight(new TfIdfOptions()))).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => LdaModel.Fit(Planted.Matrix(), Four with { Alpha = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => LdaModel.Fit(Planted.Matrix(), Four with { Beta = double.NaN }));
        Assert.Throws<ArgumentOutOfRangeException>(() => LdaModel.Fit(Planted.Matrix(), Four with { Iterations = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => LdaModel.Fit(Planted.Matrix(), Four with { Threads = -1 }));
    }

    private static void Same(LdaModel one, LdaModel other)
    {
        var (a, b) = (one.Distributions, other.Distributions);
        for (var topic = 0; topic < a.TopicCount; topic++) Assert.Equal(a.TermShares(topic).ToArray(), b.TermShares(topic).ToArray());
        for (var document = 0; document < a.Documents.Count; document++) Assert.Equal(a.TopicShares(document).ToArray(), b.TopicShares(document).ToArray());
        Assert.Equal(one.Alpha, other.Alpha);
        Assert.Equal(one.Beta, other.Beta);
        Assert.Equal(one.Course, other.Course);
    }

    private sealed class Inline(Action<TopicProgress> report) : IProgress<TopicProgress>
    {
        public void Report(TopicProgress value) => report(value);
    }
}
