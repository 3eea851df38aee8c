namespace Entente.Grammar;

/// <summary>Trains the model that tells the labels of a whole tree.</summary>
internal static class TreeLabelTrainer
{
    /// <param name="sentences">Words, tags, hashes of lemmas, heads, labels as a model of single arcs tells them that has not seen the sentence, and true labels (-1 for none known).</param>
    /// <param name="set">The tags.</param>
    /// <param name="labelCount">How many labels there are.</param>
    /// <param name="rounds">How often the sentences are gone through.</param>
    /// <param name="precision">How exactly the weights are kept.</param>
    /// <param name="step">Called after each round.</param>
    public static LinearModel Train(IReadOnlyList<(WordForm[] Words, int[] Tags, ulong[] Lemmas, int[] Heads, int[] First, int[] Labels)> sentences, TagSet set, int labelCount, int rounds, Precision precision, Action? step = null)
    {
        var perceptron = new Perceptron(labelCount);
        var (input, tree) = (new ParserInput(), new TreeLabelFeatures());
        Span<uint> features = stackalloc uint[TreeLabelFeatures.Most];
        Span<int> scores = stackalloc int[labelCount];
        for (var round = 0; round < rounds; round++)
        {
            foreach (var number in Shuffle.Order(sentences.Count, round))
            {
                var (words, tags, lemmas, heads, first, labels) = sentences[number];
                input.Set(words, tags, lemmas, set);
                tree.Set(input, heads, first);
                for (var word = 0; word < words.Length; word++)
                {
                    if (heads[word] == words.Length || labels[word] < 0) continue;
                    var count = tree.Fill(features, word);
                    perceptron.Score(features[..count], scores);
                    perceptron.Update(features[..count], labels[word], Scores.Best(scores));
                }
            }
            step?.Invoke();
        }
        return perceptron.Average(precision);
    }
}
