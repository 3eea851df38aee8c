using Entente.Charts;
using Entente.Corpora;
using Entente.Frames;

namespace Entente.Actors;

/// <summary>Charts of mentions.</summary>
public static class MentionCharts
{
    /// <summary>Bars of the actors that are named most, as those for whom they stand, with the sentences behind each bar; places are left out.</summary>
    /// <param name="mentions">The mentions.</param>
    /// <param name="actors">How many actors at most; 15 by default.</param>
    /// <param name="title">The chart's title; by default it says what is drawn.</param>
    public static Chart Plot(this Mentions mentions, int actors = 15, string? title = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(actors, 1);
        var counted = mentions.Where(mention => mention.Kind != MentionKind.Place);
        var groups = counted
            .GroupBy(mention => mention.Represents)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key.Id, StringComparer.Ordinal)
            .Take(actors)
            .ToList();
        var sentences = groups.Index().SelectMany(group => group.Item.Select(mention => (Row: group.Index, mention.Sentence)).DistinctBy(row => (row.Sentence.Document.Id, row.Sentence.Index))).ToList();
        return Chart.Bars(
            new DataFrame(Column.Strings("actor", groups.Select(group => group.Key.Name)), Column.Wholes("mentions", groups.Select(group => group.Count()))),
            new BarOptions
            {
                Category = "actor",
                Value = "mentions",
                Unit = "mentions",
                Title = title ?? "Who is named most",
                Observations = counted.Count,
                Source = SourceNote.Of(counted.Select(mention => mention.Sentence.Document)),
                Note = groups.Count == actors ? FormattableString.Invariant($"The {actors} most frequent actors.") : null,
                Evidence = new DataFrame(
                    Column.Wholes("row", sentences.Select(row => row.Row)),
                    Column.Strings("document", sentences.Select(row => row.Sentence.Document.Id)),
                    Column.Strings("text", sentences.Select(row => row.Sentence.Text))),
            });
    }
}
