using System.Runtime.InteropServices;

namespace Entente.Topics;

/// <summary>The numbers of a fitted model.</summary>
/// <param name="TermShares">Topic by topic, the share of each term.</param>
/// <param name="TopicShares">Document by document, the share of each topic.</param>
/// <param name="Lengths">Each document's tokens.</param>
/// <param name="TermCounts">Each term's tokens.</param>
internal sealed record TopicNumbers(float[] TermShares, float[] TopicShares, double[] Lengths, double[] TermCounts)
{
    /// <summary>What an estimation ended with, in the order of its matrix.</summary>
    public static TopicNumbers Of(TopicCorpus corpus, Estimator estimator, DocumentPrior prior)
    {
        var topics = estimator.Weights.Width;
        var termShares = new float[topics * corpus.TermCount];
        for (var term = 0; term < corpus.TermCount; term++)
        {
            var weights = estimator.Weights[corpus.TermRows[term]];
            for (var topic = 0; topic < topics; topic++) termShares[topic * corpus.TermCount + term] = (float)(weights[topic] / estimator.Totals[topic]);
        }
        var (topicShares, lengths) = (new float[corpus.DocumentCount * topics], new double[corpus.DocumentCount]);
        for (var place = 0; place < corpus.DocumentCount; place++)
        {
            lengths[corpus.Order[place]] = corpus.Lengths[place];
            Shares(estimator.Topics, prior, place, topicShares.AsSpan(corpus.Order[place] * topics, topics));
        }
        return new(termShares, topicShares, lengths, corpus.Matrix.TermSums.ToArray());
    }

    /// <summary>A document's topic shares: its expected counts and their prior, divided by their sum.</summary>
    public static void Shares(Rows topics, DocumentPrior prior, int place, Span<float> shares)
    {
        var (total, counts) = (0.0, topics[place].ToArray());
        var parameters = MemoryMarshal.CreateReadOnlySpan(ref prior.First(place), counts.Length);
        for (var topic = 0; topic < counts.Length; topic++) total += (double)counts[topic] + parameters[topic];
        for (var topic = 0; topic < counts.Length; topic++) shares[topic] = (float)(((double)counts[topic] + parameters[topic]) / total);
    }
}
