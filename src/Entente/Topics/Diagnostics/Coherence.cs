using Entente.Tokens;

namespace Entente.Topics;

/// <summary>Coherence of topics: whether their top terms stand together in texts.</summary>
/// <remarks>
/// As gensim computes it: Röder, Both and Hinneburg 2015, Exploring the space of topic coherence measures, doi:10.1145/2684822.2685324. Windows slide token by token, count a
/// term once, and a text that is shorter than the window is one window; 1e-12 is added to joint probabilities.
/// </remarks>
public static class Coherence
{
    private const double Epsilon = 1e-12;

    /// <summary>The coherence of each topic's top terms.</summary>
    /// <param name="model">The topics.</param>
    /// <param name="tokens">The texts to look in: those that the model was fitted to, or better a larger collection.</param>
    /// <param name="measure">Which measure; normalised mutual information by default.</param>
    /// <param name="terms">How many top terms; 2 or more, 10 by default.</param>
    /// <returns>One number a topic, in order.</returns>
    public static IReadOnlyList<double> CoherenceOf(this ITopicModel model, Tokens.Tokens tokens, CoherenceMeasure measure = CoherenceMeasure.Npmi, int terms = 10)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentOutOfRangeException.ThrowIfLessThan(terms, 2);
        var found = model.Distributions;
        return Measure([.. Enumerable.Range(0, found.TopicCount).Select(topic => found.TopTerms(topic, terms))], tokens, measure);
    }

    /// <summary>The coherence of lists of terms.</summary>
    /// <param name="topics">The lists, each with the most important term first, and two or more.</param>
    /// <param name="tokens">The texts to look in.</param>
    /// <param name="measure">Which measure.</param>
    /// <param name="window">The width of the window in tokens; 10 (<see cref="CoherenceMeasure.Cv"/>: 110) by default. <see cref="CoherenceMeasure.UMass"/> takes whole documents.</param>
    /// <returns>One number a list, in order; a term that occurs nowhere counts as one that never stands with another.</returns>
    /// <exception cref="ArgumentException">A list has fewer than two terms.</exception>
    public static IReadOnlyList<double> Measure(IReadOnlyList<IReadOnlyList<string>> topics, Tokens.Tokens tokens, CoherenceMeasure measure, int? window = null)
    {
        ArgumentNullException.ThrowIfNull(topics);
        ArgumentNullException.ThrowIfNull(tokens);
        if (!Enum.IsDefined(measure)) throw new ArgumentOutOfRangeException(nameof(measure));
        if (window is { } width) ArgumentOutOfRangeException.ThrowIfLessThan(width, 1, nameof(window));
        if (topics.Any(topic => topic.Count < 2)) throw Errors.ShortTopic();
        var size = measure switch
        {
            CoherenceMeasure.UMass => int.MaxValue,
            CoherenceMeasure.Cv => window ?? 110,
            _ => window ?? 10,
        };
        var counts = WindowCounts.Of(tokens, topics.SelectMany(topic => topic), size);
        return [.. topics.Select(topic => Of([.. topic.Select(counts.IdOf)], counts, measure))];
    }

    private static double Of(int[] terms, WindowCounts counts, CoherenceMeasure measure) => measure switch
    {
        CoherenceMeasure.UMass => Pairs(terms, counts, LogConditional, isOrdered: true),
        CoherenceMeasure.Uci => Pairs(terms, counts, MutualInformation),
        CoherenceMeasure.Npmi => Pairs(terms, counts, Normalized),
        _ => Vectors(terms, counts),
    };

    private static double Pairs(int[] terms, WindowCounts counts, Func<WindowCounts, int, int, double> measure, bool isOrdered = false)
    {
        var (sum, pairs) = (0.0, 0);
        for (var i = 1; i < terms.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                sum += isOrdered ? measure(counts, terms[i], terms[j]) : (measure(counts, terms[i], terms[j]) + measure(counts, terms[j], terms[i])) / 2;
                pairs++;
            }
        }
        return sum / pairs;
    }

    private static double Vectors(int[] terms, WindowCounts counts)
    {
        var vectors = Array.ConvertAll(terms, term => Array.ConvertAll(terms, other => Normalized(counts, term, other)));
        var whole = Enumerable.Range(0, terms.Length).Select(column => vectors.Sum(vector => vector[column])).ToArray();
        return vectors.Average(vector => Cosine(vector, whole));
    }

    private static double Cosine(double[] a, double[] b)
    {
        var (dot, left, right) = (0.0, 0.0, 0.0);
        for (var i = 0; i < a.Length; i++) (dot, left, right) = (dot + a[i] * b[i], left + a[i] * a[i], right + b[i] * b[i]);
        return left == 0 || right == 0 ? 0 : dot / (Math.Sqrt(left) * Math.Sqrt(right));
    }

    private static double LogConditional(WindowCounts counts, int term, int above) =>
        counts[above] == 0 ? 0 : PortableMath.Log((counts[term, above] / counts.Windows + Epsilon) / (counts[above] / counts.Windows));

    private static double MutualInformation(WindowCounts counts, int a, int b) => counts[a] == 0 || counts[b] == 0 ? 0
        : PortableMath.Log((counts[a, b] / counts.Windows + Epsilon) / (counts[a] / counts.Windows * (counts[b] / counts.Windows)));

    private static double Normalized(WindowCounts counts, int a, int b)
    {
        var joint = -PortableMath.Log(counts[a, b] / counts.Windows + Epsilon);
        // A pair that stands in every window is certain: it goes together as much as anything can.
        return joint <= Epsilon ? 1 : MutualInformation(counts, a, b) / joint;
    }
}
