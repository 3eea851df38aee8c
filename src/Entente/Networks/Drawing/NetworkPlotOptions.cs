namespace Entente.Networks;

/// <summary>What <see cref="NetworkCharts.Plot(CoMentionNetwork, NetworkPlotOptions)"/> and <see cref="NetworkCharts.Plot(Network, NetworkPlotOptions)"/> draw besides nodes and ties.</summary>
public sealed record NetworkPlotOptions
{
    /// <summary>The chart's title; by default it says what is drawn.</summary>
    public string? Title { get; init; }

    /// <summary>What the area of a circle shows: a column of <see cref="NetworkMeasures.Measures"/>, or of numbers that the nodes have; by default the units in which an actor appears, or the strength of a node.</summary>
    public string? Size { get; init; }

    /// <summary>How the measure of <see cref="Size"/> is counted; <see cref="MeasureOptions"/> says the defaults.</summary>
    public MeasureOptions? Measures { get; init; }

    /// <summary>Groups, drawn as colours; none by default. The seven largest have a colour of their own.</summary>
    public Partition? Communities { get; init; }
}
