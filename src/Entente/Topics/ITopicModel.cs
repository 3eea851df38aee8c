using Entente.Frames;
using Entente.Tokens;

namespace Entente.Topics;

/// <summary>A fitted topic model: what all diagnostics and charts of topics work on.</summary>
public interface ITopicModel : ITabular
{
    /// <summary>What it found: the words of each topic and the topics of each document.</summary>
    TopicDistributions Distributions { get; }

    /// <summary>Where its random start came from.</summary>
    int Seed { get; }

    /// <summary>Fits a model of the same kind, with the same options but for the seed: what tells which topics are found again.</summary>
    /// <param name="matrix">What the model was fitted to, or other documents of the same terms.</param>
    /// <param name="seed">Where the random start comes from.</param>
    /// <param name="cancellationToken">Stops within a sweep.</param>
    ITopicModel Refit(DocumentTermMatrix matrix, int seed, CancellationToken cancellationToken = default);
}
