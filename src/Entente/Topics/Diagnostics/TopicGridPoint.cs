namespace Entente.Topics;

/// <summary>How a model with one number of topics did.</summary>
/// <param name="Topics">The number of topics.</param>
/// <param name="Perplexity">Of documents held out, by completion; the lower, the better.</param>
/// <param name="Npmi">Mean coherence by normalised mutual information, from −1 to 1.</param>
/// <param name="UMass">Mean coherence by conditional probability, below 0.</param>
/// <param name="Exclusivity">Mean exclusivity of the top terms, from 0 to 1.</param>
public sealed record TopicGridPoint(int Topics, double Perplexity, double Npmi, double UMass, double Exclusivity);
