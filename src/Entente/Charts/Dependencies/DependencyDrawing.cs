namespace Entente.Charts;

/// <summary>Draws a dependency tree: words and tags in lines, and above them an arc from each head to each word that depends on it.</summary>
internal sealed class DependencyDrawing(DependencyModel model, Sheet sheet)
{
    /// <summary>How many straight lines a rounded corner is made of.</summary>
    private const int Facets = 6;

    private static readonly DependencySizes Sizes = new(1);

    public void Draw()
    {
        var layout = new DependencyLayout(model.Words, sheet.Width, Sizes);
        var (word, small) = (Sizes.Word with { Colour = sheet.Theme.Ink }, Sizes.Small with { Colour = sheet.Theme.Muted });
        foreach (var (row, at) in layout.Rows.Select((row, at) => (row, at)))
        {
            foreach (var arc in row.Arcs.OrderByDescending(arc => arc.Level))
                sheet.Add(new Mark($"a{arc.Word.Row}-{at}{sheet.Suffix}", model.ArcTitle(arc.Word),
                [
                    // Its own line is drawn over the label's halo, which is there for the lines of others.
                    new Label(arc.Label, Placed(new(arc.LabelX, arc.Y - Sizes.Lift)), Anchor.Middle, Sizes.Small with { Colour = sheet.Theme.Ink }, Full: arc.Label == arc.Word.Relation ? null : arc.Word.Relation, Halo: sheet.Theme.Background),
                    .. Arc(arc, row.Foot, Sizes.Corner).Select(corners => new Polyline([.. corners.Select(Placed)], new(sheet.Theme.Axis))),
                    .. Tip(arc, row.Foot),
                ]));
            foreach (var placed in row.Words)
            {
                var parts = new List<Element> { new Label(placed.Text, Placed(new(placed.X, row.Foot + Sizes.WordBaseline)), Anchor.Middle, word with { Bold = placed.Word.Head == DependencyWord.Root }, Full: placed.Text == placed.Word.Text ? null : placed.Word.Text) };
                if (placed.Tag.Length > 0) parts.Add(new Label(placed.Tag, Placed(new(placed.X, row.Foot + Sizes.TagBaseline)), Anchor.Middle, small, Full: placed.Tag == placed.Word.Tag ? null : placed.Word.Tag));
                sheet.Add(new Mark($"m{placed.Word.Row}", model.Title(placed.Word), parts));
            }
            sheet.Y += row.Height + (at + 1 < layout.Rows.Count ? Sizes.RowGap : 0);
        }
    }

    /// <summary>The line of an arc: up from one word, across with rounded corners, and down to the other; straight down for the root.</summary>
    public static IEnumerable<IReadOnlyList<Point>> Arc(PlacedArc arc, double foot, double corner)
    {
        if (arc.Left == arc.Right) return [[new(arc.Left, arc.Y), new(arc.Left, foot)]];
        var radius = Math.Min(corner, (arc.Right - arc.Left) / 2);
        var points = new List<Point>();
        if (arc.LeftLeg) points.AddRange([new(arc.Left, foot), .. Corner(arc.Left + radius, -radius)]);
        else points.Add(new(arc.Left, arc.Y));
        if (arc.RightLeg) points.AddRange([.. Corner(arc.Right - radius, radius).Reverse(), new(arc.Right, foot)]);
        else points.Add(new(arc.Right, arc.Y));
        return [points];

        // A quarter of a circle from the leg to the level.
        IEnumerable<Point> Corner(double x, double reach) => Enumerable.Range(0, Facets + 1).Select(i => (Math.PI / 2 * i / Facets) is var angle ? new Point(x + reach * Math.Cos(angle), arc.Y + radius - radius * Math.Sin(angle)) : default);
    }

    private IEnumerable<Element> Tip(PlacedArc arc, double foot)
    {
        if (arc.Tip is not { } x) yield break;
        yield return new Polyline([Placed(new(x, foot + 0.5)), Placed(new(x - 1.7, foot - 3.6)), Placed(new(x + 1.7, foot - 3.6))], null, sheet.Theme.Axis);
    }

    private Point Placed(Point point) => new(sheet.Left + point.X, sheet.Y + point.Y);
}
