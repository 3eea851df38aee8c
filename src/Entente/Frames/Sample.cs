namespace Entente.Frames;

/// <summary>Moments of a sample, added in the order given, so that the bits are the same everywhere.</summary>
internal static class Sample
{
    public static double Sum(List<double> values)
    {
        var sum = 0.0;
        foreach (var value in values) sum += value;
        return sum;
    }

    public static double Mean(List<double> values) => Sum(values) / values.Count;

    /// <summary>The square root of the squared distances from the mean over n − 1.</summary>
    /// <param name="values">At least two values.</param>
    public static double StandardDeviation(List<double> values)
    {
        var mean = Mean(values);
        return Math.Sqrt(Sum(values.ConvertAll(value => (value - mean) * (value - mean))) / (values.Count - 1));
    }
}
