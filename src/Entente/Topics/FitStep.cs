namespace Entente.Topics;

/// <summary>How well a model fitted after some sweeps.</summary>
/// <param name="Iteration">Sweeps done, from 1.</param>
/// <param name="LogLikelihood">The mean natural logarithm of a training token's probability, given its document's topic shares; its negative's exponential is the training perplexity.</param>
public readonly record struct FitStep(int Iteration, double LogLikelihood);
