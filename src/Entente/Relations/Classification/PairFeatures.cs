namespace Entente.Relations;

/// <summary>What a learning classifier sees of a sentence and two actors: what the rules made of it, all that the codebook finds, and the words between and after the two, in the sentence and on the way through its grammar.</summary>
internal static class PairFeatures
{
    private const int After = 6;

    /// <summary>The feature of a sentence that the rules read as a category.</summary>
    public static string ReadAs(Category category) => $"category {category.Name}";

    public static IReadOnlyList<string> Of(RelationPair pair, PairRules rules)
    {
        var features = new SortedSet<string>(StringComparer.Ordinal) { "always" };
        if (rules.Read(pair) is { } reading)
        {
            features.Add(ReadAs(reading.Category));
            features.Add($"signal {reading.Signal?.Text}");
            features.Add($"modality {reading.Modality}");
            foreach (var modifier in reading.Modifiers) features.Add($"modifier {modifier.Modifier.Name} {reading.Signal?.Category.Name}");
        }
        var sentence = new PairSentence(pair, rules.Codebook, null, names: true);
        foreach (var match in sentence.Matches)
        {
            features.Add($"entry {match}");
            if (match.Signal is { } found) features.Add($"found {found.Category.Name}");
        }
        if (rules.Grammar is { } grammar)
            foreach (var (index, lemma) in GrammarPath.Lemmas(new(pair, rules.Codebook, grammar, names: true)).Index()) features.Add(index == 0 ? $"top {lemma}" : $"way {lemma}");
        if (sentence is not { Source: { } source, Target: { } target }) return [.. features];
        features.Add(source.First < target.First ? "source first" : "target first");
        features.Add($"source {sentence.Words[source.Last].Lower}");
        features.Add($"target {sentence.Words[target.Last].Lower}");
        var (left, right) = source.First < target.First ? (source, target) : (target, source);
        for (var at = left.Last + 1; at < right.First; at++) features.Add($"between {sentence.Words[at].Lower}");
        for (var at = right.Last + 1; at <= Math.Min(right.Last + After, sentence.Words.Count - 1); at++) features.Add($"after {sentence.Words[at].Lower}");
        return [.. features];
    }
}
