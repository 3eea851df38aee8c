using System.Text.Json.Nodes;
using Entente.Frames;

namespace Entente.Charts;

/// <summary>One cell of a heat map.</summary>
internal sealed record HeatCell(int DataRow, int Row, int Column, double? Value, int Facet);

/// <summary>A heat map: what it has read, and its colours.</summary>
internal sealed class HeatMapFigure : Figure
{
    private readonly EvidenceIndex evidence;
    private readonly int notFinite;
    private readonly NumberFormat format;

    public HeatMapFigure(DataFrame data, HeatMapOptions options)
    {
        if (options.Midpoint is { } midpoint && !double.IsFinite(midpoint)) throw Errors.Midpoint(midpoint);
        Options = options;
        (Rows, var rows) = data.Words(nameof(options.Row), options.Row).Distinct();
        (Columns, var columns) = data.Words(nameof(options.Column), options.Column).Distinct();
        Square = Rows.Count == Columns.Count && Rows.ToHashSet(StringComparer.Ordinal).SetEquals(Columns);
        if (Square)
        {
            // A square matrix keeps one order on both sides, or its diagonal would wander.
            var places = Rows.Index().ToDictionary(name => name.Item, name => name.Index, StringComparer.Ordinal);
            columns = [.. columns.Select(column => places[Columns[column]])];
            Columns = Rows;
        }
        var numbers = data.Numbers(nameof(options.Value), options.Value);
        (notFinite, evidence) = (numbers.NotFinite, new(options.Evidence, data));
        var seen = new Dictionary<(int, int, int), int>();
        var facets = data.Facets(options).Places;
        Cells = [.. Enumerable.Range(0, data.RowCount).Select(row => new HeatCell(row, rows[row], columns[row], numbers.Values[row], facets[row]))];
        foreach (var cell in Cells)
            if (!seen.TryAdd((cell.Facet, cell.Row, cell.Column), cell.DataRow))
                throw Errors.Twice($"The cell of '{Rows[cell.Row]}' and '{Columns[cell.Column]}'", seen[(cell.Facet, cell.Row, cell.Column)], cell.DataRow);
        var present = Cells.Select(cell => cell.Value).OfType<double>().ToArray();
        (Low, High) = Range(present, options.Midpoint);
        format = NumberFormat.Over(present);
        HasGaps = Cells.GroupBy(cell => cell.Facet).Any(panel => Gaps([.. panel]));
    }

    public HeatMapOptions Options { get; }

    public IReadOnlyList<string> Rows { get; }

    public IReadOnlyList<string> Columns { get; }

    public IReadOnlyList<HeatCell> Cells { get; private set; }

    /// <summary>Whether rows and columns have the same names.</summary>
    public bool Square { get; }

    /// <summary>Whether any cell, the diagonal of a square matrix apart, has no value.</summary>
    public bool HasGaps { get; private set; }

    /// <summary>The value of the first colour.</summary>
    public double Low { get; }

    /// <summary>The value of the last colour.</summary>
    public double High { get; }

    public override IReadOnlyList<string> Notes => NotFinite(notFinite);

    public ColourRamp Ramp(ChartTheme theme) => Options.Midpoint is null ? theme.Sequential : theme.Diverging;

    /// <summary>Where a value is among the colours, from 0 to 1.</summary>
    public double Share(double value) => (value / 2 - Low / 2) / (High / 2 - Low / 2);

    /// <summary>A value as it is printed: with its sign where zero is the middle.</summary>
    public string Printed(double value) => Options.Midpoint == 0 ? format.Signed(value) : format.Of(value);

    public string Title(HeatCell cell) => string.Join('\n', evidence.Behind(cell.DataRow, Options.Value).Prepend(
        $"{PlainText.Isolated(Rows[cell.Row])} – {PlainText.Isolated(Columns[cell.Column])}: {(cell.Value is { } value ? Options.Midpoint == 0 ? $"{Printed(value)} {Options.Unit}".TrimEnd() : Quantity.Of(value, Options.Unit) : "no value")}"));

    /// <summary>What a reader sees when pointing at a cell of which there is no row.</summary>
    public string NoValue(int row, int column) => $"{PlainText.Isolated(Rows[row])} – {PlainText.Isolated(Columns[column])}: no value";

    public override bool Empty => Cells.Count == 0;

    public override void DrawKey(Sheet sheet, double width) => new HeatMapDrawing(this, sheet).DrawKey(width);

    public override Figure Panel(int facet)
    {
        var panel = (HeatMapFigure)MemberwiseClone();
        panel.Cells = [.. Cells.Where(cell => cell.Facet == facet)];
        panel.HasGaps = panel.Gaps(panel.Cells);
        return panel;
    }

    protected override void DrawPlot(Sheet sheet) => new HeatMapDrawing(this, sheet).Draw();

    protected override void PlotMarks(PlotlyFigure plotly) => new HeatMapPlotly(this, plotly).Plot();

    public override string Describe()
    {
        if (Cells.Count == 0) return "It holds no data.";
        var present = Cells.Where(cell => cell.Value is not null).ToArray();
        var size = $"{Quantity.Of(Rows.Count, "rows")} by {Quantity.Of(Columns.Count, "columns")}, {Quantity.Of(present.Length, "cells")} with a value{(Options.Unit.Length == 0 ? "" : " in " + Options.Unit)}";
        if (present.Length == 0) return size + ".";
        var (most, least) = (present.MaxBy(cell => cell.Value)!, present.MinBy(cell => cell.Value)!);
        var turning = Options.Midpoint is { } midpoint
            ? $" {NumberText.Of((long)present.Count(cell => cell.Value > midpoint))} above {NumberText.Of(midpoint)} and {NumberText.Of((long)present.Count(cell => cell.Value < midpoint))} below." : "";
        return most.Value == least.Value
            ? $"{size}, all of them {NumberText.Of(most.Value!.Value)}."
            : $"{size}. The highest is {Rows[most.Row]} and {Columns[most.Column]} with {NumberText.Of(most.Value!.Value)}, the lowest {Rows[least.Row]} and {Columns[least.Column]} with {NumberText.Of(least.Value!.Value)}.{turning}";
    }

    private bool Gaps(IReadOnlyList<HeatCell> cells) =>
        cells.Any(cell => cell.Value is null) || cells.Count < Rows.Count * (long)Columns.Count - (Square ? Rows.Count - cells.Count(cell => cell.Row == cell.Column) : 0);

    /// <summary>Counts start at zero and both sides of a middle reach equally far, so that equal colours mean equal amounts.</summary>
    private static (double Low, double High) Range(double[] values, double? midpoint)
    {
        if (values.Length == 0) return (0, 1);
        if (midpoint is { } middle)
        {
            var reach = values.Max(value => Math.Abs(value / 2 - middle / 2));
            if (reach == 0) reach = 0.5;
            return (Math.Max(middle - 2 * reach, -double.MaxValue), Math.Min(middle + 2 * reach, double.MaxValue));
        }
        var (low, high) = (Math.Min(0, values.Min()), values.Max());
        if (low < 0 && high < 0) high = 0;
        return high > low ? (low, high) : (low, low + 1);
    }
}
