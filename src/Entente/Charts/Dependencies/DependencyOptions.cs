namespace Entente.Charts;

/// <summary>What <see cref="Chart.Dependencies"/> draws. Names of columns default to the ones a parsed sentence's own frame has.</summary>
public sealed record DependencyOptions : ChartOptions
{
    /// <summary>The column of the words as they are written, in the order of the sentence; <c>text</c> by default.</summary>
    public string Text { get; init; } = "text";

    /// <summary>The column of what is printed beneath each word, such as its part of speech; <c>upos</c> by default. <see langword="null"/> for nothing.</summary>
    public string? Tag { get; init; } = "upos";

    /// <summary>The column that numbers the words, each once in its panel; <c>word</c> by default.</summary>
    public string Word { get; init; } = "word";

    /// <summary>The column with the number of the word that each word depends on, 0 or missing for the root; <c>head</c> by default. Of words whose head is not in the frame no arc is drawn, and the caption counts them.</summary>
    public string Head { get; init; } = "head";

    /// <summary>The column of how each word depends on its head, printed on the arc; <c>deprel</c> by default.</summary>
    public string Relation { get; init; } = "deprel";
}
