namespace Entente.Grammar;

/// <summary>Trains the model that tells labels of single arcs.</summary>
internal static class LabelTrainer
{
    /// <summary>By how much a true label has to lead.</summary>
    private const int Margin = 8;

    /// <param name="sentences">Words, tags, hashes of lemmas, heads (the number of words for the root) and labels.</param>
    /// <param name="set">The tags.</param>
    /// <param name="labelCount">How many labels there are.</param>
    /// <param name="rounds">How often the sentences are gone through.</param>
    /// <param name="copies">How many models learn, each in an order of its own; the mean of their weights is kept.</param>
    /// <param name="precision">How exactly the weights are kept.</param>
    /// <param name="step">Called after each round.</param>
    public static LinearModel Train(IReadOnlyList<(WordForm[] Words, int[] Tags, ulong[] Lemmas, int[] Heads, int[] Labels)> sentences, TagSet set, int labelCount, int rounds, int copies, Precision precision, Action? step = null)
    {
        var perceptrons = new Perceptron[copies];
        var input = new ParserInput();
        Span<uint> features = stackalloc uint[LabelFeatures.Most];
        Span<int> scores = stackalloc int[labelCount];
        for (var copy = 0; copy < copies; copy++)
        {
            var perceptron = perceptrons[copy] = new(labelCount);
            foreach (var round in Shuffle.Rounds(copy, rounds))
            {
                foreach (var number in Shuffle.Order(sentences.Count, round))
                {
                    var (words, tags, lemmas, heads, labels) = sentences[number];
                    input.Set(words, tags, lemmas, set);
                    for (var word = 0; word < words.Length; word++)
                    {
                        if (heads[word] == words.Length || labels[word] < 0) continue;
                        var count = LabelFeatures.Fill(features, input, heads[word], word);
                        perceptron.Score(features[..count], scores);
                        perceptron.Learn(features[..count], labels[word], scores, Margin);
                    }
                }
                step?.Invoke();
            }
        }
        return Perceptron.Average(perceptrons, precision);
    }
}
