namespace Entente.Charts;

/// <summary>Small multiples: one panel a facet, side by side and on the same scales, with one key for all.</summary>
internal sealed class FacetFigure(Figure whole, string by, IReadOnlyList<string> names) : Figure
{
    private const double LeastWidth = 150, Gap = 16;

    private readonly Figure[] panels = [.. names.Select((_, i) => whole.Panel(i))];

    public override IReadOnlyList<string> Notes => whole.Notes;

    public override bool Empty => whole.Empty;

    public override void Draw(Sheet sheet)
    {
        if (Empty)
        {
            NoData.Draw(sheet);
            return;
        }
        var across = Across(sheet.Width, names.Count);
        var width = (sheet.Width - (across - 1) * Gap) / across;
        DrawKey(sheet, width);
        foreach (var row in panels.Select((panel, i) => (Panel: panel, Name: names[i], Number: i)).Chunk(across))
        {
            var parts = row.Select((item, i) => sheet.Part(sheet.Left + i * (width + Gap), sheet.Left + i * (width + Gap) + width, sheet.Y, item.Number)).ToArray();
            foreach (var (part, item) in parts.Zip(row)) part.Paragraph(item.Name, part.Body with { Bold = true }, part.Left, part.Width, most: 2);
            // Plots of one row start level, however many lines their names take.
            var top = parts.Max(part => part.Y) + 2;
            foreach (var (part, item) in parts.Zip(row))
            {
                part.Y = top;
                item.Panel.DrawPanel(part);
            }
            sheet.Y = parts.Max(part => part.Y) + 8;
        }
        sheet.Y -= 8;
    }

    public override void DrawKey(Sheet sheet, double width) => whole.DrawKey(sheet, width);

    public override Figure Panel(int facet) => panels[facet];

    public override string Describe() => Empty ? whole.Describe()
        : $"{Quantity.Of(names.Count, "panels")}, one for each {PlainText.OneLine(by)} ({string.Join(", ", names.Take(8))}{(names.Count > 8 ? ", …" : "")}). {whole.Describe()}";

    protected override void DrawPlot(Sheet sheet) => whole.DrawPanel(sheet);

    protected override void PlotMarks(PlotlyFigure plotly) => new FacetPlotly(panels, names, plotly).Plot();

    /// <summary>How many panels stand side by side: as many as have room, evenly spread over their rows.</summary>
    public static int Across(double width, int count)
    {
        var most = Math.Clamp((int)((width + Gap) / (LeastWidth + Gap)), 1, count);
        var rows = (count + most - 1) / most;
        return (count + rows - 1) / rows;
    }
}
