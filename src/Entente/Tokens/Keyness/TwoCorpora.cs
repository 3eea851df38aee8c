namespace Entente.Tokens;

/// <summary>How often each term stands in target and reference, by the terms' numbers.</summary>
internal sealed class TwoCorpora
{
    /// <param name="target">Rows of the target.</param>
    /// <param name="reference">Rows of the reference, of the same vocabulary.</param>
    /// <param name="smoothing">What is added to every count of every document.</param>
    public TwoCorpora(DocumentTermMatrix target, DocumentTermMatrix reference, double smoothing)
    {
        Target = Array.ConvertAll(target.TermSums.ToArray(), count => count + smoothing * target.DocumentCount);
        Reference = Array.ConvertAll(reference.TermSums.ToArray(), count => count + smoothing * reference.DocumentCount);
        (TargetTotal, ReferenceTotal) = (Target.Sum(), Reference.Sum());
    }

    public double[] Target { get; }

    public double[] Reference { get; }

    public double TargetTotal { get; }

    public double ReferenceTotal { get; }

    public ContingencyTable Table(int term) => new(Target[term], Reference[term], TargetTotal - Target[term], ReferenceTotal - Reference[term]);
}
