using Entente.Tokens;

namespace Entente.Topics;

/// <summary>How well a model foresees documents that it has not seen.</summary>
public static class HeldOut
{
    /// <summary>Parts documents at random into those to fit a model to and those to try it on, whichever order they stand in.</summary>
    /// <param name="matrix">Two documents or more.</param>
    /// <param name="share">Which share is held out, above 0 and below 1, a tenth by default; at least one document is, and one is not.</param>
    /// <param name="seed">Where the random numbers come from; 42 by default.</param>
    /// <returns>Both with the whole vocabulary.</returns>
    /// <exception cref="ArgumentException">There are fewer than two documents, or the share is out of its range.</exception>
    public static (DocumentTermMatrix Seen, DocumentTermMatrix Unseen) HoldOut(this DocumentTermMatrix matrix, double share = 0.1, int seed = 42)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        if (!(share is > 0 and < 1) || matrix.DocumentCount < 2) throw Errors.HeldOutShare(share, matrix.DocumentCount);
        var random = new RandomStream((uint)seed, 2UL << 32);
        var order = Enumerable.Range(0, matrix.DocumentCount).OrderBy(document => matrix.Documents[document].Id, StringComparer.Ordinal).Select(document => (Document: document, Key: random.Next()))
            .ToList().OrderBy(pair => pair.Key).Select(pair => pair.Document).ToList();
        var held = Math.Clamp((int)(matrix.DocumentCount * share), 1, matrix.DocumentCount - 1);
        return (matrix.Take([.. order.Skip(held)]), matrix.Take([.. order.Take(held)]));
    }

    /// <summary>
    /// Perplexity by document completion: of each document's tokens, in ordinal order of the terms, every other one tells its topics and the rest is scored:
    /// exp(−Σ log p(token) / number of tokens scored). The lower, the better; a model that knew nothing would have the number of terms.
    /// </summary>
    /// <remarks>Wallach, Murray, Salakhutdinov and Mimno 2009, Evaluation methods for topic models, doi:10.1145/1553374.1553515 (section 5.1).</remarks>
    /// <param name="model">A model of other documents: of its own it foresees too much. <see cref="HoldOut"/> parts them.</param>
    /// <param name="matrix">Counts of terms in the documents held out; terms that the model does not know are passed over.</param>
    /// <param name="alpha">The symmetric prior with which their topics are found; above 0, 0.1 by default, so that models compare.</param>
    /// <exception cref="ArgumentException">The prior is out of its range, or the matrix holds weights.</exception>
    /// <exception cref="TopicException">No document has two tokens that the model knows.</exception>
    public static double Perplexity(this ITopicModel model, DocumentTermMatrix matrix, double alpha = 0.1)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(matrix);
        if (!matrix.HoldsCounts) throw Errors.NoCounts();
        if (!(alpha is > 0 and < 1e6)) throw Errors.PriorRange("alpha", alpha);
        var found = model.Distributions;
        var folding = new Folding(found, [.. Enumerable.Repeat((float)alpha, found.TopicCount)]);
        var map = TopicInference.Map(matrix, found);
        var scores = new (double Log, long Tokens)[matrix.DocumentCount];
        Parallel.For(0, scores.Length, document =>
        {
            var (terms, counts) = TopicInference.Known(matrix.Row(document), map, found);
            scores[document] = Score(terms, counts, folding);
        });
        var (log, tokens) = (0.0, 0L);
        foreach (var score in scores) (log, tokens) = (log + score.Log, tokens + score.Tokens);
        if (tokens == 0) throw Errors.NothingHeldOut();
        return PortableMath.Exp(-log / tokens);
    }

    private static (double Log, long Tokens) Score(int[] terms, double[] counts, Folding folding)
    {
        var (seen, hidden, token) = (new double[terms.Length], new double[terms.Length], 0L);
        for (var i = 0; i < terms.Length; i++)
        {
            var count = (long)counts[i];
            seen[i] = (count + (token % 2 == 0 ? 1 : 0)) / 2;
            hidden[i] = count - seen[i];
            token += count;
        }
        if (token < 2) return default;
        var shares = folding.Shares(terms, seen);
        var (log, tokens) = (0.0, 0L);
        for (var i = 0; i < terms.Length; i++)
        {
            if (hidden[i] == 0) continue;
            var (probability, weights) = (0.0, folding.Weights(terms[i]).ToArray());
            for (var topic = 0; topic < weights.Length; topic++) probability += (double)shares[topic] * weights[topic];
            log += hidden[i] * PortableMath.Log(Math.Max(probability, 1e-12));
            tokens += (long)hidden[i];
        }
        return (log, tokens);
    }
}
