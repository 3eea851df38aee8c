using System.Reflection;
using System.Xml.Linq;
using Entente.Frames;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests.Frames;

public sealed class DisplayTests
{
    private static readonly DataFrame Frame = new(
        Column.Strings("pair <a & b>", ["Serbia–Azerbaijan", null, "<script>alert('x')</script> | \"$5\" & 100% of_it\n#1", "{[*x*]} ~^\\ `code` --- 東京 🤝"]),
        Column.Wholes("n", new long?[] { 12, -3, null, 1000000 }),
        Column.Reals("share", [0.5, null, -1234.5678, double.NaN]),
        Column.Booleans("seen", new bool?[] { true, false, null, true }),
        Column.Dates("first_date", new DateOnly?[] { new(2024, 5, 31), null, new(1999, 1, 1), new(2000, 2, 29) }));

    private static IEnumerable<string?> Shown(Column column) => DisplayText.Of(column, column.Length);

    private static XElement Parsed(string html) => XElement.Parse(html.Replace("<br>", "<br/>", StringComparison.Ordinal), LoadOptions.PreserveWhitespace);

    [Fact]
    public void Html() => Snapshot.Match(Frame.ToHtml(rows: 3, caption: "Ties & <tensions>"));

    [Fact]
    public void Markdown() => Snapshot.Match(Frame.ToMarkdown());

    [Fact]
    public void Latex() => Snapshot.Match(Frame.ToLatex(new() { Caption = "Ties & tensions", Label = "tab:ties", Notes = ["Counts of 100% of the corpus.", "[1] A source."] }));

    [Fact]
    public void Text() => Snapshot.Match(Frame.ToText());

    [Fact]
    public void Html_is_a_well_formed_table_with_scopes_classes_and_the_first_rows()
    {
        var html = Parsed(Frame.ToHtml(rows: 2));
        Assert.All(html.Descendants("th"), cell => Assert.Equal("col", cell.Attribute("scope")?.Value));
        Assert.Equal(["String", "Whole", "Real", "Boolean", "Date"], html.Descendants("small").Select(type => type.Value));
        Assert.Equal(2, html.Descendants("tbody").Single().Elements("tr").Count());
        Assert.Equal("–", html.Descendants("td").First(cell => cell.Attribute("class")?.Value == "missing").Value);
        Assert.Equal(4, html.Descendants("td").Count(cell => cell.Attribute("class")?.Value.StartsWith("number", StringComparison.Ordinal) == true));
        Assert.Equal("… and 2 more rows · 4 rows × 5 columns", html.Descendants("p").Single().Value);
        Assert.DoesNotContain("caption", html.ToString().Split('>')[2]);
    }

    [Theory]
    [InlineData(0, 1, "… and 1 more row · 1 row × 1 column")]
    [InlineData(1, 1, "1 row × 1 column")]
    [InlineData(20, 143, "… and 123 more rows · 143 rows × 1 column")]
    public void The_size_is_told_below(int shown, int rows, string expected)
    {
        var frame = new DataFrame(Column.Wholes("n", Enumerable.Range(0, rows)));
        Assert.Equal(expected, Parsed(frame.ToHtml(shown)).Element("p")!.Value);
        Assert.EndsWith(expected + "\n", frame.ToText(shown));
    }

