namespace Entente.Charts;

/// <summary>What <see cref="Chart.Timeline"/> draws.</summary>
public sealed record TimelineOptions : AxisOptions
{
    /// <summary>The column of what happened, printed beside each mark.</summary>
    public required string Label { get; init; }

    /// <summary>The column of days, or of numbers such as years: when it happened or began. A row without one is counted, not drawn.</summary>
    public required string Start { get; init; }

    /// <summary>The column of when it ended; none by default. A row without one is an event, drawn as a sign; with one it is a period, drawn as a bar.</summary>
    public string? End { get; init; }

    /// <summary>The column of groups, under a heading each; none by default.</summary>
    public string? Group { get; init; }

    /// <summary>The column of signs: +1, 0 or −1, drawn as colour, shape and hatch; none by default.</summary>
    public string? Sign { get; init; }

    /// <summary>What +1 means; <c>Cooperation</c> by default.</summary>
    public string PositiveName { get; init; } = "Cooperation";

    /// <summary>What −1 means; <c>Conflict</c> by default.</summary>
    public string NegativeName { get; init; } = "Conflict";

    /// <summary>What 0 means; <c>Neither</c> by default.</summary>
    public string NeutralName { get; init; } = "Neither";
}
