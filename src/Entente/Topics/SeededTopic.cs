namespace Entente.Topics;

/// <summary>A topic that is known beforehand, by some of its words.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Terms">Words that stand for it, exactly as the vocabulary has them; one or more.</param>
public sealed record SeededTopic(string Name, params IReadOnlyList<string> Terms);
