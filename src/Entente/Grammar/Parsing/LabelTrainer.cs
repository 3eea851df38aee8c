namespace Entente.Grammar;

/// <summary>Trains the model that tells labels of single arcs.</summary>
internal static class LabelTrainer
{
    private const int Scale = 16, Minimum = 4;

    /// <param name="sentences">Words, tags, heads (the number of words for the root) and labels.</param>
    /// <param name="set">The tags.</param>
    /// <param name="labelCount">How many labels there are.</param>
    /// <param name="rounds">How often the sentences are gone through.</param>
    /// <param name="step">Called after each round.</param>
    public static LinearModel Train(IReadOnlyList<(WordForm[] Words, int[] Tags, int[] Heads, int[] Labels)> sentences, TagSet set, int labelCount, int rounds, Action? step = null)
    {
        var perceptron = new Perceptron(labelCount);
        var input = new ParserInput();
        Span<uint> features = stackalloc uint[LabelFeatures.Most];
        Span<int> scores = stackalloc int[labelCount];
        for (var round = 0; round < rounds; round++)
        {
            foreach (var number in Shuffle.Order(sentences.Count, round))
            {
                var (words, tags, heads, labels) = sentences[number];
                input.Set(words, tags, set);
                for (var word = 0; word < words.Length; word++)
                {
                    if (heads[word] == words.Length || labels[word] < 0) continue;
                    var count = LabelFeatures.Fill(features, input, heads[word], word);
                    perceptron.Score(features[..count], scores);
                    perceptron.Update(features[..count], labels[word], Scores.Best(scores));
                }
            }
            step?.Invoke();
        }
        return perceptron.Average(Scale, Minimum);
    }
}
