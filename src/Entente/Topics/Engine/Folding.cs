namespace Entente.Topics;

/// <summary>Finds the topic shares of documents while the topics' words stay as they are.</summary>
internal sealed class Folding
{
    private const int Iterations = 100;

    private readonly Rows weights;
    private readonly Rows prior;
    private readonly ThreadLocal<Rows> scratch;

    public Folding(TopicDistributions distributions, ReadOnlySpan<float> alpha)
    {
        weights = new(distributions.Vocabulary.Count, distributions.TopicCount);
        for (var topic = 0; topic < distributions.TopicCount; topic++)
        {
            var shares = distributions.TermShares(topic);
            for (var term = 0; term < shares.Length; term++) weights[term][topic] = shares[term];
        }
        prior = new(1, distributions.TopicCount);
        alpha.CopyTo(prior[0]);
        scratch = new(() => new(3, weights.Width));
    }

    public ReadOnlySpan<float> Weights(int term) => weights[term];

    /// <summary>The topic shares of a document of these terms.</summary>
    public float[] Shares(ReadOnlySpan<int> terms, ReadOnlySpan<double> counts)
    {
        var rows = scratch.Value!;
        ref var mixture = ref rows.First(0);
        ref var sums = ref rows.First(1);
        ref var found = ref rows.First(2);
        var stride = weights.Stride;
        rows[2].Clear();
        for (var iteration = 0; iteration < Iterations; iteration++)
        {
            Lanes.Add(ref mixture, ref found, ref prior.First(0), stride);
            rows[1].Clear();
            for (var i = 0; i < terms.Length; i++)
            {
                var total = Lanes.Dot(ref mixture, ref weights.First(terms[i]), stride);
                if (total > 0) Lanes.AddScaled(ref sums, ref weights.First(terms[i]), (float)counts[i] / total, stride);
            }
            Lanes.Multiply(ref found, ref mixture, ref sums, stride);
        }
        Lanes.Add(ref mixture, ref found, ref prior.First(0), stride);
        var shares = rows[0].ToArray();
        var sum = 0.0;
        foreach (var share in shares) sum += share;
        return Array.ConvertAll(shares, share => (float)(share / sum));
    }
}
