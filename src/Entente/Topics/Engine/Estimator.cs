using System.Diagnostics;

namespace Entente.Topics;

/// <summary>
/// Fits latent Dirichlet allocation: expectation-maximisation with smoothed counts, the parallel form of zero-order collapsed variational
/// Bayes without the exclusion of the token itself.
/// </summary>
/// <remarks>
/// Every token is shared out among all topics, by the product of its document's and its word's weights, instead of being dealt to one at
/// random: a sweep needs no random numbers, and many fewer sweeps do. Asuncion, Welling, Smyth and Teh 2009, On smoothing and inference for
/// topic models, UAI, arXiv:1205.2662, show that with the same smoothing it finds topics of the same quality as sampling does.
/// </remarks>
internal sealed class Estimator
{
    private const int LearnEvery = 10;
    private const int MeasureEvery = 10;
    private const int Batch = 256;

    private readonly TopicCorpus corpus;
    private readonly DocumentPrior prior;
    private readonly TermPrior termPrior;
    private readonly Crew crew;
    private readonly Rows scale;
    private readonly double[] totals;

    public Estimator(TopicCorpus corpus, DocumentPrior prior, TermPrior termPrior, TopicStart start, Crew crew)
    {
        (this.corpus, this.prior, this.termPrior, this.crew) = (corpus, prior, termPrior, crew);
        (Topics, Weights) = (start.Topics, start.Weights);
        (scale, totals) = (new(1, Weights.Width), new double[Weights.Stride]);
        UpdateTerms(sums: null);
    }

    /// <summary>The expected number of tokens of each topic in each document, by the documents' places.</summary>
    public Rows Topics { get; }

    /// <summary>The expected number of tokens of each topic of each term, the prior included, by the terms' rows.</summary>
    public Rows Weights { get; }

    /// <summary>The sums of the weights' columns.</summary>
    public ReadOnlySpan<double> Totals => totals.AsSpan(0, Weights.Width);

    /// <returns>The course of the likelihood.</returns>
    public IReadOnlyList<FitStep> Run(int iterations, IProgress<TopicProgress>? progress)
    {
        var (steps, sums, clock) = (new List<FitStep>(), new SweepSums(corpus, Weights), Stopwatch.StartNew());
        for (var iteration = 1; iteration <= iterations; iteration++)
        {
            var measure = iteration % MeasureEvery == 0 || iteration == iterations || iteration == 1;
            var likelihood = Once(sums, measure);
            if (measure)
            {
                steps.Add(new(iteration, likelihood / corpus.TokenCount));
                progress?.Report(new(iteration, iterations, likelihood / corpus.TokenCount, clock.Elapsed / iteration * (iterations - iteration)));
            }
            // Not in the last sweep: what is handed out belongs to the priors it was found with.
            if (iteration % LearnEvery != 0 || iteration == iterations) continue;
            prior.Learn(Topics, corpus, crew);
            if (termPrior.IsLearned) termPrior.Learn(Weights, Totals, corpus.TermEnds, crew);
        }
        return steps;
    }

    /// <summary>One sweep over all tokens.</summary>
    private double Once(SweepSums sums, bool measure)
    {
        var (likelihoods, likelihood) = (new double[corpus.Parts], 0.0);
        foreach (var block in corpus.Blocks)
        {
            crew.Do((block.Count + Batch - 1) / Batch, batch => Mix(block, sums.Mixtures, batch));
            for (var round = 0; round < corpus.Parts; round++)
            {
                var shift = round;
                crew.Do(corpus.Parts, part => likelihoods[part] +=
                    Sweep.Visit(block[part, (part + shift) % corpus.Parts], sums.Mixtures, Weights, sums.Documents, sums.Terms, measure));
            }
            crew.Do((block.Count + Batch - 1) / Batch, batch => Collect(block, sums, batch));
        }
        UpdateTerms(sums.Terms);
        if (!measure) return 0;
        foreach (var part in likelihoods) likelihood += part;
        for (var place = 0; place < corpus.DocumentCount; place++) likelihood -= corpus.Lengths[place] * PortableMath.Log(corpus.Lengths[place] + prior.Sum(place));
        return likelihood;
    }

    private void Mix(DocumentBlock block, Rows mixtures, int batch)
    {
        for (var i = batch * Batch; i < Math.Min(block.Count, (batch + 1) * Batch); i++)
            Sweep.Mix(ref mixtures.First(i), ref Topics.First(block.First + i), ref prior.First(block.First + i), ref scale.First(0), mixtures.Stride);
    }

    private void Collect(DocumentBlock block, SweepSums sums, int batch)
    {
        for (var i = batch * Batch; i < Math.Min(block.Count, (batch + 1) * Batch); i++)
        {
            Lanes.Multiply(ref Topics.First(block.First + i), ref sums.Mixtures.First(i), ref sums.Documents.First(i), Topics.Stride);
            sums.Documents[i].Clear();
        }
    }

    private void UpdateTerms(Rows? sums)
    {
        var parts = new double[corpus.Parts][];
        var beta = new Rows(1, Weights.Width);
        beta[0].Fill((float)termPrior.Beta);
        crew.Do(parts.Length, part =>
        {
            var (from, to) = (part == 0 ? 0 : corpus.TermEnds[part - 1], corpus.TermEnds[part]);
            var columns = parts[part] = new double[Weights.Stride];
            for (var term = from; term < to; term++)
            {
                if (sums is not null)
                {
                    Lanes.Multiply(ref Weights.First(term), ref Weights.First(term), ref sums.First(term), Weights.Stride);
                    sums[term].Clear();
                }
                Lanes.Add(ref Weights.First(term), ref Weights.First(term), ref beta.First(0), Weights.Stride);
            }
            foreach (var (row, topic, weight) in termPrior.Seeds(from, to)) Weights[row][topic] += weight;
            for (var term = from; term < to; term++) Lanes.Accumulate(ref columns[0], ref Weights.First(term), Weights.Stride);
        });
        Array.Clear(totals);
        foreach (var part in parts)
            for (var topic = 0; topic < totals.Length; topic++) totals[topic] += part[topic];
        for (var topic = 0; topic < Weights.Width; topic++) scale[0][topic] = (float)(1 / totals[topic]);
    }
}
