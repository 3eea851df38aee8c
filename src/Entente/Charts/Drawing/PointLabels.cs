namespace Entente.Charts;

/// <summary>Where a name has found room.</summary>
/// <param name="Text">Its lines.</param>
/// <param name="Box">What they take.</param>
/// <param name="Side">Beside its circle: 0 right, 1 left, 2 above, 3 below, 4 above right, 5 below right, 6 above left, 7 below left. Further off: more.</param>
/// <param name="Leader">The line back to the circle, where it is further off.</param>
internal sealed record PlacedName(Wrapped Text, Box Box, int Side, Segment? Leader);

/// <summary>Finds room for the names of circles: beside them, or further off with a line back to it.</summary>
/// <remarks>
/// Greedy over candidate places, the most important first, after Christensen, Marks and Shieber (1995), "An Empirical Study of Algorithms for
/// Point-Feature Label Placement", ACM Transactions on Graphics 14(3), doi 10.1145/212332.212334. A name that has no room is left out and counted.
/// </remarks>
internal sealed class PointLabels(Box canvas, TextStyle style, Colour halo)
{
    private const double Gap = 2.5, WidestLine = 92, TileSide = 2;

    /// <summary>However many lines a place beside the circle would cover, none far away is better: names have a halo, and a reader looks for them at their circles.</summary>
    private const double MostForLines = 20;

    private readonly BoxIndex taken = new();
    private readonly Dictionary<(int, int), int> crowd = [];

    /// <summary>A circle that no name may cover.</summary>
    public void Keep(Disc disc) => taken.Add(disc.Box);

    /// <summary>A line that names had better not cover.</summary>
    public void Avoid(IEnumerable<Point> along)
    {
        foreach (var point in along) crowd[Tile(point.X, point.Y)] = crowd.GetValueOrDefault(Tile(point.X, point.Y)) + 1;
    }

    /// <summary>The name at the best free place, with its leader where it is far; nothing where there is no room.</summary>
    public IReadOnlyList<Element> Place(string name, Disc disc)
    {
        if (Find(name, disc) is not { } found) return [];
        var lines = Sheet.Lines(found.Text, name, style, found.Box.MiddleX, found.Box.Top, Anchor.Middle).Select(line => (Element)((Label)line with { Halo = halo }));
        return found.Leader is { } leader ? [leader, .. lines] : [.. lines];
    }

    /// <summary>Takes the best free place for a name; none where there is no room.</summary>
    public PlacedName? Find(string name, Disc disc)
    {
        foreach (var widest in new[] { WidestLine, WidestLine / 2 })
        {
            var text = TextWrap.Wrap(name, style, Math.Min(widest, canvas.Width / 2), 2);
            var (width, height) = (text.Lines.Max(line => style.Width(line)), (text.Lines.Count - 1) * style.LineHeight + (FontMetrics.Ascent + FontMetrics.Descent) * style.Size);
            var best = Candidates(disc, width, height).Select((place, order) => (place.Box, place.Far, Order: order))
                .Where(place => canvas.Contains(place.Box) && taken.Free(place.Box) && (!place.Far || Clear(disc, place.Box)))
                .OrderBy(place => place.Order * 0.35 + Math.Min(1.5 * Crossed(place.Box), MostForLines) + (place.Far ? 8 : 0)).ThenBy(place => place.Order).FirstOrDefault();
            if (best.Box.Width <= 0) continue;
            // Names on one line need a gap between them, or they read as one.
            taken.Add(Box.Between(best.Box.Left - 4, best.Box.Top - 0.6, best.Box.Right + 4, best.Box.Bottom + 0.6));
            if (!best.Far) return new(text, best.Box, best.Order, null);
            var leader = Leader(disc, best.Box);
            foreach (var point in Along(leader)) taken.Add(Box.Around(point, 0.5));
            return new(text, best.Box, best.Order, leader);
        }
        return null;
    }

    /// <summary>Whether a leader to that place would cross no other circle, name or leader.</summary>
    private bool Clear(Disc disc, Box place) =>
        Along(Leader(disc, place)).Select(point => Box.Around(point, 0.5)).All(point => disc.Box.Grown(1).Overlaps(point) || taken.Free(point));

    private static IEnumerable<Point> Along(Segment line) => Enumerable.Range(0, 13)
        .Select(i => new Point(line.From.X + (line.To.X - line.From.X) * i / 12, line.From.Y + (line.To.Y - line.From.Y) * i / 12)).Skip(1).SkipLast(1);

    /// <summary>How much of the lines a place would cover.</summary>
    private int Crossed(Box box)
    {
        var ((left, top), (right, bottom), sum) = (Tile(box.Left, box.Top), Tile(box.Right, box.Bottom), 0);
        for (var x = left; x <= right; x++)
            for (var y = top; y <= bottom; y++)
                sum += crowd.GetValueOrDefault((x, y));
        return sum;
    }

    private static (int, int) Tile(double x, double y) => ((int)Math.Floor(x / TileSide), (int)Math.Floor(y / TileSide));

    private IEnumerable<(Box Box, bool Far)> Candidates(Disc disc, double width, double height)
    {
        var (c, r) = (disc.Centre, disc.Radius + Gap);
        Box At(double x, double y) => new(x, y, width, height);
        yield return (At(c.X + r, c.Y - height / 2), false);
        yield return (At(c.X - r - width, c.Y - height / 2), false);
        yield return (At(c.X - width / 2, c.Y - r - height), false);
        yield return (At(c.X - width / 2, c.Y + r), false);
        var near = r * 0.7;
        yield return (At(c.X + near, c.Y - near - height), false);
        yield return (At(c.X + near, c.Y + near), false);
        yield return (At(c.X - near - width, c.Y - near - height), false);
        yield return (At(c.X - near - width, c.Y + near), false);
        for (var away = 9d; away <= 54; away += 9)
            for (var turn = 0; turn < 16; turn++)
            {
                var (sine, cosine) = Math.SinCos(turn * Math.PI / 8);
                var (x, y) = (c.X + (r + away) * cosine, c.Y + (r + away) * sine);
                yield return (At(x - width / 2 * (1 - cosine), y - height / 2 * (1 - sine)), true);
            }
    }

    private Segment Leader(Disc disc, Box box)
    {
        var end = new Point(Math.Clamp(disc.Centre.X, box.Left, box.Right), Math.Clamp(disc.Centre.Y, box.Top, box.Bottom));
        var length = Math.Max(1e-6, Math.Sqrt(Math.Pow(end.X - disc.Centre.X, 2) + Math.Pow(end.Y - disc.Centre.Y, 2)));
        var start = new Point(disc.Centre.X + (end.X - disc.Centre.X) * disc.Radius / length, disc.Centre.Y + (end.Y - disc.Centre.Y) * disc.Radius / length);
        return new(start, end, new(style.Colour, 0.5, Opacity: 0.7));
    }
}
