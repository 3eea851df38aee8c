namespace Entente.Charts;

/// <summary>Writes annotations beside their places; those that have no room there go below the plot.</summary>
internal static class AnnotationDrawing
{
    public static void Check(this IReadOnlyList<Annotation> annotations, bool dated)
    {
        foreach (var note in annotations)
            if (note.Dated != dated || !double.IsFinite(note.X) || !double.IsFinite(note.Y)) throw Errors.Annotation(note, dated);
    }

    public static void Draw(Sheet sheet, IReadOnlyList<Annotation> annotations, PointLabels labels, Func<double, double> x, Func<double, double> y, Func<double, string> at)
    {
        var homeless = new List<string>();
        foreach (var note in annotations.Where(note => note.Text.Length > 0))
        {
            var lines = labels.Place(note.Text, new(new(x(note.X), y(note.Y)), 2, default(Paint)));
            if (lines.Count == 0) homeless.Add($"{at(note.X)}: {note.Text}");
            else sheet.Add(lines);
        }
        if (homeless.Count == 0) return;
        sheet.Y += 3;
        sheet.Paragraph(string.Join(" · ", homeless), sheet.Caption, sheet.Left, sheet.Width, most: 6);
    }

    /// <param name="plotly">The figure.</param>
    /// <param name="annotations">The words.</param>
    /// <param name="names">Finds room.</param>
    /// <param name="x">Where a value is, in points from the left of the plot.</param>
    /// <param name="y">Where a value is, in points from its top.</param>
    /// <param name="at">A value of the horizontal axis as it is written.</param>
    public static void Plot(PlotlyFigure plotly, IReadOnlyList<Annotation> annotations, PlotlyNames names, Func<double, double> x, Func<double, double> y, Func<double, string> at)
    {
        foreach (var note in annotations.Where(note => note.Text.Length > 0))
            if (!names.Add(note.Text, new(new(x(note.X), y(note.Y)), 2, default(Paint)))) plotly.Notes.Add($"{at(note.X)}: {note.Text}");
    }
}
