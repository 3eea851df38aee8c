using Entente.Charts;
using Entente.Frames;

namespace Entente.Grammar;

/// <summary>Charts of parsed sentences.</summary>
public static class ParseCharts
{
    /// <summary>The sentence as a dependency tree: its words with their parts of speech, and an arc from each head to each word that depends on it; the root leads to the sentence.</summary>
    /// <param name="sentence">A parsed sentence.</param>
    /// <param name="title">The chart's title; by default it says what is drawn.</param>
    /// <param name="widthMillimetres">How wide, from 60 to 1000; a journal's two columns by default. Longer sentences go on in the next line.</param>
    /// <exception cref="ArgumentOutOfRangeException">The width is out of its range.</exception>
    /// <example><code>
    /// corpus.Parse()[0].Plot()
    /// </code></example>
    public static Chart Plot(this ParsedSentence sentence, string? title = null, double widthMillimetres = ChartOptions.TwoColumns)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        return Chart.Dependencies(sentence.ToFrame(), new DependencyOptions
        {
            Title = title ?? "What depends on what",
            WidthMillimetres = widthMillimetres,
            Source = sentence.Document.Title is { Length: > 0 } named ? named : sentence.Document.Id,
            Evidence = sentence.FirstOrDefault(word => word.IsRoot) is { } root ? new DataFrame(
                Column.Wholes("row", [root.Index]),
                Column.Strings("document", [sentence.Document.Id]),
                Column.Wholes("sentence", [sentence.Sentence.Index]),
                Column.Strings("text", [sentence.Sentence.Text])) : null,
            Note = "Arcs lead from a head to the word that depends on it. Relations and parts of speech are those of Universal Dependencies.",
        });
    }
}
