namespace Entente.Charts;

/// <summary>The tile that a hatch repeats: lines on a square.</summary>
internal sealed record HatchTile(int Size, double Thickness, bool Round, IReadOnlyList<(Point From, Point To)> Lines)
{
    private static readonly HatchTile
        Rising = new(4, 0.7, false, [(new(-1, 1), new(1, -1)), (new(0, 4), new(4, 0)), (new(3, 5), new(5, 3))]),
        Falling = new(4, 0.7, false, [(new(-1, 3), new(1, 5)), (new(0, 0), new(4, 4)), (new(3, -1), new(5, 1))]),
        Level = new(3, 0.7, false, [(new(0, 1.5), new(3, 1.5))]),
        // Dots are lines of no length with round ends.
        Dots = new(4, 1.1, true, [(new(1, 1), new(1, 1.01)), (new(3, 3), new(3, 3.01))]);

    public static HatchTile Of(Hatch hatch) => hatch switch { Hatch.Rising => Rising, Hatch.Falling => Falling, Hatch.Level => Level, _ => Dots };
}
