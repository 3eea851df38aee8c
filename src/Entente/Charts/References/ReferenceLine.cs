namespace Entente.Charts;

/// <summary>Which axes measure.</summary>
[Flags]
internal enum ReferenceAxis { X = 1, Y = 2, Both = 3 }

/// <summary>A line across a plot at a value that matters, such as a threshold, a mean or the day of a treaty.</summary>
public sealed record ReferenceLine
{
    private ReferenceLine(ReferenceAxis axis, double position, bool dated, string? label) =>
        (Axis, Position, Dated, Label) = (axis, position, dated, PlainText.OneLine(label ?? ""));

    /// <summary>What it says; empty where nothing is said.</summary>
    public string Label { get; }

    internal ReferenceAxis Axis { get; }

    /// <summary>Where on its axis; a date is its day number.</summary>
    internal double Position { get; }

    internal bool Dated { get; }

    /// <summary>A line from bottom to top at a number of the horizontal axis.</summary>
    /// <param name="x">A finite number.</param>
    /// <param name="label">What it says, above the plot; nothing by default.</param>
    public static ReferenceLine AtX(double x, string? label = null) => new(ReferenceAxis.X, x, false, label);

    /// <summary>A line from bottom to top at a day of the horizontal axis.</summary>
    /// <param name="x">The day.</param>
    /// <param name="label">What it says, above the plot; nothing by default.</param>
    public static ReferenceLine AtX(DateOnly x, string? label = null) => new(ReferenceAxis.X, x.DayNumber, true, label);

    /// <summary>A line from left to right at a number of the vertical axis.</summary>
    /// <param name="y">A finite number.</param>
    /// <param name="label">What it says, to the right of the plot; nothing by default.</param>
    public static ReferenceLine AtY(double y, string? label = null) => new(ReferenceAxis.Y, y, false, label);

    internal string Place => Dated ? DateOnly.FromDayNumber((int)Position).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : NumberText.Of(Position);

    internal string Title => Label.Length == 0 ? Place : $"{PlainText.Isolated(Label)}: {Place}";
}
