namespace Entente.Charts;

/// <summary>A place on the drawing in points (1/72 inch), y growing downwards.</summary>
internal readonly record struct Point(double X, double Y);

/// <summary>An upright rectangle in points.</summary>
internal readonly record struct Box(double Left, double Top, double Width, double Height)
{
    public double Right => Left + Width;

    public double Bottom => Top + Height;

    public double MiddleX => Left + Width / 2;

    public double MiddleY => Top + Height / 2;

    public static Box Between(double left, double top, double right, double bottom) => new(left, top, right - left, bottom - top);

    public static Box Around(Point centre, double radius) => new(centre.X - radius, centre.Y - radius, 2 * radius, 2 * radius);

    /// <summary>Whether the two share more than an edge.</summary>
    public bool Overlaps(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public bool Contains(Box other) => Left <= other.Left && other.Right <= Right && Top <= other.Top && other.Bottom <= Bottom;

    public Box Grown(double by) => new(Left - by, Top - by, Width + 2 * by, Height + 2 * by);

    public Box Join(Box other) => Between(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));
}
