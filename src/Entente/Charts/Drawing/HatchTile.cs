namespace Entente.Charts;

/// <summary>The texture of a hatch: a square tile of lines for writers that repeat tiles, and the lines across a box for those that do not.</summary>
internal sealed record HatchTile(int Size, double Thickness, bool Round, IReadOnlyList<(Point From, Point To)> Lines)
{
    private static readonly HatchTile
        Rising = new(4, 0.7, false, [(new(-1, 1), new(1, -1)), (new(0, 4), new(4, 0)), (new(3, 5), new(5, 3))]),
        Falling = new(4, 0.7, false, [(new(-1, 3), new(1, 5)), (new(0, 0), new(4, 4)), (new(3, -1), new(5, 1))]),
        Level = new(3, 0.7, false, [(new(0, 1.5), new(3, 1.5))]),
        // Dots are lines of no length with round ends.
        Dots = new(4, 1.1, true, [(new(1, 1), new(1, 1.01)), (new(3, 3), new(3, 3.01))]);

    public static HatchTile Of(Hatch hatch) => hatch switch { Hatch.Rising => Rising, Hatch.Falling => Falling, Hatch.Level => Level, _ => Dots };

    /// <summary>The lines that the tiles of a whole page would draw within a box, and a little beyond it.</summary>
    public IEnumerable<(Point From, Point To)> Across(Box box)
    {
        IEnumerable<int> Steps(double from, double to) => Enumerable.Range((int)Math.Floor(from / Size), (int)Math.Ceiling(to / Size) - (int)Math.Floor(from / Size) + 1);
        if (this == Level) return Steps(box.Top, box.Bottom).Select(i => (new Point(box.Left, i * Size + 1.5), new Point(box.Right, i * Size + 1.5)));
        if (this == Rising) return Steps(box.Left + box.Top, box.Right + box.Bottom).Select(i => (new Point(box.Left, i * Size - box.Left), new Point(box.Right, i * Size - box.Right)));
        if (this == Falling) return Steps(box.Top - box.Right, box.Bottom - box.Left).Select(i => (new Point(box.Left, i * Size + box.Left), new Point(box.Right, i * Size + box.Right)));
        return from x in Steps(box.Left, box.Right)
               from y in Steps(box.Top, box.Bottom)
               from dot in Lines
               select (new Point(x * Size + dot.From.X, y * Size + dot.From.Y), new Point(x * Size + dot.To.X, y * Size + dot.To.Y));
    }
}
