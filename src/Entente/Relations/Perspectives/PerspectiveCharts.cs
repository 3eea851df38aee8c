using Entente.Charts;
using Entente.Corpora;

namespace Entente.Relations;

/// <summary>Charts of how voices tell of the same pairs.</summary>
public static class PerspectiveCharts
{
    private const int MostPanels = 9;

    /// <summary>One panel a pair, and in it conflict (left) and cooperation (right) as each voice tells them, with the sentences behind every bar.</summary>
    /// <param name="perspectives">Pairs and voices, such as <see cref="Perspectives.Shared"/>; at most the first nine pairs are drawn.</param>
    /// <param name="title">The chart's title; by default it says what is drawn.</param>
    public static Chart Plot(this Perspectives perspectives, string? title = null)
    {
        var pairs = perspectives.Pairs.Take(MostPanels).ToList();
        var shown = perspectives.Where(count => pairs.Contains(count.Pair));
        return Chart.DivergingBars(shown.ToFrame(), new DivergingBarOptions
        {
            Category = "voice",
            FacetBy = pairs.Count > 1 ? "pair" : null,
            Negative = "conflict",
            Positive = "cooperation",
            NegativeName = "Conflict",
            PositiveName = "Cooperation",
            Title = title ?? (pairs.Count == 1 ? $"{pairs[0]}, by {Name(perspectives.By)}" : $"The same pairs by {Name(perspectives.By)}"),
            Unit = "relations",
            Observations = shown.Sum(count => count.Cooperation + count.Conflict),
            Source = SourceNote.Of(shown.SelectMany(count => count.Relations).Select(relation => relation.Document)),
            Note = perspectives.Pairs.Count() > MostPanels ? FormattableString.Invariant($"The {MostPanels} pairs most spoken of.") : null,
            Evidence = EvidenceTable.Sided(shown.ToEvidenceFrame()),
        });
    }

    /// <summary>The balance of every voice with its 95% interval, grouped by pair: from −1, all conflict, to 1, all cooperation.</summary>
    /// <param name="perspectives">Pairs and voices, such as <see cref="Perspectives.Shared"/>; at most the first nine pairs are drawn.</param>
    /// <param name="title">The chart's title; by default it says what is drawn.</param>
    public static Chart PlotBalance(this Perspectives perspectives, string? title = null)
    {
        var pairs = perspectives.Pairs.Take(MostPanels).ToList();
        var shown = perspectives.Where(count => pairs.Contains(count.Pair) && count.Balance is not null);
        return Chart.Bars(shown.ToFrame(), new BarOptions
        {
            Category = "voice",
            FacetBy = pairs.Count > 1 ? "pair" : null,
            Value = "balance",
            Low = "low",
            High = "high",
            Title = title ?? $"Balance of cooperation and conflict by {Name(perspectives.By)}",
            XTitle = "Balance, from −1 (all conflict) to 1 (all cooperation)",
            Unit = "relations",
            Observations = shown.Sum(count => count.Cooperation + count.Conflict),
            Source = SourceNote.Of(shown.SelectMany(count => count.Relations).Select(relation => relation.Document)),
            Note = "Intervals: 95%, after Wilson.",
            Evidence = shown.ToEvidenceFrame(),
        });
    }

    private static string Name(Perspective by) => by == Perspective.Voice ? "perspective" : by.ToString().ToLowerInvariant();
}
