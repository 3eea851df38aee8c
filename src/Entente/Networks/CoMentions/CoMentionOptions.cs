using Entente.Corpora;

namespace Entente.Networks;

/// <summary>How <see cref="CorpusCoMentions.CountCoMentions"/> counts.</summary>
public sealed record CoMentionOptions
{
    /// <summary>The unit of text in which appearing together counts; <see cref="By.Sentence"/> by default.</summary>
    public CoMentionUnit Unit { get; init; } = By.Sentence;

    /// <summary>How many passages are kept as evidence of each pair, the first in the order of the documents; 0 or more, 20 by default. Counts do not depend on it.</summary>
    public int PassagesPerPair { get; init; } = 20;

    internal CoMentionOptions Checked() => PassagesPerPair >= 0 ? this : throw Errors.Between(nameof(PassagesPerPair), PassagesPerPair, "0 or more");
}
