namespace Entente.Grammar;

/// <summary>Trains a <see cref="Tagger"/>.</summary>
internal static class TaggerTrainer
{
    /// <summary>By how much a true tag has to lead.</summary>
    private const int Margin = 8;

    /// <param name="sentences">The words of each sentence.</param>
    /// <param name="truth">The tags of each sentence; -1 where the set does not have it.</param>
    /// <param name="set">The tags.</param>
    /// <param name="rounds">How often the sentences are gone through.</param>
    /// <param name="copies">How many taggers learn, each in an order of its own; the mean of their weights is kept.</param>
    /// <param name="precision">How exactly the weights are kept.</param>
    /// <param name="step">Called after each round.</param>
    public static Tagger Train(IReadOnlyList<WordForm[]> sentences, IReadOnlyList<int[]> truth, TagSet set, int rounds, int copies, Precision precision, Action? step = null)
    {
        var (first, second) = (new Perceptron[copies], new Perceptron[copies]);
        for (var copy = 0; copy < copies; copy++) (first[copy], second[copy]) = TrainOne(sentences, truth, set, Shuffle.Rounds(copy, rounds), step);
        return new(Perceptron.Average(first, precision), Perceptron.Average(second, precision));
    }

    private static (Perceptron First, Perceptron Second) TrainOne(IReadOnlyList<WordForm[]> sentences, IReadOnlyList<int[]> truth, TagSet set, IEnumerable<int> rounds, Action? step)
    {
        var first = new Perceptron(set.Count);
        var second = new Perceptron(set.Count);
        Span<uint> features = stackalloc uint[TagFeatures.Most];
        Span<int> scores = stackalloc int[set.Count];
        foreach (var round in rounds)
        {
            foreach (var number in Shuffle.Order(sentences.Count, round))
            {
                var (words, gold) = (sentences[number], truth[number]);
                var tags = new int[words.Length];
                for (var pass = 0; pass < 2; pass++)
                    for (var at = 0; at < words.Length; at++)
                    {
                        var model = pass == 0 ? first : second;
                        var count = TagFeatures.Fill(features, words, at, tags, set, pass == 1);
                        model.Score(features[..count], scores);
                        var guess = Scores.Best(scores);
                        if (gold[at] >= 0) model.Learn(features[..count], gold[at], scores, Margin);
                        tags[at] = guess;
                    }
            }
            step?.Invoke();
        }
        return (first, second);
    }
}
