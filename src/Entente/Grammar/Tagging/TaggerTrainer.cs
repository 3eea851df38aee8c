namespace Entente.Grammar;

/// <summary>Trains a <see cref="Tagger"/>.</summary>
internal static class TaggerTrainer
{
    /// <param name="sentences">The words of each sentence.</param>
    /// <param name="truth">The tags of each sentence; -1 where the set does not have it.</param>
    /// <param name="set">The tags.</param>
    /// <param name="rounds">How often the sentences are gone through.</param>
    /// <param name="precision">How exactly the weights are kept.</param>
    /// <param name="step">Called after each round.</param>
    public static Tagger Train(IReadOnlyList<WordForm[]> sentences, IReadOnlyList<int[]> truth, TagSet set, int rounds, Precision precision, Action? step = null)
    {
        var first = new Perceptron(set.Count);
        var second = new Perceptron(set.Count);
        Span<uint> features = stackalloc uint[TagFeatures.Most];
        Span<int> scores = stackalloc int[set.Count];
        for (var round = 0; round < rounds; round++)
        {
            foreach (var number in Shuffle.Order(sentences.Count, round))
            {
                var (words, gold) = (sentences[number], truth[number]);
                var tags = new int[words.Length];
                for (var pass = 0; pass < 2; pass++)
                    for (var at = 0; at < words.Length; at++)
                    {
                        var model = pass == 0 ? first : second;
                        var count = TagFeatures.Fill(features, words, at, tags, set.Hashes, pass == 1);
                        model.Score(features[..count], scores);
                        var guess = Scores.Best(scores);
                        if (gold[at] >= 0) model.Update(features[..count], gold[at], guess);
                        tags[at] = guess;
                    }
            }
            step?.Invoke();
        }
        return new(first.Average(precision), second.Average(precision));
    }
}
