namespace Entente.Charts;

/// <summary>The sizes of a dependency tree's parts, in the unit of its canvas.</summary>
/// <param name="Scale">Units a point: 1 for paper.</param>
internal sealed record DependencySizes(double Scale)
{
    public TextStyle Word => new(8.5 * Scale, default);

    public TextStyle Small => new(6.5 * Scale, default);

    /// <summary>Between neighbouring words.</summary>
    public double Gap => 7 * Scale;

    /// <summary>Between the legs of arcs on one word.</summary>
    public double Slot => 4 * Scale;

    /// <summary>Between a label and the legs of its arc.</summary>
    public double Pad => 3.5 * Scale;

    /// <summary>From one level of arcs to the next.</summary>
    public double Level => 11 * Scale;

    /// <summary>Between an arc and its label.</summary>
    public double Lift => 2.6 * Scale;

    /// <summary>The radius of an arc's corners, and the length of its arrow.</summary>
    public double Corner => 4 * Scale;

    /// <summary>Between two lines of the sentence.</summary>
    public double RowGap => 9 * Scale;

    /// <summary>The baselines of words and tags below the arcs' feet, and the lower edge of the tags.</summary>
    public double WordBaseline => 1.5 * Scale + FontMetrics.Ascent * Word.Size;

    public double TagBaseline => WordBaseline + FontMetrics.Descent * Word.Size + 0.5 * Scale + FontMetrics.Ascent * Small.Size;

    public double Bottom => TagBaseline + FontMetrics.Descent * Small.Size;
}
