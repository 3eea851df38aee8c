using System.Globalization;
using Entente.Frames;

namespace Entente.Charts;

/// <summary>The errors of this stage, in one place: what was asked, what was found, what is allowed, what to try.</summary>
internal static class Errors
{
    public static ArgumentException NoColumn(string option, string name, DataFrame data) => new(
        $"{option} asks for column '{name}'. The frame has {Number(data.Columns.Count)}: {Names(data)}. Name one of these, or rename a column with DataFrame.Rename.", option);

    public static ArgumentException WrongType(string option, Column column, string allowed) => new(
        $"{option} asks for column '{column.Name}', which holds {column.Type} values. It takes {allowed}. Name another column, or convert this one.", option);

    public static ArgumentException EmptyName(string option) => new(
        $"{option} names no column: it is empty or blank. It takes a column's name. Name one, or leave the option out where it may be.", option);

    public static ArgumentException Twice(string what, int first, int second) => new(
        $"{what} is in rows {Number(first)} and {Number(second)}. A chart draws one row for each. Aggregate the rows first (DataFrame.GroupBy), or tell them apart with another column.");

    public static ArgumentException IntervalHalf(string named, string other) => new(
        $"{named} is set and {other} is not. An interval has both ends or none. Set {other}, or leave {named} out.", other);

    public static ArgumentException StackedInterval() => new(
        "Low and High are set and the bars are stacked. The ends of a stacked bar are sums, which the bounds of its parts say nothing about. Draw the groups side by side, or leave the bounds out.", nameof(BarOptions.Low));

    public static ArgumentException NegativeMagnitude(string option, string column, int row, double value) => new(
        $"{option} (column '{column}') holds {value.ToString(CultureInfo.InvariantCulture)} in row {Number(row)}. Both sides of a diverging chart are magnitudes of 0 or more; the side gives the sign. Take the absolute value, or draw signed values with Chart.Bars.", option);

    public static ArgumentException BadInterval(int row, double low, double value, double high) => new(
        $"Row {Number(row)} has the interval {Text(low)} to {Text(high)} around {Text(value)}. Low may not lie above the value, nor High below it. Check that the two columns are not swapped.");

    public static ArgumentOutOfRangeException Width(double millimetres) => new(nameof(ChartOptions.WidthMillimetres), millimetres,
        $"A chart {Text(millimetres)} mm wide was asked for. Widths from 60 to 1000 mm can be drawn. Journals take 85 (one column) or 180 (two).");

    public static ArgumentOutOfRangeException Height(double millimetres) => new("HeightMillimetres", millimetres,
        $"A plot {Text(millimetres)} mm high was asked for. Heights from 30 to 1000 mm can be drawn. Leave the option out for one in proportion.");

    public static ArgumentOutOfRangeException Observations(long count) => new(nameof(ChartOptions.Observations), count,
        $"The chart says it rests on {Number(count)} observations. Their number is 0 or more. Leave it out where it is not known.");

    public static ArgumentOutOfRangeException Midpoint(double value) => new("Midpoint", value,
        $"The middle of the colours is {Text(value)}. It is a finite number. Set 0 for signed values, or leave it out for colours from low to high.");

    public static ArgumentException NoTitle() => new(
        "The chart has no title: it is empty or blank. Every chart has one. Say what it shows.", nameof(ChartOptions.Title));

    public static ArgumentException EvidenceRow(int at, string row, int count) => new(
        $"Row {Number(at)} of the evidence stands behind row {row}. The chart's data have {Number(count)} rows, counted from 0. Number the rows of the frame that is drawn, after sorting and filtering.", nameof(ChartOptions.Evidence));

    public static ArgumentException EvidenceColumn(int at, string column, DataFrame data) => new(
        $"Row {Number(at)} of the evidence stands behind column '{column}'. The chart's data have {Names(data)}. Name one of these, or leave the value missing where the sentence is behind the whole row.", nameof(ChartOptions.Evidence));

    public static ArgumentException Position(string option, int row, string? found) => new(
        $"{option} of node {Number(row)} is {found ?? "missing"}. Positions are numbers from 0 to 1, both included. Lay the network out first, and scale the layout to the unit square.", option);

    public static ArgumentException NoNode(string option, int row, string? id) => new(
        $"{option} of edge {Number(row)} is {(id is null ? "missing" : $"'{id}'")}. No node has this id. Edges join nodes of the nodes frame: add the node, or leave the edge out.", option);

    public static ArgumentException NoId(int row) => new(
        $"Node {Number(row)} has no id. Every node has one, for edges to name. Fill the column, or leave the node out.");

    public static ArgumentException NoWord(int row) => new(
        $"Word of row {Number(row)} is missing. Every word has a number, for others to depend on. Fill the column, or leave the row out.", nameof(DependencyOptions.Word));

    public static ArgumentException OwnHead(int row, string text) => new(
        $"Row {Number(row)}, '{text}', depends on itself. A word depends on another, or on none (0 or missing). Check that Head names the heads, and Word the words.", nameof(DependencyOptions.Head));

