using Entente.Actors;
using Entente.Grammar;

namespace Entente.Relations;

/// <summary>How relations are coded.</summary>
public sealed record RelationOptions
{
    /// <summary>The grammar that sentences are parsed with; <see cref="GrammarModel.Default"/> by default, which is of English.</summary>
    public GrammarModel Grammar { get; init; } = GrammarModel.Default;

    /// <summary>How actors are found: whether by roles and pronouns too; <see cref="MentionOptions"/> says the defaults.</summary>
    public MentionOptions Mentions { get; init; } = new();

    /// <summary>
    /// Sentences of more words are not coded but listed in <see cref="Relations.Skipped"/>: they are lists, tables or scanning errors; from 10 to 2,000, 250 by default.
    /// </summary>
    public int LongestSentence { get; init; } = 250;

    /// <summary>How many documents are worked on side by side; 0, the default, means one for each processor. The result is the same for any number.</summary>
    public int Threads { get; init; }

    internal RelationOptions Checked()
    {
        ArgumentNullException.ThrowIfNull(Grammar);
        ArgumentNullException.ThrowIfNull(Mentions);
        if (LongestSentence is < 10 or > 2000) throw Errors.Between(nameof(LongestSentence), LongestSentence, 10, 2000);
        ArgumentOutOfRangeException.ThrowIfNegative(Threads);
        return this;
    }
}
