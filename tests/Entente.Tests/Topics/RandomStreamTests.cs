using Entente.Topics;

namespace Entente.Tests.Topics;

public class RandomStreamTests
{
    [Fact]
    public void The_stream_is_pinned()
    {
        var random = new RandomStream(42, 3);
        ulong[] first = [random.Next(), random.Next(), random.Next()];
        Assert.Equal([6101272531674957665UL, 3275957082852222410, 9659179568666699200], first);
    }

    [Fact]
    public void Streams_of_other_seeds_and_keys_are_others()
    {
        var first = Enumerable.Range(0, 40).SelectMany(seed => Enumerable.Range(0, 40).Select(key => new RandomStream((ulong)seed, (ulong)key).Next())).ToList();
        Assert.Equal(1600, first.Distinct().Count());
    }

    [Theory]
    [InlineData(0.3)]
    [InlineData(1)]
    [InlineData(7.5)]
    public void A_gamma_has_mean_and_variance_of_its_shape(double shape)
    {
        var random = new RandomStream(1, 1);
        var draws = Enumerable.Range(0, 40_000).Select(_ => random.NextGamma(shape)).ToArray();
        var mean = draws.Average();
        Assert.All(draws, draw => Assert.True(draw >= 0));
        // Four standard errors: of the mean √(shape/n), of the variance √((2 + 6/shape)/n) times the shape.
        Assert.InRange(mean, shape - 4 * Math.Sqrt(shape / 40_000), shape + 4 * Math.Sqrt(shape / 40_000));
        var spread = 4 * shape * Math.Sqrt((2 + 6 / shape) / 40_000);
        Assert.InRange(draws.Average(draw => (draw - mean) * (draw - mean)), shape - spread, shape + spread);
    }
}