    public static ArgumentException Sign(int row, double value) => new(
        $"Edge {Number(row)} has the sign {Text(value)}. Signs are +1 (cooperation), 0 (neither) and −1 (conflict). Take the sign of a balance with Math.Sign.");

    public static ArgumentException NegativeSize(string what, int row, double value) => new(
        $"{what} of row {Number(row)} is {Text(value)}. Sizes and weights are 0 or more; a sign has its own column. Take the absolute value.");

    public static ArgumentException ReferenceAxis(ReferenceLine line) => new(
        $"A reference line was put at {(line.Axis == Charts.ReferenceAxis.X ? "x" : "y")} = {line.Place}. That axis of this chart holds names. Lines stand at values of an axis that measures. Put it along the other axis.", nameof(AxisOptions.ReferenceLines));

    public static ArgumentException ReferenceType(ReferenceLine line) => new(
        $"A reference line was put at {(line.Axis == Charts.ReferenceAxis.X ? "x" : "y")} = {line.Place}. The axis measures {(line.Dated ? "numbers" : "days")}. Lines take what their axis measures. Give it a {(line.Dated ? "number" : "DateOnly")}.", nameof(AxisOptions.ReferenceLines));

    public static ArgumentException ReferencePosition(ReferenceLine line) => new(
        $"A reference line was put at {line.Place}. Lines stand at finite numbers or at days. Leave it out where there is no value.", nameof(AxisOptions.ReferenceLines));

    public static ArgumentException Annotation(Annotation note, bool dated) => new(
        $"The annotation '{note.Text}' is at x {(note.Dated ? "a day" : Text(note.X))}, y {Text(note.Y)}. The chart's horizontal axis measures {(dated ? "days" : "numbers")} and its vertical one numbers, all finite. Use Annotation.At with {(dated ? "a DateOnly" : "a number")} first.", nameof(LineOptions.Annotations));

    public static ArgumentException BothSigns(string name) => new(
        $"The group '{name}' is named in PositiveGroups and in NegativeGroups. A series has one colour, so a group is in one of the two or in neither. Take it out of one.", nameof(GroupedOptions.NegativeGroups));

    public static ArgumentException EndsBeforeStart(int row, string start, string end) => new(
        $"Row {Number(row)} starts at {start} and ends at {end}. A period ends where it starts or later. Check that Start and End are not swapped.");

    public static ArgumentException OtherTime(string start, string end) => new(
        $"Start holds {start} and End holds {end}. Both ends of a period are of one kind: dates, or numbers such as years. Convert one of the two columns.", nameof(TimelineOptions.End));

    public static ArgumentException TimelineSign(int row, double value) => new(
        $"Row {Number(row)} has the sign {Text(value)}. Signs are +1 (cooperation), 0 (neither) and −1 (conflict). Take the sign of a balance with Math.Sign.", nameof(TimelineOptions.Sign));

    public static ArgumentException NegativeArea(int row, double value) => new(
        $"Y of row {Number(row)} is {Text(value)}. Stacked areas are of 0 or more: their heights add up. Draw values that go both ways with Chart.Lines.", nameof(AreaOptions.Y));

    public static NotSupportedException NotInPdf(string text, System.Text.Rune? letter) => new(
        $"The figure was to be written as PDF, and says '{(text.Length > 60 ? text[..60] + "…" : text)}', {(letter is { } rune ? $"whose letter U+{rune.Value.ToString("X4", CultureInfo.InvariantCulture)} the embedded fonts lack" : "in a script whose letters join")}. The fonts, Liberation Sans and DejaVu Sans, have Latin, Greek, Cyrillic, Armenian, Georgian and Hebrew letters; Arabic needs shaping, which a viewer does. Write an .svg and convert it with the fonts of your machine: rsvg-convert -f pdf figure.svg -o figure.pdf, or Inkscape.");

    public static NotSupportedException PdfPage(double width, double height) => new(
        $"The figure was to be written as PDF and is {Number((long)Math.Ceiling(width * 25.4 / 72))} by {Number((long)Math.Ceiling(height * 25.4 / 72))} mm. A page of a PDF has at most 5080 by 5080 mm. Draw fewer rows, or write an .svg.");

    public static ArgumentException Extension(string path) => new(
        $"A chart was to be written to '{path}', which ends in '{Path.GetExtension(path)}'. Charts are written as .svg and .pdf (drawings), .html (a page with the data and sentences) or .json (Plotly). {(Path.GetExtension(path).Equals(".png", StringComparison.OrdinalIgnoreCase) ? "A picture of dots is made from the drawing: rsvg-convert -d 300 -p 300 figure.svg -o figure.png, pdftoppm -r 300 -png figure.pdf figure, or Inkscape." : "End the name with one of these; for another format convert the SVG, for example with rsvg-convert or Inkscape.")}", nameof(path));

    private static string Names(DataFrame data) => data.Columns.Count == 0 ? "no columns" : string.Join(", ", data.Columns.Select(column => column.Name));

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Text(double value) => value.ToString(CultureInfo.InvariantCulture);
}
