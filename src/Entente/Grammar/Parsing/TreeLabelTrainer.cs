namespace Entente.Grammar;

/// <summary>Trains the model that tells the labels of a whole tree.</summary>
internal static class TreeLabelTrainer
{
    /// <summary>By how much a true label has to lead.</summary>
    private const int Margin = 8;

    /// <param name="sentences">Words, tags, hashes of lemmas, heads, labels as a model of single arcs tells them that has not seen the sentence, and true labels (-1 for none known).</param>
    /// <param name="set">The tags.</param>
    /// <param name="names">The labels that there are.</param>
    /// <param name="root">The label of the root, which no other word has.</param>
    /// <param name="rounds">How often the sentences are gone through.</param>
    /// <param name="copies">How many models learn, each in an order of its own; the mean of their weights is kept.</param>
    /// <param name="precision">How exactly the weights are kept.</param>
    /// <param name="step">Called after each round.</param>
    public static LinearModel Train(IReadOnlyList<(WordForm[] Words, int[] Tags, ulong[] Lemmas, int[] Heads, int[] First, int[] Labels)> sentences, TagSet set, IReadOnlyList<string> names, int root, int rounds, int copies, Precision precision, Action? step = null)
    {
        var perceptrons = new Perceptron[copies];
        var (input, tree) = (new ParserInput(), new TreeLabelFeatures(names));
        Span<uint> features = stackalloc uint[TreeLabelFeatures.Most];
        Span<int> scores = stackalloc int[names.Count];
        for (var copy = 0; copy < copies; copy++)
        {
            var perceptron = perceptrons[copy] = new(names.Count);
            foreach (var round in Shuffle.Rounds(copy, rounds))
            {
                foreach (var number in Shuffle.Order(sentences.Count, round))
                {
                    var (words, tags, lemmas, heads, first, labels) = sentences[number];
                    input.Set(words, tags, lemmas, set);
                    tree.Set(input, heads, [.. first]);
                    for (var word = 0; word < words.Length; word++)
                    {
                        if (heads[word] == words.Length || labels[word] < 0) continue;
                        var count = tree.Fill(features, word);
                        perceptron.Score(features[..count], scores);
                        perceptron.Learn(features[..count], labels[word], scores, Margin);
                        scores[root] = int.MinValue;
                        tree.Relabel(word, Scores.Best(scores));
                    }
                }
                step?.Invoke();
            }
        }
        return Perceptron.Average(perceptrons, precision);
    }
}
