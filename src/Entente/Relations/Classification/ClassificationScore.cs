namespace Entente.Relations;

/// <summary>How well predicted labels meet coded ones on one level.</summary>
/// <param name="Level"><c>category</c>, <c>quadrant</c> or <c>sign</c>.</param>
/// <param name="Count">How many sentences.</param>
/// <param name="MacroF1">The mean over the coded labels of F1, the harmonic mean of precision and recall; from 0 to 1.</param>
/// <param name="Accuracy">The share of sentences whose label is met; from 0 to 1.</param>
public sealed record ClassificationScore(string Level, int Count, double MacroF1, double Accuracy)
{
    /// <summary>The scores of labels against coded ones, sentence by sentence.</summary>
    internal static ClassificationScore Of(string level, IReadOnlyList<(string Coded, string? Predicted)> labels)
    {
        var names = labels.Select(pair => pair.Coded).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var f1 = names.Select(name =>
        {
            var met = labels.Count(pair => pair.Coded == name && pair.Predicted == name);
            return 2.0 * met / (labels.Count(pair => pair.Coded == name) + labels.Count(pair => pair.Predicted == name));
        }).ToList();
        return new(level, labels.Count, f1.Average(), labels.Count(pair => pair.Coded == pair.Predicted) / (double)labels.Count);
    }

    /// <summary>The scores on the three levels.</summary>
    internal static IReadOnlyList<ClassificationScore> OfAll(IReadOnlyList<(Category Coded, Category? Predicted)> labels) =>
    [
        Of("category", [.. labels.Select(pair => (pair.Coded.Name, pair.Predicted?.Name))]),
        Of("quadrant", [.. labels.Select(pair => (pair.Coded.Quadrant, pair.Predicted?.Quadrant))]),
        Of("sign", [.. labels.Select(pair => (Sign(pair.Coded)!, Sign(pair.Predicted)))]),
    ];

    private static string? Sign(Category? category) => category is null ? null : category.Sign > 0 ? "cooperation" : "conflict";
}
