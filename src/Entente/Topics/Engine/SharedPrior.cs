namespace Entente.Topics;

/// <summary>One prior for all documents: symmetric, or with a parameter a topic that is learned.</summary>
/// <remarks>Minka 2000, Estimating a Dirichlet distribution, eq. 55; Wallach, Mimno and McCallum 2009, Rethinking LDA: why priors matter, NIPS 22.</remarks>
internal sealed class SharedPrior : DocumentPrior
{
    private const int Steps = 2;
    private const double Least = 1e-4;

    private readonly Rows values;
    private readonly bool isLearned;
    private double sum;

    public SharedPrior(ReadOnlySpan<double> alpha, bool isLearned)
    {
        values = new(1, alpha.Length);
        this.isLearned = isLearned;
        for (var topic = 0; topic < alpha.Length; topic++) values[0][topic] = (float)alpha[topic];
        sum = Total();
    }

    public float[] Values => values[0].ToArray();

    public override ref float First(int place) => ref values.First(0);

    public override double Sum(int place) => sum;

    public override void Learn(Rows topics, TopicCorpus corpus, Crew crew)
    {
        if (!isLearned) return;
        for (var step = 0; step < Steps; step++)
        {
            var gains = new double[values.Width];
            crew.Do(gains.Length, topic => gains[topic] = Gain(topics, topic));
            var expected = 0.0;
            foreach (var length in corpus.Lengths) expected += PortableMath.Digamma(length + sum);
            expected -= corpus.DocumentCount * PortableMath.Digamma(sum);
            for (var topic = 0; topic < gains.Length; topic++) values[0][topic] = (float)Math.Max(Least, values[0][topic] * gains[topic] / expected);
            sum = Total();
        }
    }

    private double Gain(Rows topics, int topic)
    {
        double alpha = values[0][topic], gain = 0;
        for (var document = 0; document < topics.Count; document++) gain += PortableMath.Digamma(topics[document][topic] + alpha);
        return gain - topics.Count * PortableMath.Digamma(alpha);
    }

    private double Total()
    {
        var total = 0.0;
        foreach (var value in values[0]) total += value;
        return total;
    }
}
