using Entente.Frames;

namespace Entente.Topics;

/// <summary>A fitted topic model: what all diagnostics and charts of topics work on.</summary>
public interface ITopicModel : ITabular
{
    /// <summary>What it found: the words of each topic and the topics of each document.</summary>
    TopicDistributions Distributions { get; }
}
