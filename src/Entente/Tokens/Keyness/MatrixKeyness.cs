namespace Entente.Tokens;

/// <summary>Finds the terms that are typical of some documents, compared with the others.</summary>
public static class MatrixKeyness
{
    /// <summary>How typical each term is of the documents that are chosen, compared with all others.</summary>
    /// <param name="matrix">A matrix of counts.</param>
    /// <param name="target">Chooses the target; what it leaves is the reference.</param>
    /// <param name="options">Measure and correction; <see cref="KeynessOptions"/> says the defaults.</param>
    /// <returns>Every term that stands in either, the most typical of the target first.</returns>
    /// <exception cref="ArgumentException">The matrix holds weights, or target or reference has no document or no word.</exception>
    public static Keyness Keyness(this DocumentTermMatrix matrix, Func<DocumentVariables, bool> target, KeynessOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        ArgumentNullException.ThrowIfNull(target);
        if (!matrix.HoldsCounts) throw Errors.NotCounts();
        var chosen = (options ?? new()).Checked();
        var (inside, outside) = (matrix.Where(target), matrix.Where(document => !target(document)));
        if (inside.DocumentCount == 0 || outside.DocumentCount == 0) throw Errors.OneSided(inside.DocumentCount, matrix.DocumentCount);

        var counts = new TwoCorpora(inside, outside, chosen.Smoothing);
        if (counts.TargetTotal == 0 || counts.ReferenceTotal == 0) throw Errors.NoWords(counts.TargetTotal == 0 ? "target" : "reference");
        var (targetDispersion, referenceDispersion) = (DeviationOfProportions.Of(inside), DeviationOfProportions.Of(outside));
        var score = new KeynessScore(counts, chosen);
        var present = Enumerable.Range(0, matrix.TermCount).Where(term => counts.Target[term] + counts.Reference[term] > 0).ToList();
        var scores = present.AsParallel().AsOrdered().Select(score.Of).ToList();
        var rates = FalseDiscoveryRate.Adjust([.. scores.Select(s => (double?)s.PValue)]);
        var terms = present.Select((term, i) => new KeyTerm
        {
            Term = matrix.Vocabulary[term],
            Statistic = scores[i].Statistic,
            PValue = scores[i].PValue,
            FalseDiscoveryRate = rates[i] ?? double.NaN,
            TargetCount = counts.Target[term],
            ReferenceCount = counts.Reference[term],
            Effect = scores[i].Effect,
            EffectLow = scores[i].Low,
            EffectHigh = scores[i].High,
            TargetDocuments = inside.DocumentFrequencies[term],
            ReferenceDocuments = outside.DocumentFrequencies[term],
            TargetDispersion = targetDispersion[term],
            ReferenceDispersion = referenceDispersion[term],
        });
        return new([.. terms.OrderByDescending(term => term.Statistic).ThenBy(term => term.Term, StringComparer.Ordinal)], chosen, inside.Documents, outside.Documents);
    }

    /// <summary>How typical each term is of one document (or group), compared with all others.</summary>
    /// <param name="matrix">A matrix of counts.</param>
    /// <param name="target">The document's or group's id.</param>
    /// <param name="options">Measure and correction; <see cref="KeynessOptions"/> says the defaults.</param>
    /// <exception cref="ArgumentException">The matrix holds weights, it has no such document, or there is nothing to compare.</exception>
    public static Keyness Keyness(this DocumentTermMatrix matrix, string target, KeynessOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(matrix);
        return matrix.Documents.Any(document => document.Id == target)
            ? matrix.Keyness(document => document.Id == target, options)
            : throw Errors.NoRow(target, matrix.Documents);
    }
}
