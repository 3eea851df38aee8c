using Entente.Charts;
using Entente.Frames;

namespace Entente.Topics;

/// <summary>Charts of topics.</summary>
public static class TopicCharts
{
    /// <summary>Bars of how much of the corpus each topic takes, with the words that tell what it is about, the greatest first.</summary>
    /// <param name="model">The topics.</param>
    /// <param name="evidence">Sentences to show behind the bars; none by default.</param>
    /// <param name="title">The chart's title; by default it says what is drawn.</param>
    public static Chart Plot(this ITopicModel model, RepresentativeSentences? evidence = null, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        var found = model.Distributions;
        var order = Enumerable.Range(0, found.TopicCount).OrderByDescending(topic => found.Prevalence[topic]).ThenBy(topic => topic).ToList();
        return Chart.Bars(
            new DataFrame(
                Column.Strings("topic", order.Select(topic => TopicLabels.Long(found, topic))),
                Column.Reals("share", order.Select(topic => 100 * found.Prevalence[topic]))),
            new BarOptions
            {
                Category = "topic",
                Value = "share",
                Title = title ?? "What the documents speak of",
                XTitle = "% of all words",
                Unit = TopicLabels.Unit(found),
                Observations = found.Documents.Count,
                Source = TopicLabels.Source(found),
                Evidence = evidence is null ? null : new(
                    Column.Wholes("row", evidence.Select(sentence => order.IndexOf(sentence.Topic))),
                    Column.Strings("document", evidence.Select(sentence => sentence.Sentence.Document.Id)),
                    Column.Strings("text", evidence.Select(sentence => sentence.Sentence.Text))),
            });
    }

    /// <summary>Bars of a topic's terms by a measure.</summary>
    /// <param name="model">The topics.</param>
    /// <param name="topic">Zero-based.</param>
    /// <param name="measure">Which measure; the share in the topic by default.</param>
    /// <param name="count">How many terms; 1 or more, 15 by default.</param>
    public static Chart PlotTerms(this ITopicModel model, int topic, TermMeasure measure = TermMeasure.Share, int count = 15)
    {
        ArgumentNullException.ThrowIfNull(model);
        var found = model.Distributions;
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)topic, (uint)found.TopicCount, nameof(topic));
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var scores = model.Scores(topic, measure);
        var terms = TopicTerms.Greatest(scores, found, count);
        return Chart.Bars(
            new DataFrame(Column.Strings("term", terms.Select(term => found.Vocabulary[term])), Column.Reals("score", terms.Select(term => scores[term]))),
            new BarOptions
            {
                Category = "term",
                Value = "score",
                Title = $"The terms of {found.TopicNames[topic]}, by {measure switch { TermMeasure.Frex => "frequency and exclusivity", _ => measure.ToString().ToLowerInvariant() }}",
                XTitle = measure == TermMeasure.Share ? "share of the topic's words" : "",
                Unit = TopicLabels.Unit(found),
                Observations = found.Documents.Count,
                Source = TopicLabels.Source(found),
            });
    }

    /// <summary>A matrix of topics' shares in groups of documents: see <see cref="TopicReports.By"/>.</summary>
    /// <param name="topics">Topic shares by outlet, perspective or document.</param>
    /// <param name="model">The model they come from, for the words that tell what a topic is about.</param>
    /// <param name="title">The chart's title; by default it says what is drawn.</param>
    public static Chart Plot(this DocumentTopics topics, ITopicModel model, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(topics);
        ArgumentNullException.ThrowIfNull(model);
        var found = model.Distributions;
        var cells = Enumerable.Range(0, found.TopicCount).SelectMany(topic => Enumerable.Range(0, topics.Documents.Count).Select(document => (Topic: topic, Document: document))).ToList();
        return Chart.HeatMap(
            new DataFrame(
                Column.Strings("topic", cells.Select(cell => TopicLabels.Short(found, cell.Topic))),
                Column.Strings("document", cells.Select(cell => topics.Documents[cell.Document].Id)),
                Column.Reals("share", cells.Select(cell => Math.Round(100.0 * topics[cell.Document][cell.Topic], 1)))),
            new HeatMapOptions
            {
                Row = "topic",
                Column = "document",
                Value = "share",
                HighName = "% of the words",
                Title = title ?? "What is spoken of where, in % of the words",
                Unit = TopicLabels.Unit(found),
                Observations = found.Documents.Count,
                Source = TopicLabels.Source(found),
            });
    }

    /// <summary>Lines of topics' shares over time, one a topic.</summary>
    /// <param name="model">The topics.</param>
    /// <param name="topics">Zero-based topics to show; the five with the greatest prevalence by default.</param>
    /// <param name="title">The chart's title; by default it says what is drawn.</param>
    /// <exception cref="TopicException">No document is dated.</exception>
    public static Chart PlotYears(this ITopicModel model, IReadOnlyList<int>? topics = null, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        var found = model.Distributions;
        var shown = topics ?? [.. Enumerable.Range(0, found.TopicCount).OrderByDescending(topic => found.Prevalence[topic]).Take(5)];
        foreach (var topic in shown) ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)topic, (uint)found.TopicCount, nameof(topics));
        var years = model.By("year");
        var dated = Enumerable.Range(0, years.Documents.Count).Where(year => years.Documents[year].Id != Covariate.None).ToList();
        if (dated.Count == 0) throw Errors.NoDates();
        var rows = shown.SelectMany(topic => dated.Select(year => (Topic: topic, Year: year))).ToList();
        return Chart.Lines(
            new DataFrame(
                Column.Wholes("year", rows.Select(row => long.Parse(years.Documents[row.Year].Id, null))),
                Column.Strings("topic", rows.Select(row => TopicLabels.Short(found, row.Topic))),
                Column.Reals("share", rows.Select(row => 100.0 * years[row.Year][row.Topic]))),
            new LineOptions
            {
                X = "year",
                Y = "share",
                Group = "topic",
                Title = title ?? "What is spoken of, year by year",
                YTitle = "% of the year's words",
                Unit = TopicLabels.Unit(found),
                Observations = found.Documents.Count(document => document.Date is not null),
                Source = TopicLabels.Source(found),
            });
    }

    /// <summary>The training perplexity after each measured sweep: a line that has become level says that more sweeps change little.</summary>
    public static Chart PlotCourse(this LdaModel model) => Chart.Lines(
        new DataFrame(Column.Wholes("sweep", model.Course.Select(step => step.Iteration)), Column.Reals("perplexity", model.Course.Select(step => PortableMath.Exp(-step.LogLikelihood)))),
        new LineOptions
        {
            X = "sweep",
            Y = "perplexity",
            FromZero = false,
            Title = "How the fit improved",
            XTitle = "sweeps",
            YTitle = "perplexity of the training documents",
            Unit = TopicLabels.Unit(model.Distributions),
            Observations = model.Distributions.Documents.Count,
            Source = TopicLabels.Source(model.Distributions),
        });
}
