namespace Entente.Topics;

/// <summary>The parameters of the Dirichlet prior of the topics' words: one number for all, and more for the words that are seeds of a topic.</summary>
internal sealed class TermPrior
{
    private readonly (int Row, int Topic, float Weight)[] seeds;

    public TermPrior(double beta, bool isLearned, params IEnumerable<(int Row, int Topic, float Weight)> seeds)
    {
        (Beta, IsLearned) = (beta, isLearned);
        this.seeds = [.. seeds];
    }

    public double Beta { get; private set; }

    public bool IsLearned { get; }

    /// <summary>The seeds whose rows lie in a part of the vocabulary.</summary>
    public IEnumerable<(int Row, int Topic, float Weight)> Seeds(int from, int to) => seeds.Where(seed => seed.Row >= from && seed.Row < to);

    /// <summary>One step of Minka's fixed point for a symmetric prior (2000, Estimating a Dirichlet distribution, section 3).</summary>
    /// <param name="weights">Expected counts, the prior included: one row a term, one column a topic.</param>
    /// <param name="totals">The sums of its columns.</param>
    /// <param name="partEnds">Where the rows of each part of the vocabulary end.</param>
    /// <param name="crew">Who does it.</param>
    public void Learn(Rows weights, ReadOnlySpan<double> totals, int[] partEnds, Crew crew)
    {
        var (gains, old) = (new double[partEnds.Length], Beta);
        crew.Do(partEnds.Length, part =>
        {
            for (var term = part == 0 ? 0 : partEnds[part - 1]; term < partEnds[part]; term++)
                foreach (var weight in weights[term]) gains[part] += PortableMath.Digamma(weight);
        });
        var gain = -weights.Count * (double)weights.Width * PortableMath.Digamma(old);
        foreach (var part in gains) gain += part;
        var expected = -totals.Length * PortableMath.Digamma(weights.Count * old);
        foreach (var total in totals) expected += PortableMath.Digamma(total);
        Beta = Math.Clamp(old * gain / (weights.Count * expected), 1e-4, 10);
    }
}
