namespace Entente.Topics;

/// <summary>How far a fit has come.</summary>
/// <param name="Iteration">Sweeps done, from 1.</param>
/// <param name="Iterations">Sweeps in all.</param>
/// <param name="LogLikelihood">The mean natural logarithm of a token's probability, given its document's topic shares.</param>
/// <param name="Remaining">The time that the sweeps left will take, at the pace of those done.</param>
public readonly record struct TopicProgress(int Iteration, int Iterations, double LogLikelihood, TimeSpan Remaining);
