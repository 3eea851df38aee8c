namespace Entente.Charts;

/// <summary>What <see cref="Chart.Network"/> draws. Names of columns default to the ones a network's own frames have.</summary>
public sealed record NetworkOptions : ChartOptions
{
    /// <summary>The nodes' column of ids, unique; <c>id</c> by default.</summary>
    public string Id { get; init; } = "id";

    /// <summary>The nodes' column of names to print; <c>label</c> by default.</summary>
    public string Label { get; init; } = "label";

    /// <summary>The nodes' column of places from left (0) to right (1); <c>x</c> by default.</summary>
    public string X { get; init; } = "x";

    /// <summary>The nodes' column of places from bottom (0) to top (1); <c>y</c> by default.</summary>
    public string Y { get; init; } = "y";

    /// <summary>The nodes' column of sizes, 0 or more, drawn as area; <c>size</c> by default. <see langword="null"/> for circles of one size.</summary>
    public string? Size { get; init; } = "size";

    /// <summary>What sizes count, in the plural, such as <c>mentions</c>; empty by default, for sizes of which only their column's name is known.</summary>
    public string SizeUnit { get; init; } = "";

    /// <summary>The nodes' column of groups, drawn as colour; none by default.</summary>
    public string? Group { get; init; }

    /// <summary>The edges' column of one end; <c>source</c> by default.</summary>
    public string From { get; init; } = "source";

    /// <summary>The edges' column of the other end; <c>target</c> by default.</summary>
    public string To { get; init; } = "target";

    /// <summary>The edges' column of weights, 0 or more, drawn as width and counted in <see cref="ChartOptions.Unit"/>; <c>weight</c> by default. <see langword="null"/> for lines of one width.</summary>
    public string? Weight { get; init; } = "weight";

    /// <summary>The edges' column of signs: +1, 0 or −1, drawn as colour and dash; none by default.</summary>
    public string? Sign { get; init; }

    /// <summary>What +1 means; <c>Cooperation</c> by default.</summary>
    public string PositiveName { get; init; } = "Cooperation";

    /// <summary>What −1 means; <c>Conflict</c> by default.</summary>
    public string NegativeName { get; init; } = "Conflict";

    /// <summary>What 0 means; <c>Neither</c> by default.</summary>
    public string NeutralName { get; init; } = "Neither";

    /// <summary>Height of the plot in millimetres, from 30 to 1000; in proportion to the width by default.</summary>
    public double? HeightMillimetres { get; init; }
}
