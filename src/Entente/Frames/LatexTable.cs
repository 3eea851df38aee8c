using System.Text;

namespace Entente.Frames;

/// <summary>A frame as a LaTeX table with the rules of booktabs.</summary>
internal static class LatexTable
{
    public static string Of(DataFrame frame, LatexTableOptions options)
    {
        if (options.Rows < 0) throw new ArgumentOutOfRangeException(nameof(options), options.Rows, "Rows is 0 or more.");
        if (options.Label is { } label && (label is "" || label.Any(c => !char.IsAsciiLetterOrDigit(c) && !":-_./".Contains(c)))) throw Errors.LatexLabel(label);
        if (frame.Columns is []) throw Errors.NoColumns();

        var notes = options.Notes.Select(LatexText.Escape).ToList();
        if (options.Rows < frame.RowCount) notes.Add(LatexText.Escape(DisplayText.Size(frame, options.Rows)));
        var floats = options.Caption is not null || options.Label is not null || notes is not [];

        var tex = new StringBuilder("% Needs \\usepackage{booktabs}.\n");
        if (floats) tex.Append("\\begin{table}[htbp]\n\\centering\n");
        if (options.Caption is not null) tex.Append($"\\caption{{{LatexText.Escape(options.Caption)}}}\n");
        if (options.Label is not null) tex.Append($"\\label{{{options.Label}}}\n");
        Tabular(tex, frame, options.Rows);
        foreach (var note in notes) tex.Append($"\n\\par\\smallskip\n{{\\footnotesize {note}\\par}}\n");
        if (floats) tex.Append("\\end{table}\n");
        return tex.ToString();
    }

    private static void Tabular(StringBuilder tex, DataFrame frame, int rows)
    {
        tex.Append("\\begin{tabular}{").Append([.. frame.Columns.Select(column => DisplayText.IsNumber(column) ? 'r' : 'l')]).Append("}\n\\toprule\n")
            .AppendJoin(" & ", frame.Columns.Select(column => LatexText.Escape(column.Name))).Append(" \\\\\n\\midrule\n");
        var cells = frame.Columns.Select(column => DisplayText.Of(column, rows)).ToArray();
        for (var row = 0; row < Math.Min(rows, frame.RowCount); row++)
            tex.AppendJoin(" & ", frame.Columns.Select((column, i) => (cells[i][row], DisplayText.IsNumber(column)) switch
            {
                (null, _) => "--",
                ({ } number, true) => LatexText.Number(number),
                ({ } text, false) => LatexText.Escape(text),
            })).Append(" \\\\\n");
        tex.Append("\\bottomrule\n\\end{tabular}\n");
    }
}
