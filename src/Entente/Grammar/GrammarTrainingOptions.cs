namespace Entente.Grammar;

/// <summary>How a model is trained. The defaults were chosen by the scores of the development part of GUM, so that scores on it are a little better than on other texts.</summary>
/// <remarks>All that is learned is held in memory until the end: 6.5 GB for treebanks of 180,000 words and texts of 2.4 million.</remarks>
public sealed record GrammarTrainingOptions
{
    /// <summary>Files and folders of text without annotations, such as <see cref="Entente.Corpora.Corpus.Read(string, Entente.Corpora.ReadOptions?, IProgress{Entente.Corpora.WorkProgress}?, CancellationToken)"/> reads, from which classes of words are learned beside the treebanks' own words; none by default. They help with words that the treebanks lack.</summary>
    public IReadOnlyList<string> Texts { get; init; } = [];

    /// <summary>Into how many parts the documents are cut, so that each is tagged by a model that has not seen it; 5 by default, at least 2.</summary>
    public int Folds { get; init; } = 5;

    /// <summary>How often the tagger goes through the treebanks, and the taggers of the parts two thirds as often; 6 by default.</summary>
    public int TagRounds { get; init; } = 6;

    /// <summary>How often the models of labels do; 4 by default.</summary>
    public int LabelRounds { get; init; } = 4;

    /// <summary>How often each of the parsers does whose mean becomes the parser; 6 by default.</summary>
    public int MoveRounds { get; init; } = 6;

    /// <summary>How often the lemmatiser does; 8 by default.</summary>
    public int LemmaRounds { get; init; } = 8;

    /// <summary>How many parts are trained side by side; 2 by default. The model is the same for any number.</summary>
    public int Threads { get; init; } = 2;

    internal GrammarTrainingOptions Checked()
    {
        ArgumentNullException.ThrowIfNull(Texts);
        ArgumentOutOfRangeException.ThrowIfLessThan(Folds, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(TagRounds, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(LabelRounds, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MoveRounds, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(LemmaRounds, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(Threads, 1);
        return this;
    }
}
