namespace Entente.Charts;

/// <summary>Where the circles and edges of a network go on a canvas: the same for the drawing and for Plotly.</summary>
internal sealed class NetworkGeometry
{
    private const double Thinnest = 0.7, Thickest = 5;

    private readonly NetworkModel model;
    private readonly Box canvas;

    /// <param name="model">What was read.</param>
    /// <param name="canvas">Where circles and edges may be, in points.</param>
    /// <param name="paint">How circles of a group are filled.</param>
    /// <param name="outline">How they are outlined.</param>
    public NetworkGeometry(NetworkModel model, Box canvas, Func<int, Paint> paint, Stroke? outline)
    {
        (this.model, this.canvas) = (model, canvas);
        var largest = Largest(model, canvas.Width);
        var (aside, above) = (Math.Min(canvas.Width * 0.09, 40) + largest / 2, largest + 8);
        Discs = [.. model.Nodes.Select(node => new Disc(
            new(canvas.Left + aside + node.X * (canvas.Width - 2 * aside), canvas.Bottom - above - node.Y * (canvas.Height - 2 * above)),
            Radius(largest, model.Reach(node)), paint(node.Group), outline))];
    }

    /// <summary>One circle a node, in the order of the nodes.</summary>
    public IReadOnlyList<Disc> Discs { get; }

    /// <summary>The radius of the largest circle on a canvas of a width.</summary>
    public static double Largest(NetworkModel model, double width) => Math.Clamp(Math.Sqrt(width * width * 0.6 / Math.Max(1, model.Nodes.Count)) * 0.17, 4, 14);

    /// <summary>The radius of a circle that reaches so far of the largest.</summary>
    public static double Radius(double largest, double reach) => Math.Max(2.2, largest * reach);

    /// <summary>How thick a line of a strength from 0 to 1 is.</summary>
    public static double Thickness(double strength) => Thinnest + (Thickest - Thinnest) * strength;

    /// <summary>An edge's curve, bent from its like and around nodes that it does not join.</summary>
    public Curve Line(NetworkEdge edge, Stroke stroke)
    {
        var (from, to) = (Discs[edge.From].Centre, Discs[edge.To].Centre);
        var inside = canvas.Grown(-stroke.Width / 2);
        if (edge.From == edge.To)
        {
            var (r, high) = (Discs[edge.From].Radius, 14 + 5 * Math.Abs(edge.Bend));
            return new(from, Inside(new(from.X - r - high, from.Y - r - high)), Inside(new(from.X + r + high, from.Y - r - high)), to, stroke);
        }
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        var length = Math.Sqrt(dx * dx + dy * dy);
        if (length == 0) return new(from, from, to, to, stroke);
        var bend = Math.Clamp(edge.Bend * Math.Clamp(length * 0.22, 10, 26), -length * 0.6, length * 0.6);
        return EdgeBends.Clear(Bent, bend, length, edge, Discs);

        Curve Bent(double aside)
        {
            var push = aside / length;
            return new(from, Inside(new(from.X + dx / 3 - dy * push, from.Y + dy / 3 + dx * push)), Inside(new(from.X + dx * 2 / 3 - dy * push, from.Y + dy * 2 / 3 + dx * push)), to, stroke);
        }

        // A curve stays within the hull of its four points: with these on the canvas, all of it is.
        Point Inside(Point point) => new(Math.Clamp(point.X, inside.Left, inside.Right), Math.Clamp(point.Y, inside.Top, inside.Bottom));
    }
}
