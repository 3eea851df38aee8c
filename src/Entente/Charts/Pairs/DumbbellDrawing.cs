namespace Entente.Charts;

/// <summary>Draws dumbbells: an open dot for the first number, a full one for the second, and the way between them.</summary>
internal sealed class DumbbellDrawing(PairModel model, DumbbellOptions options, Sheet sheet)
{
    private const double AfterName = 8, BesideDot = 3, Reach = 3, RowHeight = 14;

    public static Element First(Point place, ChartTheme theme) => new Disc(place, Reach - 0.5, theme.Background, new(theme.Ink, 1.1));

    public static Element Second(Point place, ChartTheme theme) => new Disc(place, Reach, theme.Positive, new(theme.Background, 0.5));

    public void Draw()
    {
        var names = model.Pairs.Select(pair => TextWrap.Wrap(pair.Name, sheet.Body, sheet.Width * 0.36, 2)).ToArray();
        var left = sheet.Left + names.Max(name => name.Lines.Max(line => sheet.Body.Width(line))) + AfterName;
        // Numbers stand outside their dots, so both ends of the axis keep room for the widest.
        var aside = Reach + 2.2 + (options.ShowValues ? BesideDot + Math.Max(Printed.Max(text => sheet.Value.Width(text)), 1) : 0);
        var (start, end) = (left + aside, Math.Max(sheet.Right - aside, left + aside + 1));
        var scale = LinearScale.Over(model.Extent.Concat(options.ReferenceLines.Select(line => line.Position)), (int)((end - start) / 55), options.FromZero, model.Whole);
        double X(double value) => start + scale.At(value) * (end - start);
        if (!string.IsNullOrWhiteSpace(options.YTitle)) sheet.Paragraph(options.YTitle, sheet.Axis, sheet.Left, sheet.Width, most: 2);
        var references = ReferenceDrawing.Above(sheet, options.UprightLines, X, left, sheet.Right);
        var (top, marks) = (sheet.Y, new List<Element>());
        foreach (var (i, pair) in model.Pairs.Index())
        {
            var band = Math.Max(RowHeight, names[i].Lines.Count * sheet.Body.LineHeight + 3);
            var middle = sheet.Y + band / 2;
            marks.AddRange(Sheet.Lines(names[i], pair.Name, sheet.Body, left - AfterName, middle - (names[i].Lines.Count - 1) * sheet.Body.LineHeight / 2 - 0.44 * sheet.Body.Size, Anchor.End));
            sheet.Add(new Segment(new(left, middle), new(sheet.Right, middle), new(sheet.Theme.Grid, 0.5)));
            marks.Add(new Mark($"m{pair.Row}", model.Title(pair), [.. Parts(pair, left, middle, X)]));
            sheet.Y += band;
        }
        var bottom = sheet.Y;
        AxisDrawing.Below(sheet, scale.Ticks, X, top, bottom, left, sheet.Right, options.XTitle ?? Quantity.Capitalised(options.Unit));
        ReferenceDrawing.Upright(sheet, references, X, bottom);
        sheet.Add(marks);
    }

    private IEnumerable<string> Printed => model.Extent.Select(model.Printed).Append("missing");

    private IEnumerable<Element> Parts(NumberPair pair, double left, double middle, Func<double, double> x)
    {
        if (pair is { From: null, To: null })
        {
            // Where a row begins: no number says a better place, and there is always room.
            yield return Sheet.Centred("missing", left + BesideDot, middle, Anchor.Start, sheet.Axis, halo: sheet.Theme.Background);
            yield break;
        }
        if (pair is { From: { } from, To: { } to } && from != to)
            yield return new Segment(new(x(from), middle), new(x(to), middle), new(sheet.Theme.Positive.Towards(sheet.Theme.Background, 0.35), 2));
        // Equal numbers are one place: the first is a ring around the second.
        if (pair.From is { } equal && pair.To == equal) yield return new Disc(new(x(equal), middle), Reach + 1.6, sheet.Theme.Background, new(sheet.Theme.Ink, 1.1));
        else if (pair.From is { } first) yield return First(new(x(first), middle), sheet.Theme);
        if (pair.To is { } second) yield return Second(new(x(second), middle), sheet.Theme);
        if (!options.ShowValues) yield break;
        // Equal numbers are one place, and said once.
        var rises = pair.To is null || pair.From is null || pair.To >= pair.From;
        if (pair.From is { } a && !(pair.To == a)) yield return Value(a, x(a), middle, leftOf: rises);
        if (pair.To is { } b) yield return Value(b, x(b), middle, leftOf: !rises);
    }

    private Label Value(double value, double at, double middle, bool leftOf) => Sheet.Centred(
        model.Printed(value), at + (leftOf ? -1 : 1) * (Reach + 0.6 + BesideDot), middle, leftOf ? Anchor.End : Anchor.Start, sheet.Value, halo: sheet.Theme.Background);
}
