namespace Entente.Charts;

/// <summary>Draws lines with their bands and points, or points alone.</summary>
internal sealed class SeriesDrawing(SeriesModel model, Sheet sheet)
{
    private const double PointsAMillimetre = 72 / 25.4, Inset = 5;

    public void DrawKey()
    {
        if (model.Series.Count > 1) Legend.Draw(sheet, [.. model.Series.Select(Sign)]);
    }

    public void Draw()
    {
        if (!string.IsNullOrWhiteSpace(model.YTitle)) sheet.Paragraph(model.YTitle, sheet.Axis, sheet.Left, sheet.Width, most: 2);
        var height = model.HeightMillimetres * PointsAMillimetre ?? Math.Clamp(sheet.Width * 0.45, 110, 260);
        var scale = model.Upwards((int)(height / 32));
        var left = sheet.Left + scale.Ticks.Select(tick => sheet.Axis.Width(tick.Label)).Append(0).Max() + 6;
        var right = sheet.Right - ReferenceDrawing.Room(sheet, model.Options.LevelLines);
        var (low, high, ticks) = model.Across((int)((right - left) / (model.Dated ? 46 : 58)));
        double X(double value) => left + Inset + (value / 2 - low / 2) / (high / 2 - low / 2) * (right - left - 2 * Inset);
        var references = ReferenceDrawing.Above(sheet, model.Options.UprightLines, X, left, right);
        var plot = Box.Between(left, sheet.Y + 5, right, sheet.Y + 5 + height);
        // Points keep off the frame; lines of counts stand on it.
        var inset = model.Joined ? 0 : Inset;
        double Y(double value) => plot.Bottom - inset - scale.At(value) * (plot.Height - 2 * inset);

        AxisDrawing.Beside(sheet, scale.Ticks, Y, left, right);
        var floor = scale.Low <= 0 && scale.High >= 0 ? Y(0) : plot.Bottom;
        sheet.Add(new Segment(new(plot.Left, floor), new(plot.Right, floor), new(sheet.Theme.Axis, 0.9)));
        AxisDrawing.Below(sheet, ticks, X, model.Joined ? plot.Bottom : plot.Top, plot.Bottom, plot.Left, plot.Right, model.XTitle);
        if (model.Joined) Ticks(ticks, X, plot.Bottom);
        ReferenceDrawing.Upright(sheet, references, X, plot.Bottom);
        ReferenceDrawing.Level(sheet, model.Options.LevelLines, Y, left, right, plot.Top, plot.Bottom);
        if (model.Joined) Lines(X, Y);
        Marks(X, Y, plot);
    }

    private void Ticks(IReadOnlyList<Tick> ticks, Func<double, double> x, double bottom)
    {
        foreach (var tick in ticks) sheet.Add(new Segment(new(x(tick.Value), bottom), new(x(tick.Value), bottom + 2.5), new(sheet.Theme.Axis)));
    }

    private void Lines(Func<double, double> x, Func<double, double> y)
    {
        var runs = Enumerable.Range(0, model.Series.Count).SelectMany(model.Runs).ToArray();
        foreach (var run in runs)
            if (SeriesModel.Whiskered(run)) sheet.Add(Whisker(run[0], x, y));
            else if (SeriesModel.Banded(run))
                sheet.Add(new Polyline(
                    [.. run.Select(point => new Point(x(point.X!.Value), y(point.High!.Value))), .. run.AsEnumerable().Reverse().Select(point => new Point(x(point.X!.Value), y(point.Low!.Value)))],
                    null, new(SeriesSigns.Line(model.Looks[run[0].Series], sheet.Theme).Colour, Opacity: 0.18)));
        foreach (var run in runs)
            // A value between gaps has no line to be seen by.
            if (run is [var alone] && !model.Marked) sheet.Add(SeriesSigns.At(new(x(alone.X!.Value), y(alone.Y!.Value)), model.Looks[alone.Series], sheet.Theme, 1.6));
            else if (run.Count > 1)
                sheet.Add(new Polyline([.. run.Select(point => new Point(x(point.X!.Value), y(point.Y!.Value)))], SeriesSigns.Line(model.Looks[run[0].Series], sheet.Theme)));
    }

    private IEnumerable<Element> Whisker(SeriesPoint point, Func<double, double> x, Func<double, double> y)
    {
        var (at, low, high, stroke) = (x(point.X!.Value), y(point.Low!.Value), y(point.High!.Value), SeriesSigns.Whisker(model.Looks[point.Series], sheet.Theme));
        yield return new Segment(new(at, low), new(at, high), stroke);
        yield return new Segment(new(at - 2, low), new(at + 2, low), stroke);
        yield return new Segment(new(at - 2, high), new(at + 2, high), stroke);
    }

    /// <summary>Names that stand on a reference line are struck through by it.</summary>
    public static void Avoid(PointLabels labels, AxisOptions options, Box plot, Func<double, double> x, Func<double, double> y)
    {
        foreach (var line in options.UprightLines) labels.Avoid(Enumerable.Range(0, (int)plot.Height + 1).Select(step => new Point(x(line.Position), plot.Top + step)));
        foreach (var line in options.LevelLines) labels.Avoid(Enumerable.Range(0, (int)plot.Width + 1).Select(step => new Point(plot.Left + step, y(line.Position))));
    }

    private void Marks(Func<double, double> x, Func<double, double> y, Box plot)
    {
        var reach = Math.Clamp(plot.Width / Math.Max(1, model.Points.Select(point => point.X).Distinct().Count()) * 0.3, 1.2, 2.6);
        var labels = new PointLabels(plot, sheet.Value, sheet.Theme.Background);
        var signs = model.Drawn.Select(point => (Point: point, Place: new Point(x(point.X!.Value), y(point.Y!.Value)))).ToArray();
        var named = signs.Any(sign => sign.Point.Label.Length > 0);
        if (named || model.Annotations.Count > 0)
            foreach (var (_, place) in signs) labels.Keep(new(place, 3, default(Paint)));
        Avoid(labels, model.Options, plot, x, y);
        // A line without points still answers to the pointer: its places are there, and not to be seen.
        foreach (var (point, place) in signs)
        {
            Element sign = model.Marked ? SeriesSigns.At(place, model.Looks[point.Series], sheet.Theme, reach) : new Disc(place, 3, new(sheet.Theme.Background, Opacity: 0));
            var label = named ? labels.Place(point.Label, new(place, 3, default(Paint))) : [];
            sheet.Add(new Mark($"m{point.Row}", model.Title(point), [sign, .. label]));
        }
        AnnotationDrawing.Draw(sheet, model.Annotations, labels, x, y, model.At);
    }

    private LegendEntry Sign(string name, int series) => model.Joined
        ? new(name, 22, (x, y) => model.Marked
            ? [new Segment(new(x, y), new(x + 22, y), SeriesSigns.Line(model.Looks[series], sheet.Theme)), SeriesSigns.At(new(x + 11, y), model.Looks[series], sheet.Theme)]
            : [new Segment(new(x, y), new(x + 22, y), SeriesSigns.Line(model.Looks[series], sheet.Theme))])
        : new(name, 7, (x, y) => [SeriesSigns.At(new(x + 3.5, y), model.Looks[series], sheet.Theme)]);
}
