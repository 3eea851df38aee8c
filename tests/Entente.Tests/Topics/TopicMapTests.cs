using Entente.Topics;

namespace Entente.Tests.Topics;

public class TopicMapTests
{
    [Fact]
    public void Places_on_a_plane_keep_their_distances()
    {
        (double X, double Y)[] points = [(0, 0), (3, 0), (0, 4), (3, 4), (-2, 1)];
        var distances = new double[5, 5];
        for (var i = 0; i < 5; i++)
            for (var j = 0; j < 5; j++) distances[i, j] = Distance(points[i], points[j]);
        var found = Scaling.Plane(distances);
        for (var i = 0; i < 5; i++)
            for (var j = 0; j < 5; j++) Assert.Equal(distances[i, j], Distance(found[i], found[j]), 9);
    }

    [Fact]
    public void Topics_without_a_common_word_diverge_by_the_logarithm_of_two()
    {
        var divergences = TopicMap.Divergences(new FixedModel(["a", "b"], [[1, 0], [0, 1], [0.5f, 0.5f]]).Distributions);
        Assert.Equal(Math.Log(2), divergences[0, 1], 12);
        // By hand: H(3/4, 1/4) − ½ H(½, ½).
        Assert.Equal(-0.75 * Math.Log(0.75) - 0.25 * Math.Log(0.25) - Math.Log(2) / 2, divergences[0, 2], 12);
        Assert.Equal(0, divergences[1, 1]);
    }

    [Fact]
    public void Correlation_is_pearsons()
    {
        var model = new FixedModel(["a"], [[1], [1], [1]], [[0.2f, 0.7f, 0.1f], [0.4f, 0.5f, 0.1f], [0.9f, 0, 0.1f]]);
        var correlation = new TopicCorrelation(model);
        Assert.Equal(-1, correlation[0, 1]!.Value, 6);
        Assert.Equal(1, correlation[0, 0]!.Value, 9);
        Assert.Null(correlation[0, 2]);
        Assert.Equal(3, correlation.ToFrame().RowCount);
    }

    private static double Distance((double X, double Y) a, (double X, double Y) b) => Math.Sqrt((a.X - b.X) * (a.X - b.X) + (a.Y - b.Y) * (a.Y - b.Y));
}
