namespace Entente.Networks;

/// <summary>Places nodes so that their distances on paper follow their distances in the network.</summary>
/// <remarks>
/// Stress majorisation (Gansner, Koren and North 2005, doi 10.1007/978-3-540-31843-9_25) from a square in the order of the nodes, with no random start and nothing but arithmetic that is exact to the bit everywhere: the same network gives
/// the same picture. Nodes that no path joins are kept apart by two thirds of the longest path and one step more, so that small pieces do not shrink the large one.
/// </remarks>
internal static class Layout
{
    /// <summary>Sweeps over all pairs, as many as a thousand for a hundred and fifty nodes; large networks have settled sooner than the eye can tell.</summary>
    private const long MostMoves = 1000 * 150 * 150;
    private const double Still = 1e-6;

    /// <param name="count">How many nodes.</param>
    /// <param name="edges">Pairs of them.</param>
    /// <returns>One point a node, both coordinates from 0 to 1.</returns>
    public static (double X, double Y)[] Place(int count, IReadOnlyList<(int From, int To)> edges)
    {
        if (count <= 1) return count == 0 ? [] : [(0.5, 0.5)];
        var distance = Distances(count, edges);
        var points = Enumerable.Range(0, count).Select(i => OnSquare(4.0 * i / count)).ToArray();
        var moved = double.MaxValue;
        var most = Math.Clamp(MostMoves / ((long)count * count), 30, 1000);
        for (var sweep = 0; sweep < most && moved > Still; sweep++)
        {
            moved = 0;
            for (var i = 0; i < count; i++)
            {
                var (x, y) = points[i];
                points[i] = Move(i, points, distance);
                moved = Math.Max(moved, Math.Abs(points[i].X - x) + Math.Abs(points[i].Y - y));
            }
        }
        return Fit(Separate(Fit(Lay(points))));
    }

    /// <summary>The point after so many sides of a square, counted from a corner.</summary>
    private static (double X, double Y) OnSquare(double sides)
    {
        var along = sides - Math.Floor(sides);
        return (int)sides switch
        {
            0 => (along, 0),
            1 => (1, along),
            2 => (1 - along, 1),
            _ => (0, 1 - along),
        };
    }

    /// <summary>The point at which node i adds least to the stress while all others stay.</summary>
    private static (double, double) Move(int i, (double X, double Y)[] points, double[][] distance)
    {
        double x = 0, y = 0, weights = 0;
        for (var j = 0; j < points.Length; j++)
        {
            if (j == i) continue;
            var wanted = distance[i][j];
            var weight = 1 / (wanted * wanted);
            var (dx, dy) = (points[i].X - points[j].X, points[i].Y - points[j].Y);
            var actual = Math.Max(Math.Sqrt(dx * dx + dy * dy), 1e-9);
            x += weight * (points[j].X + wanted * dx / actual);
            y += weight * (points[j].Y + wanted * dy / actual);
            weights += weight;
        }
        return (x / weights, y / weights);
    }

    /// <summary>Lengths of the shortest paths in steps.</summary>
    private static double[][] Distances(int count, IReadOnlyList<(int From, int To)> edges)
    {
        var neighbours = edges.SelectMany(edge => new[] { edge, (From: edge.To, To: edge.From) }).ToLookup(edge => edge.From, edge => edge.To);
        var distance = new double[count][];
        var longest = 1.0;
        for (var from = 0; from < count; from++)
        {
            var row = distance[from] = new double[count];
            var queue = new Queue<int>([from]);
            while (queue.TryDequeue(out var node))
                foreach (var next in neighbours[node].Where(next => next != from && row[next] == 0))
                {
                    longest = Math.Max(longest, row[next] = row[node] + 1);
                    queue.Enqueue(next);
                }
        }
        for (var i = 0; i < count; i++)
            for (var j = 0; j < count; j++)
                if (i != j && distance[i][j] == 0) distance[i][j] = longest * 2 / 3 + 1;
        return distance;
    }

    /// <summary>Turns the picture so that it is widest from left to right.</summary>
    private static (double X, double Y)[] Lay((double X, double Y)[] points)
    {
        var (mx, my) = (points.Average(p => p.X), points.Average(p => p.Y));
        var (xx, yy, xy) = (points.Sum(p => (p.X - mx) * (p.X - mx)), points.Sum(p => (p.Y - my) * (p.Y - my)), points.Sum(p => (p.X - mx) * (p.Y - my)));
        var half = (xx - yy) / 2;
        var (ax, ay) = (half + Math.Sqrt(half * half + xy * xy), xy);
        var length = Math.Sqrt(ax * ax + ay * ay);
        if (length < 1e-9) (ax, ay, length) = xx >= yy ? (1, 0, 1) : (0, 1, 1);
        return Array.ConvertAll(points, p => (((p.X - mx) * ax + (p.Y - my) * ay) / length, ((p.Y - my) * ax - (p.X - mx) * ay) / length));
    }

    /// <summary>Pushes nodes apart that would lie on each other: those with the same neighbours are drawn to the same spot, and the line between them would be hidden.</summary>
    private static (double X, double Y)[] Separate((double X, double Y)[] points)
    {
        var apart = Math.Min(0.2, 0.7 / Math.Sqrt(points.Length));
        for (var (sweep, moved) = (0, true); sweep < 200 && moved; sweep++)
        {
            moved = false;
            for (var i = 0; i < points.Length; i++)
                for (var j = i + 1; j < points.Length; j++)
                {
                    var (dx, dy) = (points[j].X - points[i].X, points[j].Y - points[i].Y);
                    var distance = Math.Sqrt(dx * dx + dy * dy);
                    if (distance >= apart) continue;
                    var (x, y) = distance < 1e-9 ? (1, 0) : (dx / distance, dy / distance);
                    var push = (apart - distance) / 2;
                    points[i] = (points[i].X - x * push, points[i].Y - y * push);
                    points[j] = (points[j].X + x * push, points[j].Y + y * push);
                    moved = true;
                }
        }
        return points;
    }

    /// <summary>Fills the sheet from left to right, and from top to bottom as far as that does not stretch the picture too much.</summary>
    private static (double X, double Y)[] Fit((double X, double Y)[] points)
    {
        const double mostStretched = 1.5;
        var (left, right) = (points.Min(p => p.X), points.Max(p => p.X));
        var (low, high) = (points.Min(p => p.Y), points.Max(p => p.Y));
        var width = Math.Max(right - left, 1e-9);
        var height = Math.Max(high - low, width / mostStretched);
        return Array.ConvertAll(points, p => (Math.Round((p.X - left) / width, 4), Math.Round(0.5 + (p.Y - (low + high) / 2) / height, 4)));
    }
}
