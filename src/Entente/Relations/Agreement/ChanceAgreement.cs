namespace Entente.Relations;

/// <summary>Agreement of several coders beyond chance: the nominal measures that differ only in what they take for chance.</summary>
/// <remarks>
/// All are (observed − expected) / (1 − expected). Observed is the share of pairs of coders that agree, over all units that two coders or more coded, each unit counting alike.
/// R. Artstein and M. Poesio (2008), Computational Linguistics 34, 555–596, doi:10.1162/coli.07-034-R2, compares them.
/// </remarks>
public static class ChanceAgreement
{
    /// <summary>
    /// Scott's π for two coders, Fleiss's κ for more: chance draws both labels from the labels of all coders together. W. A. Scott (1955), Public Opinion Quarterly 19, 321–325,
    /// doi:10.1086/266577; J. L. Fleiss (1971), Psychological Bulletin 76, 378–382, doi:10.1037/h0031619.
    /// </summary>
    /// <param name="codings">Two coders or more; every unit coded by equally many of them (who they are may differ), units that nobody coded left out.</param>
    /// <returns>From −1 to 1; <see langword="null"/> where all labels are the same or there is no unit.</returns>
    /// <exception cref="ArgumentException">Units are coded by different numbers of coders, or by one alone.</exception>
    public static double? Fleiss(Codings codings)
    {
        var table = Counts(codings);
        var total = (double)table.Sum(row => row.Sum());
        return Corrected(table, Enumerable.Range(0, codings.Labels.Count).Sum(label => Square(table.Sum(row => row[label]) / total)));
    }

    /// <summary>Scott's π of two coders: <see cref="Fleiss"/> of the units that both coded.</summary>
    /// <exception cref="ArgumentException">There are more coders than two or fewer.</exception>
    public static double? Scott(Codings codings) => Fleiss(Both(codings));

    /// <summary>
    /// S: chance draws every label alike, 1 / k with k labels. E. M. Bennett, R. Alpert and A. C. Goldstein (1954), Public Opinion Quarterly 18, 303–308, doi:10.1086/266520;
    /// for several coders the same as Randolph's free-marginal κ.
    /// </summary>
    /// <param name="codings">As for <see cref="Fleiss"/>.</param>
    /// <param name="labelCount">How many labels the coders could choose from; by default those that they used.</param>
    /// <returns>From −1 / (k − 1) to 1; <see langword="null"/> where there is one label or no unit.</returns>
    /// <exception cref="ArgumentException">As for <see cref="Fleiss"/>, or there are more labels in use than could be chosen.</exception>
    public static double? Bennett(Codings codings, int? labelCount = null)
    {
        if (labelCount < codings.Labels.Count) throw Errors.MoreLabels(labelCount.Value, codings.Labels);
        return Corrected(Counts(codings), 1.0 / (labelCount ?? codings.Labels.Count));
    }

    /// <summary>
    /// Cohen's κ for more coders than two: chance draws each coder's label from that coder's own labels, and is averaged over the pairs of coders. M. Davies and J. L. Fleiss (1982),
    /// Biometrics 38, 1047–1051, doi:10.2307/2529886. For two coders it is <see cref="CohenKappa"/>.
    /// </summary>
    /// <param name="codings">Two coders or more, who all coded every unit that anyone coded.</param>
    /// <returns>From −1 to 1; <see langword="null"/> where there is nothing to agree on.</returns>
    /// <exception cref="ArgumentException">A coder left out a unit that another coded.</exception>
    public static double? DaviesFleiss(Codings codings)
    {
        var table = Counts(codings);
        if (table.Count > 0 && table[0].Sum() != codings.Coders.Count) throw Errors.UnequalRaters(codings.Coders.Count, table[0].Sum());
        var shares = Enumerable.Range(0, codings.Coders.Count)
            .Select(coder => codings.Labels.Select(label => codings.Rows.Count(row => row[coder] == label) / (double)table.Count).ToArray()).ToList();
        var pairs = shares.SelectMany((one, index) => shares.Skip(index + 1).Select(other => one.Zip(other, (a, b) => a * b).Sum())).ToList();
        return Corrected(table, pairs.DefaultIfEmpty(1).Average());
    }

    private static double? Corrected(List<int[]> table, double expected)
    {
        if (table.Count == 0 || expected >= 1) return null;
        var coders = table[0].Sum();
        var observed = table.Average(row => row.Sum(count => count * (count - 1.0)) / (coders * (coders - 1.0)));
        return (observed - expected) / (1 - expected);
    }

    /// <summary>How often each label was given to each unit.</summary>
    private static List<int[]> Counts(Codings codings)
    {
        var table = codings.Rows.Where(row => row.Any(label => label is not null)).Select(row => codings.Labels.Select(label => row.Count(given => given == label)).ToArray()).ToList();
        var coders = table.Count == 0 ? 2 : table[0].Sum();
        if (coders < 2) throw Errors.OneRater(codings.Coders);
        return table.FirstOrDefault(row => row.Sum() != coders) is { } odd ? throw Errors.UnequalRaters(coders, odd.Sum()) : table;
    }

    private static Codings Both(Codings codings)
    {
        if (codings.Coders.Count != 2) throw Errors.NotTwoCoders(codings.Coders);
        return codings.At([.. codings.Rows.Index().Where(row => row.Item.All(label => label is not null)).Select(row => row.Index)]);
    }

    private static double Square(double value) => value * value;
}
