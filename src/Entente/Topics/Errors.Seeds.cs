using Entente.Tokens;

namespace Entente.Topics;

internal static partial class Errors
{
    public static ArgumentException NoSeeds() => new("No topic has seeds. A seeded model needs at least one. Name one and its words in Seeds, or use LdaModel.");

    public static ArgumentException SeedName(string name) => new(
        $"The name '{name}' is blank or given to two topics with seeds. Every one needs a name of its own. Put the words of both into one topic, or rename one.");

    public static ArgumentException SeedWithoutTerms(string name) => new($"The topic '{name}' has no seeds. It needs one word or more. Name some, or count it among OtherTopics.");

    public static ArgumentException SeedsNotFound(IReadOnlyList<(string Topic, string Term)> seeds, Vocabulary vocabulary)
    {
        var near = seeds.SelectMany(seed => vocabulary.Where(other => IsNear(other, seed.Term)).Order(StringComparer.Ordinal).Take(5)).Distinct().ToList();
        return new($"{(seeds.Count == 1 ? "A seed" : $"{Number(seeds.Count)} seeds")} never {(seeds.Count == 1 ? "occurs" : "occur")} in the documents: {string.Join(", ", seeds.Select(seed => $"'{seed.Term}' of the topic '{seed.Topic}'"))}. " +
            "A seed is a term of the matrix, exactly as it is written there." + (near.Count > 0 ? $" Similar ones are: {Some(near, most: 12)}." : "") + " Choose others, or trim the vocabulary less.");
    }

    private static bool IsNear(string other, string term) =>
        other.Contains(term, StringComparison.OrdinalIgnoreCase) || (other.Length > 3 && term.Contains(other, StringComparison.OrdinalIgnoreCase));
}
