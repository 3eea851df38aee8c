namespace Entente.Charts;

/// <summary>Draws a heat map: its colours explained, names on two sides, and the cells.</summary>
internal sealed class HeatMapDrawing(HeatMapFigure figure, Sheet sheet)
{
    private const double Ground = 1.2;

    /// <summary>The colours and what they mean.</summary>
    /// <param name="room">How wide the matrix with its names may be.</param>
    public void DrawKey(double room)
    {
        var printed = PrintedStyle(Wide(Names(room), room));
        Colours(hatched: printed is null || sheet.Theme == ChartTheme.Greyscale);
    }

    public void Draw()
    {
        var names = Names(sheet.Width);
        var left = sheet.Left + Widest(names) + 6;
        var wide = Wide(names, sheet.Width);
        var high = Math.Max(Math.Clamp(wide * 0.7, 11, 24), names.Max(name => name.Lines.Count) * sheet.Body.LineHeight + 2);
        var printed = PrintedStyle(wide);
        if (!string.IsNullOrWhiteSpace(figure.Options.XTitle)) sheet.Paragraph(figure.Options.XTitle, sheet.Axis, left, sheet.Right - left, 2);
        var titled = sheet.Y;
        if (!string.IsNullOrWhiteSpace(figure.Options.YTitle)) sheet.Paragraph(figure.Options.YTitle, sheet.Axis, sheet.Left, left - sheet.Left - 6, 3);
        var top = Math.Max(BandLabels.Above(sheet, figure.Columns, left, wide, titled), sheet.Y);
        var matrix = new Box(left, top, wide * figure.Columns.Count, high * figure.Rows.Count);
        for (var row = 0; row < names.Length; row++)
            sheet.Add(Sheet.Lines(names[row], figure.Rows[row], sheet.Body, left - 6,
                top + (row + 0.5) * high - (names[row].Lines.Count - 1) * sheet.Body.LineHeight / 2 - 0.44 * sheet.Body.Size, Anchor.End));
        sheet.Add(new Area(matrix, figure.HasGaps ? sheet.Theme.AbsentPaint : sheet.Theme.Absent));
        if (figure.Square)
            for (var i = 0; i < figure.Rows.Count; i++) sheet.Add(new Area(Cell(i, i), sheet.Theme.Background));
        foreach (var cell in figure.Cells) sheet.Add(new Mark($"m{cell.DataRow}", figure.Title(cell), [.. Parts(cell, Cell(cell.Row, cell.Column), printed)]));
        Grid(matrix, wide, high);
        sheet.Y = matrix.Bottom;

        Box Cell(int row, int column) => new(left + column * wide, top + row * high, wide, high);
    }

    private Wrapped[] Names(double room) => [.. figure.Rows.Select(name => TextWrap.Wrap(name, sheet.Body, room * 0.3, 2))];

    private double Widest(Wrapped[] names) => names.Max(name => name.Lines.Max(line => sheet.Body.Width(line)));

    private double Wide(Wrapped[] names, double room) => Math.Min((room - Widest(names) - 6) / figure.Columns.Count, 64);

    private IEnumerable<Element> Parts(HeatCell cell, Box box, TextStyle? printed)
    {
        if (cell.Value is not { } value)
        {
            yield return new Area(box, sheet.Theme.AbsentPaint);
            yield break;
        }
        var colour = figure.Ramp(sheet.Theme).At(figure.Share(value));
        // Where the sign is printed it tells the two sides apart in grey; where it is not, or all is grey, a hatch does.
        var below = value < figure.Options.Midpoint && (printed is null || sheet.Theme == ChartTheme.Greyscale);
        yield return new Area(box, below ? sheet.Theme.Textured(colour, Hatch.Rising) : colour);
        if (printed is not { } style) yield break;
        var text = figure.Printed(value);
        if (below) yield return new Area(new(box.MiddleX - style.Width(text) / 2 - 1, box.MiddleY - style.Size / 2 - 0.5, style.Width(text) + 2, style.Size + 1), colour);
        yield return Sheet.Centred(text, box.MiddleX, box.MiddleY, Anchor.Middle, style with { Colour = colour.Ink() });
    }

