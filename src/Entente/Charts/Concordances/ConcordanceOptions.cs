namespace Entente.Charts;

/// <summary>What <see cref="Chart.Concordance"/> draws. Names of columns default to the ones a concordance's own frame has.</summary>
public sealed record ConcordanceOptions : ChartOptions
{
    /// <summary>The column of what stands before the node; <c>before</c> by default.</summary>
    public string Left { get; init; } = "before";

    /// <summary>The column of the node, the word or phrase that was looked for; <c>keyword</c> by default.</summary>
    public string Node { get; init; } = "keyword";

    /// <summary>The column of what stands after the node; <c>after</c> by default.</summary>
    public string Right { get; init; } = "after";

    /// <summary>The column of where each line is from, printed before it; <c>document</c> by default. <see langword="null"/> for none.</summary>
    public string? Document { get; init; } = "document";
}
