namespace Entente.Topics;

/// <summary>A prior whose parameters depend on each document's covariates: the exponential of a linear function, one a topic.</summary>
/// <remarks>
/// Mimno and McCallum 2008, Topic models conditioned on arbitrary features with Dirichlet-multinomial regression, UAI, arXiv:1206.3278. The
/// coefficients climb by iterative scaling: each by the logarithm of what its documents hold of the topic over what they should by the prior,
/// divided by the most that covariates of a document can sum up to.
/// </remarks>
internal sealed class CovariatePrior : DocumentPrior
{
    private const int Steps = 3;
    private const int Batch = 256;
    private const double Least = 1e-4;
    private const double Most = 1e4;

    private readonly Design design;
    private readonly int[] order;
    private readonly Rows values;
    private readonly double[] sums;
    private readonly double[,] coefficients;
    private readonly double precision;
    private readonly double reach;

    /// <param name="design">The documents' covariates, in the order of the matrix.</param>
    /// <param name="order">Which document of the matrix stands at each place.</param>
    /// <param name="topics">How many topics there are.</param>
    /// <param name="alpha">Every parameter to start with.</param>
    /// <param name="deviation">The standard deviation of the coefficients' own prior; the constant has none.</param>
    public CovariatePrior(Design design, int[] order, int topics, double alpha, double deviation)
    {
        (this.design, this.order) = (design, order);
        (values, sums, coefficients) = (new(order.Length, topics), new double[order.Length], new double[design.Width, topics]);
        precision = 1 / (deviation * deviation);
        for (var document = 0; document < design.Count; document++) reach = Math.Max(reach, Total(design[document]));
        for (var topic = 0; topic < topics; topic++) coefficients[0, topic] = PortableMath.Log(alpha);
        for (var place = 0; place < order.Length; place++) Apply(place);
    }

    public override ref float First(int place) => ref values.First(place);

    public override double Sum(int place) => sums[place];

    public override void Learn(Rows topics, TopicCorpus corpus, Crew crew)
    {
        var batches = (order.Length + Batch - 1) / Batch;
        for (var step = 0; step < Steps; step++)
        {
            var (held, due) = (new double[batches][], new double[batches][]);
            crew.Do(batches, batch =>
            {
                (held[batch], due[batch]) = (new double[coefficients.Length], new double[coefficients.Length]);
                for (var place = batch * Batch; place < Math.Min(order.Length, (batch + 1) * Batch); place++) Gather(place, topics[place], corpus.Lengths[place], held[batch], due[batch]);
            });
            Climb(Merged(held), Merged(due));
            crew.Do(batches, batch =>
            {
                for (var place = batch * Batch; place < Math.Min(order.Length, (batch + 1) * Batch); place++) Apply(place);
            });
        }
    }

    private void Gather(int place, ReadOnlySpan<float> counts, double length, double[] held, double[] due)
    {
        var features = design[order[place]];
        var parameters = values[place];
        var expected = PortableMath.Digamma(length + sums[place]) - PortableMath.Digamma(sums[place]);
        for (var topic = 0; topic < counts.Length; topic++)
        {
            double alpha = parameters[topic];
            var gain = alpha * (PortableMath.Digamma(counts[topic] + alpha) - PortableMath.Digamma(alpha));
            for (var feature = 0; feature < features.Length; feature++)
            {
                if (features[feature] == 0) continue;
                held[feature * counts.Length + topic] += features[feature] * gain;
                due[feature * counts.Length + topic] += features[feature] * alpha * expected;
            }
        }
    }

    private void Climb(double[] held, double[] due)
    {
        var topics = values.Width;
        for (var feature = 0; feature < design.Width; feature++)
        {
            for (var topic = 0; topic < topics; topic++)
            {
                var pull = feature == 0 ? 0 : coefficients[feature, topic] * precision;
                var (up, down) = (held[feature * topics + topic] + Math.Max(0, -pull), due[feature * topics + topic] + Math.Max(0, pull));
                if (up > 0 && down > 0) coefficients[feature, topic] += Math.Clamp(PortableMath.Log(up / down), -2, 2) / reach;
            }
        }
    }

    private void Apply(int place)
    {
        var features = design[order[place]];
        var row = values[place];
        var sum = 0.0;
        for (var topic = 0; topic < row.Length; topic++)
        {
            var exponent = 0.0;
            for (var feature = 0; feature < features.Length; feature++) exponent += features[feature] * coefficients[feature, topic];
            row[topic] = (float)Math.Clamp(PortableMath.Exp(exponent), Least, Most);
            sum += row[topic];
        }
        sums[place] = sum;
    }

    private static double[] Merged(double[][] parts)
    {
        var sum = new double[parts[0].Length];
        foreach (var part in parts)
            for (var i = 0; i < sum.Length; i++) sum[i] += part[i];
        return sum;
    }

    private static double Total(ReadOnlySpan<double> row)
    {
        var total = 0.0;
        foreach (var value in row) total += value;
        return total;
    }
}
