namespace Entente.Charts;

/// <summary>Draws slopes: two upright axes, a line a name, and the names with their numbers on both sides.</summary>
internal sealed class SlopeDrawing(PairModel model, SlopeOptions options, Sheet sheet)
{
    private const double PointsAMillimetre = 72 / 25.4, Beside = 12, Reach = 2.4;

    private TextStyle Style => sheet.Value;

    public void Draw()
    {
        var room = sheet.Width * 0.36;
        var left = Labels(pair => pair.From, room);
        var right = Labels(pair => pair.To, room);
        var (start, end) = (sheet.Left + Widest(left) + Beside, sheet.Right - Widest(right) - Beside);
        if (!string.IsNullOrWhiteSpace(options.YTitle)) sheet.Paragraph(options.YTitle, sheet.Axis, sheet.Left, sheet.Width, most: 2);
        Heads(start, end);
        var least = Math.Max(left.Length, right.Length) * Style.LineHeight + 8;
        var height = Math.Max(options.HeightMillimetres * PointsAMillimetre ?? Math.Clamp(sheet.Width * 0.5, 110, 260), least);
        var scale = LinearScale.Over(model.Extent, 5, whole: false);
        var (top, bottom) = (sheet.Y + 6, sheet.Y + height);
        var (low, high) = (model.Extent.Min(), model.Extent.Max());
        if (low == high) (low, high) = (scale.Low, scale.High);
        double Y(double value) => bottom - 4 - (value / 2 - low / 2) / (high / 2 - low / 2) * (bottom - top - 8);
        foreach (var x in new[] { start, end }) sheet.Add(new Segment(new(x, top), new(x, bottom), new(sheet.Theme.Grid)));
        var words = Side(left, Y, start, top, bottom, Anchor.End).Concat(Side(right, Y, end, top, bottom, Anchor.Start)).ToLookup(side => side.Row, side => side.Elements);
        foreach (var pair in model.Pairs.Where(pair => pair.From is not null || pair.To is not null).OrderBy(pair => Math.Abs(pair.Direction)))
            sheet.Add(new Mark($"m{pair.Row}", model.Title(pair), [.. Line(pair, Y, start, end), .. words[pair.Row].SelectMany(elements => elements)]));
        // Names may reach a little below the axes.
        sheet.Y = bottom + 3;
        if (!string.IsNullOrWhiteSpace(options.XTitle)) sheet.Paragraph(options.XTitle, sheet.Value, sheet.Left, sheet.Width, most: 2, Anchor.Middle);
    }

    private (NumberPair Pair, double Value, string Text, bool Cut)[] Labels(Func<NumberPair, double?> of, double room) => [.. model.Pairs.Where(pair => of(pair) is not null).Select(pair =>
    {
        var number = model.Printed(of(pair)!.Value);
        var name = TextWrap.Shorten(pair.Name, Style, room - Style.Width(" " + number));
        return (pair, of(pair)!.Value, name.Length == 0 ? number : $"{name} {number}", name != pair.Name);
    })];

    private double Widest((NumberPair Pair, double Value, string Text, bool Cut)[] labels) => labels.Select(label => Style.Width(label.Text)).Append(0).Max();

    /// <summary>What the two sides are, each above its own.</summary>
    private void Heads(double start, double end)
    {
        var (style, middle) = (Style with { Bold = true }, (sheet.Left + sheet.Right) / 2);
        var (from, to) = (TextWrap.Wrap(model.FromName, style, middle - sheet.Left - 4, 2), TextWrap.Wrap(model.ToName, style, sheet.Right - middle - 4, 2));
        sheet.Add(Sheet.Lines(from, model.FromName, style, Math.Clamp(start, sheet.Left + from.Lines.Max(line => style.Width(line)), middle - 4), sheet.Y, Anchor.End));
        sheet.Add(Sheet.Lines(to, model.ToName, style, Math.Clamp(end, middle + 4, sheet.Right - to.Lines.Max(line => style.Width(line))), sheet.Y, Anchor.Start));
        sheet.Y += Math.Max(from.Lines.Count, to.Lines.Count) * style.LineHeight;
    }

    /// <summary>Names beside an axis, moved apart where they would overlap, with a line back to their place.</summary>
    private IEnumerable<(int Row, IReadOnlyList<Element> Elements)> Side((NumberPair Pair, double Value, string Text, bool Cut)[] labels, Func<double, double> y, double x, double top, double bottom, Anchor anchor)
    {
        var sorted = labels.OrderByDescending(label => label.Value).ThenBy(label => label.Pair.Row).ToArray();
        var places = Spread.Apart([.. sorted.Select(label => y(label.Value))], [.. sorted.Select(_ => Style.LineHeight)], top - 3, bottom + 3);
        var outwards = anchor == Anchor.End ? -1 : 1;
        for (var i = 0; i < sorted.Length; i++)
        {
            var label = sorted[i];
            yield return (label.Pair.Row,
            [
                new Segment(new(x + outwards * Reach, y(label.Value)), new(x + outwards * (Beside - 2), places[i]), new(sheet.Theme.Muted, 0.4)),
                Sheet.Centred(label.Text, x + outwards * Beside, places[i], anchor, Style, label.Cut ? label.Pair.Name : null),
            ]);
        }
    }

    private IEnumerable<Element> Line(NumberPair pair, Func<double, double> y, double start, double end)
    {
        var stroke = SlopeFigure.Line(pair.Direction, sheet.Theme);
        if (pair is { From: { } from, To: { } to }) yield return new Segment(new(start, y(from)), new(end, y(to)), stroke);
        if (pair.From is { } first) yield return new Disc(new(start, y(first)), Reach, stroke.Colour, new(sheet.Theme.Background, 0.5));
        if (pair.To is { } last) yield return new Disc(new(end, y(last)), Reach, stroke.Colour, new(sheet.Theme.Background, 0.5));
    }
}
