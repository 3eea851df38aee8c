using Entente.Charts;
using Entente.Frames;

namespace Entente.Corpora;

/// <summary>Charts of a corpus.</summary>
public static class CorpusCharts
{
    /// <summary>Bars of the number of words of each document, in the order of the corpus.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="title">The chart's title; by default it says what is drawn.</param>
    public static Chart Plot(this Corpus corpus, string? title = null)
    {
        var frame = corpus.ToFrame().Select("document", "words");
        return Chart.Bars(frame, new BarOptions
        {
            Category = "document",
            Value = "words",
            Unit = "words",
            Title = title ?? "How long the documents are",
            Observations = frame.Column<long>("words").Present().Sum(),
            Source = SourceNote.Of(corpus),
        });
    }
}
