namespace Entente.Charts;

/// <summary>Words at one place of a plot.</summary>
public sealed record Annotation
{
    private Annotation(double x, bool dated, double y, string text) => (X, Dated, Y, Text) = (x, dated, y, PlainText.OneLine(text));

    /// <summary>What it says, as text.</summary>
    public string Text { get; }

    internal double X { get; }

    internal bool Dated { get; }

    internal double Y { get; }

    /// <summary>Words at two numbers.</summary>
    /// <param name="x">Where on the horizontal axis; a finite number.</param>
    /// <param name="y">Where on the vertical axis; a finite number.</param>
    /// <param name="text">The words.</param>
    public static Annotation At(double x, double y, string text) => new(x, false, y, text);

    /// <summary>Words at a day and a number.</summary>
    /// <param name="x">Where on the horizontal axis.</param>
    /// <param name="y">Where on the vertical axis; a finite number.</param>
    /// <param name="text">The words.</param>
    public static Annotation At(DateOnly x, double y, string text) => new(x.DayNumber, true, y, text);
}