    [Fact]
    public void Frames_without_rows_or_columns_are_shown_too()
    {
        Assert.Contains("0 rows × 5 columns", Frame.Head(0).ToHtml());
        Assert.Contains("0 rows × 5 columns", Frame.Head(0).ToText());
        Assert.Equal(2, Frame.Head(0).ToMarkdown().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("0 rows × 0 columns", new DataFrame().ToHtml());
        Assert.Equal("0 rows × 0 columns\n", new DataFrame().ToText());
        Assert.Equal("0 rows × 0 columns\n", new DataFrame().ToMarkdown());
        Assert.Throws<ArgumentException>(() => new DataFrame().ToLatex());
        Assert.Contains("\\midrule\n\\bottomrule", Frame.Head(0).ToLatex());
    }

    [Fact]
    public void Numbers_of_rows_and_lengths_are_checked()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Frame.ToHtml(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Frame.ToHtml(cellLength: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Frame.ToText(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Frame.ToMarkdown(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Frame.ToLatex(new() { Rows = -1 }));
        Assert.Throws<ArgumentException>(() => Frame.ToLatex(new() { Label = "a}b" }));
    }

    [Fact]
    public void Long_text_is_cut_between_characters()
    {
        var frame = new DataFrame(Column.Strings("s", ["ab🤝🤝e\u0301x"]));
        Assert.Equal("ab🤝…", Parsed(frame.ToHtml(cellLength: 5)).Descendants("td").Single().Value);
        Assert.Equal("ab🤝…", Parsed(frame.ToHtml(cellLength: 6)).Descendants("td").Single().Value);
        Assert.Equal("ab🤝🤝e\u0301x", Parsed(frame.ToHtml(cellLength: 9)).Descendants("td").Single().Value);
    }

    [Fact]
    public void Reals_are_rounded_to_six_digits_and_aligned_at_the_point()
    {
        Assert.Equal(["0.50", "0.25", "3.00", "NaN", "∞", "-∞", null],
            Shown(Column.Reals("r", [0.5, 0.25, 3, double.NaN, double.PositiveInfinity, double.NegativeInfinity, null])));
        Assert.Equal(["0.333333", "0.300000"], Shown(Column.Reals("r", [1.0 / 3, 0.1 + 0.2])));
        Assert.Equal(["1E-9", "1.5E+20", "-2"], Shown(Column.Reals("r", [1e-9, 1.5e20, -2])));
        Assert.Equal(["0.0", "0.5"], Shown(Column.Reals("r", [-0.0, 0.5])));
        Assert.Equal(["1234567", "100"], Shown(Column.Reals("r", [1234567.4, 99.9999999])));
    }

    [Fact]
    public void A_terminal_gets_no_control_characters_and_straight_columns()
    {
        var lines = new DataFrame(Column.Strings("s", ["\u001b[31mred", "東京", "e\u0301", "a\nb", "\u202Ex"]), Column.Wholes("n", [1, 2, 3, 4, 5])).ToText().Split('\n');
        Assert.Equal([" [31mred      1", "東京          2", "e\u0301             3", "a⏎b           4", " x            5"], lines[3..8]);
    }

    [Fact]
    public void Latex_is_a_bare_tabular_unless_something_stands_around_it()
    {
        Assert.StartsWith("% Needs \\usepackage{booktabs}.\n\\begin{tabular}{lrrll}\n\\toprule\n", Frame.ToLatex());
        Assert.DoesNotContain("begin{table}", Frame.ToLatex());
        Assert.Contains("{\\footnotesize \\dots{} and 2 more rows $\\cdot$ 4 rows $\\times$ 5 columns\\par}", Frame.ToLatex(new() { Rows = 2 }));
        Assert.Contains(" $-$3 &", Frame.ToLatex());
    }

    [Theory]
    [InlineData("a--b", "a-{-}b")]
    [InlineData("[x]*", "{[}x]{*}")]
    [InlineData("\"50%\" of $1_000 & #2", "\\char34{}50\\%\\char34{} of \\$1\\_000 \\& \\#2")]
    [InlineData("<{\\^~|}>`", "\\textless{}\\{\\textbackslash{}\\textasciicircum{}\\textasciitilde{}\\textbar{}\\}\\textgreater{}\\textasciigrave{}")]
    [InlineData("two\r\nlines\t\u0001", "two lines  ")]
    public void Latex_escapes_what_it_would_read(string text, string expected) => Assert.Equal(expected, LatexText.Escape(text));

    [Fact]
    public void Law_html_shows_every_text_as_it_is() => Prop.ForAll(AnyFrame.WithColumns, frame =>
    {
        var html = Parsed(frame.ToHtml(rows: 99, caption: "<" + frame.Columns[0].Name));
        var cells = html.Descendants("td").Select(cell => cell.Value).ToArray();
        var names = html.Descendants("th").Select(cell => ((XText)cell.FirstNode!).Value);
        return html.Descendants("caption").Single().Value == "<" + frame.Columns[0].Name
            && names.SequenceEqual(frame.Columns.Select(column => column.Name))
            && frame.Columns.Index().Where(pair => pair.Item is Column<string>).All(pair => Enumerable.Range(0, frame.RowCount).All(row =>
                cells[row * frame.Columns.Count + pair.Index] == (frame.Columns[pair.Index].Format(row) ?? "–").Replace('\0', '\uFFFD').Replace('\r', '\uFFFD')));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Law_markdown_has_one_line_a_row_and_as_many_cells_as_columns() => Prop.ForAll(AnyFrame.WithColumns, frame =>
    {
        var lines = frame.ToMarkdown().Split('\n')[..^1];
        return lines.Length == frame.RowCount + 2 && lines.All(line => line.Replace("\\\\", "", StringComparison.Ordinal).Replace("\\|", "", StringComparison.Ordinal).Count(c => c == '|') == frame.Columns.Count + 1);
    }).QuickCheckThrowOnFailure();

    /// <summary>The names that Microsoft.DotNet.Interactive.Formatting looks for.</summary>
    [Fact]
    public void A_notebook_finds_the_formatters_by_their_names()
    {
        var attribute = typeof(DataFrame).GetCustomAttributes().Single(found => found.GetType().Name == "TypeFormatterSourceAttribute");
        dynamic Read(object from, string name) => from.GetType().GetProperty(name)!.GetValue(from)!;
        Assert.Equal(["text/html", "text/plain"], (string[])Read(attribute, "PreferredMimeTypes"));

        var source = Activator.CreateInstance((Type)Read(attribute, "FormatterSourceType"))!;
        var formatters = (IEnumerable<object>)source.GetType().GetMethod("CreateTypeFormatters")!.Invoke(source, null)!;
        var shown = formatters.ToDictionary(formatter => (string)Read(formatter, "MimeType"), formatter =>
        {
            using var writer = new StringWriter();
            Assert.True((bool)formatter.GetType().GetMethod("Format")!.Invoke(formatter, [Frame, writer])!);
            return writer.ToString();
        });
        Assert.Equal(Frame.ToHtml(), shown["text/html"]);
        Assert.Equal(Frame.ToText(), shown["text/plain"]);
    }
}
