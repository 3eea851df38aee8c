using Entente.Corpora;
using Entente.Tokens;
using Entente.Topics;

namespace Entente.Tests.Topics;

public class TopicReportsTests
{
    [Fact]
    public void Parts_are_reported_by_document_weighted_by_their_tokens()
    {
        var corpus = new Corpus(Enumerable.Range(0, 30).Select(i => new Document($"d{i:00}", $"{Words(0, 10, i)}.\n\n{Words(1, 30, i)}.") { Date = new(2020, 1, 1) }));
        var model = LdaModel.Fit(corpus.Segment(By.Paragraph).Tokenize().Count(), new() { Topics = 2, Alpha = 0.01, LearnAlpha = false });
        Assert.Equal(60, model.Distributions.Documents.Count);
        var whole = model.ByDocument();
        Assert.Equal(corpus.Select(document => document.Id), whole.Documents.Select(document => document.Id));
        Assert.Equal(new DateOnly(2020, 1, 1), whole.Documents[0].Date);
        // By hand: 10 words of one topic and 30 of the other.
        var first = Planted.TopicOf(model.Distributions.TopTerms(0, 1)[0]);
        Assert.All(Enumerable.Range(0, 30), document => Assert.Equal(first == 0 ? 0.25 : 0.75, whole[document][0], 0.01));
    }

    [Fact]
    public void Groups_come_in_ordinal_order_and_those_without_a_value_are_one()
    {
        var groups = LdaModel.Fit(Planted.Matrix(), new() { Topics = 4 }).By("outlet");
        Assert.Equal(["Daily", "Evening", "Weekly"], groups.Documents.Select(document => document.Id));
        Assert.All(Enumerable.Range(0, 3), group => Assert.Equal(1, groups[group].ToArray().Sum(), 1e-5));
        Assert.Equal(["(none)"], LdaModel.Fit(Planted.Matrix(), new() { Topics = 4 }).By("author").Documents.Select(document => document.Id));
        Assert.Equal(["outlet", "topic", "name", "share"], groups.ToFrame().Columns.Select(column => column.Name));
        var error = Assert.Throws<ArgumentException>(() => LdaModel.Fit(Planted.Matrix(), new() { Topics = 4 }).By("outlets"));
        Assert.StartsWith("Topic shares by 'outlets' were asked for, and there is no such variable. The variables of these documents are: ", error.Message);
        Assert.Contains("'outlet'", error.Message);
    }

    [Fact]
    public void Representative_sentences_are_of_their_topic()
    {
        var corpus = Planted.Corpus(share: 10);
        var model = LdaModel.Fit(corpus.Tokenize().Count(), new() { Topics = 4 });
        var sentences = RepresentativeSentences.Of(model, corpus, count: 2);
        Assert.Equal(8, sentences.Count);
        Assert.All(sentences, sentence => Assert.Equal(Planted.TopicOf(model.Distributions.TopTerms(sentence.Topic)[0]), Planted.TopicOf(sentence.Sentence.Text)));
        Assert.All(sentences, sentence => Assert.True(sentence.Share > 0.9));
    }

    [Fact]
    public void Charts_name_topics_by_their_words_and_documents_by_their_number()
    {
        var corpus = Planted.Corpus();
        var matrix = corpus.Tokenize().Count();
        var model = LdaModel.Fit(matrix, new() { Topics = 4 });
        var sentences = RepresentativeSentences.Of(model, corpus);
        var covariates = CovariateLda.Fit(matrix, new() { Topics = 4, Covariates = ["outlet"], Iterations = 20 });
        Entente.Charts.Chart[] charts =
        [
            model.Plot(sentences), model.PlotTerms(1, TermMeasure.Relevance), model.By("outlet").Plot(model), model.PlotYears(), model.PlotCourse(), new TopicMap(model).Plot(), new TopicCorrelation(model).Plot(),
            TopicStability.Of(model, matrix, new() { Seeds = 1, Bootstraps = 1 }).Plot(), TopicGrid.Fit(matrix, corpus.Tokenize(), [2, 4], new() { Iterations = 10 }).Plot("perplexity"), covariates.Effects(20).Plot("outlet"),
        ];
        Assert.All(charts, chart => Assert.Contains("Source: 120 documents, 2000–2009", chart.ToSvg()));
        Assert.Equal(12, charts[0].Evidence!.RowCount);
        Assert.Contains(model.Distributions.TopTerms(0, 1)[0], charts[0].ToSvg());
        Assert.Throws<ArgumentException>(() => covariates.Effects(20).Plot("author"));
    }

    private static string Words(int topic, int count, int shift) => string.Join(' ', Enumerable.Range(0, count).Select(word => Planted.Word(topic, (word + shift) % Planted.WordsATopic)));
}
