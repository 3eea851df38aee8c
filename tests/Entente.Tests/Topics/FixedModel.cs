using Entente.Frames;
using Entente.Tokens;
using Entente.Topics;

namespace Entente.Tests.Topics;

/// <summary>A model whose numbers are given.</summary>
internal sealed class FixedModel : ITopicModel
{
    public int Seed => 0;

    /// <param name="terms">The terms.</param>
    /// <param name="topics">The share of each term in each topic.</param>
    /// <param name="documents">The share of each topic in each document.</param>
    /// <param name="termCounts">How often each term stands.</param>
    public FixedModel(string[] terms, float[][] topics, float[][]? documents = null, double[]? termCounts = null)
    {
        documents ??= [[.. topics.Select(_ => 1f / topics.Length)]];
        Distributions = new([.. topics.Select((_, topic) => $"topic {topic + 1}")], new Vocabulary(terms), [.. documents.Select((_, document) => new DocumentVariables { Id = $"d{document}" })],
            new([.. topics.SelectMany(row => row)], [.. documents.SelectMany(row => row)], [.. documents.Select(_ => 10.0)], termCounts ?? [.. terms.Select(_ => 1.0)]));
    }

    public TopicDistributions Distributions { get; }

    public DataFrame ToFrame() => Distributions.ToFrame();

    public ITopicModel Refit(DocumentTermMatrix matrix, int seed, CancellationToken cancellationToken = default) => this;
}
