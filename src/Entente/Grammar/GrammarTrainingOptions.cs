namespace Entente.Grammar;

/// <summary>How a model is trained. The defaults were chosen by the scores of the development part of GUM, so that scores on it are a little better than on other texts.</summary>
public sealed record GrammarTrainingOptions
{
    /// <summary>Into how many parts the documents are cut, so that each is tagged by a model that has not seen it; 5 by default, at least 2.</summary>
    public int Folds { get; init; } = 5;

    /// <summary>How often the tagger goes through the treebanks, and the taggers of the parts two thirds as often; 6 by default.</summary>
    public int TagRounds { get; init; } = 6;

    /// <summary>How often the models of labels do; 4 by default.</summary>
    public int LabelRounds { get; init; } = 4;

    /// <summary>How often the parser does; 8 by default.</summary>
    public int MoveRounds { get; init; } = 8;

    /// <summary>How often the lemmatiser does; 8 by default.</summary>
    public int LemmaRounds { get; init; } = 8;

    /// <summary>How many parts are trained side by side; 2 by default. The model is the same for any number.</summary>
    public int Threads { get; init; } = 2;

    internal GrammarTrainingOptions Checked()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Folds, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(TagRounds, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(LabelRounds, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MoveRounds, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(LemmaRounds, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(Threads, 1);
        return this;
    }
}
