using Entente.Charts;
using Entente.Corpora;
using Entente.Frames;

namespace Entente.Actors;

/// <summary>Charts of names that a lexicon lacks.</summary>
public static class UnknownNameCharts
{
    /// <summary>Bars of the most frequent names that the lexicon lacks, with example sentences behind each bar.</summary>
    /// <param name="unknown">The names.</param>
    /// <param name="names">How many at most; 1 or more, 20 by default.</param>
    /// <param name="title">The chart's title; by default it says what is drawn.</param>
    public static Chart Plot(this UnknownNames unknown, int names = 20, string? title = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(names, 1);
        var shown = unknown.Take(names).ToList();
        var examples = shown.Index().SelectMany(name => name.Item.Examples.Select(sentence => (Row: name.Index, sentence))).ToList();
        return Chart.Bars(
            new DataFrame(Column.Strings("name", shown.Select(name => name.Text)), Column.Wholes("count", shown.Select(name => name.Count))),
            new BarOptions
            {
                Category = "name",
                Value = "count",
                Unit = "occurrences",
                Title = title ?? "Frequent names that the lexicon lacks",
                Observations = unknown.Sum(name => name.Count),
                Source = SourceNote.Of(unknown.SelectMany(name => name.Examples).Select(sentence => sentence.Document)),
                Note = unknown.Count > names ? FormattableString.Invariant($"The {names} most frequent of {unknown.Count}.") : null,
                Evidence = new DataFrame(
                    Column.Wholes("row", examples.Select(row => row.Row)),
                    Column.Strings("document", examples.Select(row => row.sentence.Document.Id)),
                    Column.Strings("text", examples.Select(row => row.sentence.Text))),
            });
    }
}
