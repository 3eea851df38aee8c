namespace Entente.Charts;

/// <summary>Where values are along an axis of a Plotly figure of the usual size: so that words can be laid out as in the drawing.</summary>
/// <param name="Low">The value at its beginning.</param>
/// <param name="High">The value at its end, above <paramref name="Low"/>.</param>
/// <param name="Length">From end to end, in pixels.</param>
internal readonly record struct PlotlyScale(double Low, double High, double Length)
{
    /// <summary>An axis that leaves so many pixels beyond the ends of what it shows.</summary>
    public static PlotlyScale Around(double low, double high, double length, double before, double after)
    {
        var pixel = (high / 2 - low / 2) / Math.Max(1, length - before - after);
        return new(Finite(low - 2 * before * pixel), Finite(high + 2 * after * pixel), length);
    }

    /// <summary>The pixels from the beginning to a value.</summary>
    public double At(double value) => (value / 2 - Low / 2) / (High / 2 - Low / 2) * Length;

    /// <summary>The value so many pixels from the beginning.</summary>
    public double Value(double pixels) => Finite(2 * (Low / 2 + pixels / Length * (High / 2 - Low / 2)));

    /// <summary>Its ends, as the layout has them.</summary>
    public System.Text.Json.Nodes.JsonArray Range => PlotlyFigure.Range(Low, High);

    private static double Finite(double value) => Math.Clamp(value, -double.MaxValue, double.MaxValue);
}