    /// <summary>All values are printed in one size, or none is: a matrix with some would suggest that the others are missing.</summary>
    private TextStyle? PrintedStyle(double wide)
    {
        if (!figure.Options.ShowValues) return null;
        var widest = figure.Cells.Select(cell => cell.Value).OfType<double>().Select(value => sheet.Value.Width(figure.Printed(value))).Append(0).Max();
        var size = Math.Min(sheet.Value.Size, sheet.Value.Size * (wide - Ground - 2) / Math.Max(widest, 1));
        return size < 6 ? null : sheet.Value with { Size = Math.Floor(size * 2) / 2 };
    }

    private void Grid(Box matrix, double wide, double high)
    {
        var stroke = new Stroke(sheet.Theme.Background, Math.Min(Ground, wide / 6));
        for (var column = 1; column < figure.Columns.Count; column++)
            sheet.Add(new Segment(new(matrix.Left + column * wide, matrix.Top), new(matrix.Left + column * wide, matrix.Bottom), stroke));
        for (var row = 1; row < figure.Rows.Count; row++)
            sheet.Add(new Segment(new(matrix.Left, matrix.Top + row * high), new(matrix.Right, matrix.Top + row * high), stroke));
    }

    /// <summary>The ramp from low to high, with its ends named and numbered, and what a hatched cell means.</summary>
    private void Colours(bool hatched)
    {
        const double length = 110, thickness = 8;
        const int slices = 44;
        var (style, muted) = (sheet.Value, sheet.Caption);
        var room = (sheet.Width - length) / 2 - 8;
        var low = TextWrap.Shorten(PlainText.OneLine(figure.Options.LowName ?? ""), style, room);
        var high = TextWrap.Shorten(PlainText.OneLine(figure.Options.HighName ?? Quantity.Title(figure.Options.Unit, figure.Options.Value)), style, room);
        var (ends, middle) = (new[] { figure.Printed(figure.Low), figure.Printed(figure.High) }, sheet.Y + 6);
        // The numbers under the ramp's ends are centred on them, so they need half their width on either side.
        var x = sheet.Left + Math.Max(low.Length > 0 ? style.Width(low) + 5 : 0, muted.Width(ends[0]) / 2);
        if (low.Length > 0) sheet.Add(Sheet.Centred(low, x - 5, middle, Anchor.End, style));
        for (var i = 0; i < slices; i++)
        {
            var from = i * length / slices;
            var colour = figure.Ramp(sheet.Theme).At((i + 0.5) / slices);
            var below = hatched && figure.Options.Midpoint is not null && 2 * i < slices;
            sheet.Add(new Area(new(x + from, middle - thickness / 2, Math.Min(length / slices + 0.6, length - from), thickness), below ? sheet.Theme.Textured(colour, Hatch.Rising) : colour));
        }
        sheet.Add(new Area(new(x, middle - thickness / 2, length, thickness), null, new(sheet.Theme.Axis, 0.4)));
        if (high.Length > 0) sheet.Add(Sheet.Centred(high, x + length + 5, middle, Anchor.Start, style));
        var numbers = figure.Options.Midpoint is { } turning && figure.Low < turning && turning < figure.High
            ? new[] { (0d, ends[0]), (0.5, NumberText.Of(turning)), (1, ends[1]) } : [(0d, ends[0]), (1, ends[1])];
        foreach (var (share, text) in numbers)
            sheet.Add(new Label(text, new(x + share * length, middle + thickness / 2 + 1.5 + FontMetrics.Ascent * muted.Size), Anchor.Middle, muted));
        sheet.Y += 28;
        if (!figure.HasGaps) return;
        var at = x + length + 5 + style.Width(high) + 18;
        var entry = LegendEntry.OfArea("no value", sheet.Theme.AbsentPaint, new(sheet.Theme.Axis, 0.4));
        if (at + 13 + style.Width(entry.Text) > sheet.Right)
        {
            Legend.Draw(sheet, [entry]);
            return;
        }
        sheet.Add(entry.Sign(at, middle));
        sheet.Add(Sheet.Centred(entry.Text, at + 13, middle, Anchor.Start, style));
    }
}
