namespace Entente.Charts;

/// <summary>A reference line and the lower edge of the words above it.</summary>
internal readonly record struct LabelledLine(ReferenceLine Line, double Top);

/// <summary>Draws reference lines, with their words outside the plot, where nothing is covered.</summary>
internal static class ReferenceDrawing
{
    private const double Apart = 6;

    private static Stroke Stroke(ChartTheme theme) => new(theme.Ink.Towards(theme.Background, 0.2), 0.9, "4 2");

    /// <summary>Words of upright lines in as many rows as they need, and moves the cursor under them.</summary>
    public static IReadOnlyList<LabelledLine> Above(Sheet sheet, IReadOnlyList<ReferenceLine> lines, Func<double, double> x, double left, double right)
    {
        var (style, top) = (sheet.Value, sheet.Y);
        var placed = Rows(lines, style, x, left, right);
        var rows = placed.Select(word => word.Row + 1).Append(0).Max();
        sheet.Y += rows * style.LineHeight;
        var result = new List<LabelledLine>();
        foreach (var (line, text, from, row) in placed)
        {
            // The first row is the lowest, next to the plot.
            var upper = top + (rows - 1 - row) * style.LineHeight;
            if (row >= 0)
                sheet.Add(new Label(text, new(from, upper + FontMetrics.Ascent * style.Size), Anchor.Start, style, Full: text == line.Label ? null : line.Label, Halo: sheet.Theme.Background));
            result.Add(new(line, row < 0 ? sheet.Y : upper + style.LineHeight));
        }
        return result;
    }

    /// <summary>Where the words of upright lines begin, and in which row above the plot; row −1 for lines without words.</summary>
    public static IReadOnlyList<(ReferenceLine Line, string Text, double Left, int Row)> Rows(IReadOnlyList<ReferenceLine> lines, TextStyle style, Func<double, double> x, double left, double right)
    {
        var (ends, placed) = (new List<double>(), new List<(ReferenceLine Line, string Text, double Left, int Row)>());
        foreach (var line in lines.OrderBy(line => line.Position))
        {
            var text = TextWrap.Shorten(line.Label, style, right - left);
            if (text.Length == 0)
            {
                placed.Add((line, "", 0, -1));
                continue;
            }
            var from = Math.Max(left, Math.Min(x(line.Position) - style.Width(text) / 2, right - style.Width(text)));
            var row = ends.FindIndex(end => end + Apart <= from);
            if (row < 0)
            {
                row = ends.Count;
                ends.Add(0);
            }
            ends[row] = from + style.Width(text);
            placed.Add((line, text, from, row));
        }
        return placed;
    }

    /// <summary>The lines whose words stand above, down to the plot's lower edge.</summary>
    public static void Upright(Sheet sheet, IReadOnlyList<LabelledLine> lines, Func<double, double> x, double bottom)
    {
        foreach (var (i, line) in lines.Index())
            sheet.Add(new Mark($"x{i}{sheet.Suffix}", line.Line.Title, [new Segment(new(x(line.Line.Position), line.Top), new(x(line.Line.Position), bottom), Stroke(sheet.Theme))]));
    }

    /// <summary>How much room to the right of the plot the words of level lines take.</summary>
    public static double Room(Sheet sheet, IReadOnlyList<ReferenceLine> lines)
    {
        var labelled = lines.Where(line => line.Label.Length > 0).ToArray();
        return labelled.Length == 0 ? 0 : 5 + labelled.SelectMany(line => Words(sheet, line).Lines).Max(line => sheet.Value.Width(line));
    }

    /// <summary>Level lines with their words to the right of the plot, as near to them as they can be without overlapping.</summary>
    public static void Level(Sheet sheet, IReadOnlyList<ReferenceLine> lines, Func<double, double> y, double left, double right, double top, double bottom)
    {
        var style = sheet.Value;
        foreach (var (i, line) in lines.Index())
            sheet.Add(new Mark($"y{i}{sheet.Suffix}", line.Title, [new Segment(new(left, y(line.Position)), new(right, y(line.Position)), Stroke(sheet.Theme))]));
        var labelled = lines.Where(line => line.Label.Length > 0).OrderBy(line => y(line.Position)).Select(line => (Line: line, Text: Words(sheet, line))).ToArray();
        var used = 0d;
        // Words that find no room beside the plot are still said when pointing at the line.
        labelled = [.. labelled.TakeWhile(label => (used += label.Text.Lines.Count * style.LineHeight) <= bottom - top)];
        var places = Spread.Apart([.. labelled.Select(label => y(label.Line.Position))], [.. labelled.Select(label => label.Text.Lines.Count * style.LineHeight)], top, bottom);
        for (var i = 0; i < labelled.Length; i++)
            sheet.Add(Sheet.Lines(labelled[i].Text, labelled[i].Line.Label, style, right + 5, places[i] - labelled[i].Text.Lines.Count * style.LineHeight / 2, Anchor.Start));
    }

    private static Wrapped Words(Sheet sheet, ReferenceLine line) => TextWrap.Wrap(line.Label, sheet.Value, sheet.Width * 0.2, 3);
}
