namespace Entente.Topics;

/// <summary>What a sweep needs beside the model, and nobody after it.</summary>
internal sealed class SweepSums
{
    public SweepSums(TopicCorpus corpus, Rows weights)
    {
        var largest = corpus.Blocks.Max(block => block.Count);
        (Terms, Mixtures, Documents) = (new(weights.Count, weights.Width), new(largest, weights.Width), new(largest, weights.Width));
    }

    /// <summary>To be multiplied by the weights: what each term gets.</summary>
    public Rows Terms { get; }

    /// <summary>The topic weights of each document of a block.</summary>
    public Rows Mixtures { get; }

    /// <summary>To be multiplied by the mixtures: what each document of a block gets.</summary>
    public Rows Documents { get; }
}
