namespace Entente.Charts;

/// <summary>One thing on a drawing.</summary>
internal abstract record Element
{
    /// <summary>The least upright rectangle that holds it.</summary>
    public abstract Box Box { get; }
}

internal sealed record Area(Box Shape, Paint? Paint, Stroke? Border = null, double Radius = 0) : Element
{
    public override Box Box => Border is { } border ? Shape.Grown(border.Width / 2) : Shape;
}

internal sealed record Segment(Point From, Point To, Stroke Stroke) : Element
{
    public override Box Box => Box.Between(Math.Min(From.X, To.X), Math.Min(From.Y, To.Y), Math.Max(From.X, To.X), Math.Max(From.Y, To.Y));
}

/// <summary>Straight lines from corner to corner; filled where there is a paint, and then closed.</summary>
internal sealed record Polyline(IReadOnlyList<Point> Corners, Stroke? Stroke, Paint? Paint = null) : Element
{
    public override Box Box => Box.Between(Corners.Min(p => p.X), Corners.Min(p => p.Y), Corners.Max(p => p.X), Corners.Max(p => p.Y));
}

/// <summary>A cubic Bézier curve.</summary>
internal sealed record Curve(Point From, Point Pull, Point Push, Point To, Stroke Stroke) : Element
{
    // A Bézier curve stays inside the hull of its four points, but often well inside it: sampling says where it really goes.
    public override Box Box => Enumerable.Range(0, 17).Select(i => At(i / 16d)).Aggregate(
        new Box(From.X, From.Y, 0, 0), (box, point) => box.Join(new Box(point.X, point.Y, 0, 0)));

    public Point At(double t)
    {
        var (u, v, w, x) = ((1 - t) * (1 - t) * (1 - t), 3 * t * (1 - t) * (1 - t), 3 * t * t * (1 - t), t * t * t);
        return new(u * From.X + v * Pull.X + w * Push.X + x * To.X, u * From.Y + v * Pull.Y + w * Push.Y + x * To.Y);
    }
}

internal sealed record Disc(Point Centre, double Radius, Paint Paint, Stroke? Border = null) : Element
{
    public override Box Box => Box.Around(Centre, Radius + (Border?.Width ?? 0) / 2);
}

/// <summary>Where a line of text hangs from.</summary>
internal enum Anchor { Start, Middle, End }

/// <summary>One line of text.</summary>
/// <param name="Text">What is shown.</param>
/// <param name="At">The anchor's place on the baseline.</param>
/// <param name="Anchor">Which part of the line stands there.</param>
/// <param name="Style">Size, weight and colour.</param>
/// <param name="Upright">Whether the line runs from bottom to top.</param>
/// <param name="Full">The whole text where the line shows a part of it.</param>
/// <param name="Halo">A colour drawn behind the letters, so that lines crossing them do not disturb.</param>
internal sealed record Label(
    string Text, Point At, Anchor Anchor, TextStyle Style, bool Upright = false, string? Full = null, Colour? Halo = null) : Element
{
    public override Box Box
    {
        get
        {
            var width = Style.Width(Text);
            var (ascent, descent) = (FontMetrics.Ascent * Style.Size, FontMetrics.Descent * Style.Size);
            var before = Anchor switch { Anchor.Start => 0, Anchor.Middle => width / 2, _ => width };
            return Upright
                ? new(At.X - ascent, At.Y - (width - before), ascent + descent, width)
                : new(At.X - before, At.Y - ascent, width, ascent + descent);
        }
    }
}

/// <summary>What a reader can point at: parts that stand for one value.</summary>
/// <param name="Name">Unique within the drawing; letters, digits and hyphens.</param>
/// <param name="Title">What it says when pointed at; lines separated by line feeds.</param>
/// <param name="Parts">What is drawn.</param>
internal sealed record Mark(string Name, string Title, IReadOnlyList<Element> Parts) : Element
{
    public override Box Box => Parts.Select(part => part.Box).Aggregate((all, box) => all.Join(box));
}
