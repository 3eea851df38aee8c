using Entente.Tokens;

namespace Entente.Tests.Tokens;

/// <summary>Check 8: measures of association. Figures of nltk 3.8 (Apache-2.0), which quotes Manning and Schütze 1999, and of Dunning 1993, table 1.</summary>
public class AssociationTests
{
    private const double N = 14307668;

    [Fact]
    public void Check_8_the_figures_of_Manning_and_Schütze()
    {
        Near(0.9999319894802036, ContingencyTable.OfMargins(8, 15828, 4675, N).StudentT);
        Near(4.472122827094311, ContingencyTable.OfMargins(20, 42, 20, N).StudentT);
        Near(1.5488692067282201, ContingencyTable.OfMargins(8, 15828, 4675, N).ChiSquared());
        Near(456399.76190356724, ContingencyTable.OfMargins(59, 67, 65, 571007).ChiSquared());
        Near(18.377967788479985, ContingencyTable.OfMargins(20, 42, 20, N).PointwiseMutualInformation / Math.Log(2));
        Near(0.28577431655418906, ContingencyTable.OfMargins(20, 15019, 15629, N).PointwiseMutualInformation / Math.Log(2));
        Near(0.47619047619047616, ContingencyTable.OfMargins(20, 42, 20, N).Jaccard);
        Near(0.6451612903225806, ContingencyTable.OfMargins(20, 42, 20, N).Dice);
        Near(347.55935576959973, ContingencyTable.OfMargins(20, 42, 20, N).PoissonStirling);
        Near(0.47618974398134745, ContingencyTable.OfMargins(20, 42, 20, N).PhiSquared);
    }

    [Theory]
    [InlineData("the swiss", 110, 2442, 111, 29114, 270.72)]
    [InlineData("can be", 29, 13, 123, 31612, 263.90)]
    [InlineData("previous year", 31, 23, 139, 31584, 256.84)]
    [InlineData("mineral water", 10, 0, 3, 31764, 167.23)]
    [InlineData("at the", 76, 104, 2476, 29121, 157.21)]
    [InlineData("real terms", 16, 16, 51, 31694, 157.03)]
    [InlineData("natural gas", 9, 0, 5, 31763, 146.80)]
    [InlineData("owing to", 16, 0, 865, 30896, 115.02)]
    [InlineData("health insurance", 10, 9, 41, 31717, 104.53)]
    [InlineData("stiff competition", 8, 2, 27, 31740, 100.96)]
    [InlineData("is likely", 12, 111, 14, 31640, 98.72)]
    [InlineData("qualified personnel", 8, 5, 24, 31740, 95.29)]
    [InlineData("an estimated", 10, 93, 6, 31668, 94.50)]
    [InlineData("is expected", 12, 111, 21, 31633, 91.40)]
    public void Check_8_the_fourteen_pairs_of_Dunning(string pair, double a, double b, double c, double d, double g2) =>
        Assert.True(Math.Round(new ContingencyTable(a, b, c, d).LogLikelihood(), 2) == g2, pair);

    /// <summary>Apache Mahout's tests of LogLikelihood.</summary>
    [Theory]
    [InlineData(1, 0, 0, 1, 2.772588722239781)]
    [InlineData(10, 0, 0, 10, 27.725887222397812)]
    [InlineData(5, 1995, 0, 100000, 39.33052165490081)]
    [InlineData(1000, 1995, 1000, 100000, 4730.7368130612485)]
    [InlineData(1000, 1000, 1000, 100000, 5734.342524574837)]
    [InlineData(1000, 1000, 1000, 99000, 5714.932396924002)]
    public void Check_8_the_log_likelihood_ratios_of_Mahout(double a, double b, double c, double d, double g2) => Near(g2, new ContingencyTable(a, b, c, d).LogLikelihood());

    /// <summary>Bouma 2009: 1 for two that always stand together, 0 for two that have nothing to do with each other; the others in closed form.</summary>
    [Theory]
    [InlineData(10, 10, 10, 1000, 4.605170185988092, 1)]
    [InlineData(10, 100, 100, 1000, 0, 0)]
    [InlineData(50, 100, 100, 1000, 1.6094379124341003, 0.5372435736804817)]
    [InlineData(1, 100, 100, 1000, -2.3025850929940455, -0.3333333333333333)]
    [InlineData(20, 42, 20, 14307668, 12.738636557006396, 0.9449624808159062)]
    [InlineData(8, 15828, 4675, 14307668, 0.4362274727414979, 0.03030017186680434)]
    public void Check_8_pointwise_mutual_information_plain_and_normalized(double both, double first, double second, double all, double pmi, double npmi)
    {
        var table = ContingencyTable.OfMargins(both, first, second, all);
        Near(pmi, table.PointwiseMutualInformation);
        Near(npmi, table.NormalizedPointwiseMutualInformation);
    }

    /// <summary>Fisher's tea: R's fisher.test(matrix(c(3, 1, 1, 3), 2)), in its documentation: p 0.4857, odds ratio 6.408309, interval from 0.2117329; R looks for them to about four digits.</summary>
    [Fact]
    public void Fishers_lady_tasting_tea()
    {
        var tea = new ContingencyTable(3, 1, 1, 3).Fisher();
        Assert.Equal(0.4857143, tea.PValue, 1e-7);
        Assert.Equal(6.408309, tea.OddsRatio, 1e-4);
        Assert.Equal(0.2117329, tea.Low, 1e-5);
        // At the upper end three cups or fewer have a probability of 0.025: weights 1, 16, 36, 16, 1 by the powers of the odds.
        var odds = tea.High;
        var weights = new[] { 1, 16 * odds, 36 * Math.Pow(odds, 2), 16 * Math.Pow(odds, 3), Math.Pow(odds, 4) };
        Assert.Equal(0.025, weights[..4].Sum() / weights.Sum(), 1e-9);
    }

    [Fact]
    public void Fishers_test_keeps_its_ends_where_a_count_is_zero()
    {
        var none = new ContingencyTable(0, 5, 5, 5).Fisher();
        Assert.Equal((0.0, 0.0), (none.OddsRatio, none.Low));
        Assert.True(double.IsFinite(none.High));
        Assert.Equal(double.PositiveInfinity, new ContingencyTable(5, 5, 0, 5).Fisher().OddsRatio);
        Assert.InRange(new ContingencyTable(960, 779, 39491, 107915).Fisher().PValue, 0, 1e-100);
    }

    private static void Near(double expected, double found) => Assert.Equal(expected, found, Math.Max(1, Math.Abs(expected)) * 1e-9);
}
