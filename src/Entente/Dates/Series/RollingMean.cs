namespace Entente.Dates;

/// <summary>Means over a window that moves along a series.</summary>
public static class RollingMean
{
    /// <summary>For each value the mean of it and those before it, so many as the window holds.</summary>
    /// <param name="values">The series.</param>
    /// <param name="window">How many values; 1 or more.</param>
    /// <returns>As many as there are values; <see langword="null"/> until the window is full.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The window is below 1.</exception>
    public static IReadOnlyList<double?> Of(IReadOnlyList<double> values, int window)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentOutOfRangeException.ThrowIfLessThan(window, 1);
        var means = new double?[values.Count];
        for (var i = window - 1; i < values.Count; i++)
        {
            // Summed anew each time: a running sum would carry its rounding along the series.
            var sum = 0.0;
            for (var j = i - window + 1; j <= i; j++) sum += values[j];
            means[i] = sum / window;
        }
        return means;
    }
}
