using Entente.Tokens;

namespace Entente.Topics;

internal static partial class Errors
{
    public static ArgumentException NoSeeds() => new("No topic has seeds. A seeded model needs at least one. Name one and its words in Seeds, or use LdaModel.");

    public static ArgumentException SeedName(string name) => new(
        $"The name '{name}' is blank or given to two topics with seeds. Every one needs a name of its own. Put the words of both into one topic, or rename one.");

    public static ArgumentException SeedWithoutTerms(string name) => new($"The topic '{name}' has no seeds. It needs one word or more. Name some, or count it among OtherTopics.");

    public static ArgumentException SeedNotFound(string topic, string term, Vocabulary vocabulary)
    {
        var near = vocabulary.Where(other => other.Contains(term, StringComparison.OrdinalIgnoreCase) || (other.Length > 3 && term.Contains(other, StringComparison.OrdinalIgnoreCase)))
            .Order(StringComparer.Ordinal).Take(5).ToList();
        return new($"The seed '{term}' of the topic '{topic}' never occurs in the documents. A seed is a term of the matrix, exactly as it is written there." +
            (near.Count > 0 ? $" Similar ones are: {Some(near)}." : "") + " Choose another, or trim the vocabulary less.");
    }
}
