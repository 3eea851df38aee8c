using System.Text;
using Entente.Frames;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests.Frames;

public sealed class CsvTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("entente").FullName;

    private string FilePath => Path.Combine(folder, "table.csv");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static CsvOptions TypesOf(DataFrame frame) => new() { Types = frame.Columns.ToDictionary(column => column.Name, column => column.Type) };

    [Fact]
    public void Writing_tells_missing_from_empty_and_text_from_what_looks_like_something_else()
    {
        var frame = new DataFrame(
            Column.Strings("s", [null, "", "007", "12", "say \"so\"", "a,b", "Çetin"]),
            Column.Reals("r", [null, 1, 0.1, double.NaN, double.NegativeInfinity, 1e300, -0.0]),
            Column.Booleans("b", new bool?[] { null, true, false, true, true, true, true }),
            Column.Dates("d", new DateOnly?[] { null, new(2024, 5, 31), null, null, null, null, null }),
            Column.Wholes("w", new long?[] { null, -1, 2, 3, 4, 5, 6 }));
        Assert.Equal(""""
            s,r,b,d,w
            ,,,,
            "",1.0,true,2024-05-31,-1
            007,0.1,false,,2
            "12",NaN,true,,3
            "say ""so""",-Infinity,true,,4
            "a,b",1E+300,true,,5
            Çetin,-0.0,true,,6

            """".ReplaceLineEndings("\n"), frame.ToCsv());
    }

    [Theory]
    [InlineData("1\n-2\n\n", ColumnType.Whole)]
    [InlineData("0\n1.5", ColumnType.Real)]
    [InlineData("1e5\nNaN\n-Infinity", ColumnType.Real)]
    [InlineData("true\nFALSE", ColumnType.Boolean)]
    [InlineData("2024-02-29", ColumnType.Date)]
    [InlineData("2024-02-30", ColumnType.String)]
    [InlineData("2024-02-29\n1", ColumnType.String)]
    [InlineData("true\n1", ColumnType.String)]
    [InlineData("007", ColumnType.String)]
    [InlineData("+1", ColumnType.String)]
    [InlineData(" 1", ColumnType.String)]
    [InlineData("1_000", ColumnType.String)]
    [InlineData("9223372036854775807", ColumnType.Whole)]
    [InlineData("9223372036854775808", ColumnType.String)]
    [InlineData("1e999", ColumnType.String)]
    [InlineData("\"1\"", ColumnType.String)]
    [InlineData("1\n\"\"", ColumnType.String)]
    [InlineData("\n", ColumnType.String)]
    public void Types_follow_the_documented_rules(string fields, ColumnType expected) => Assert.Equal(expected, DataFrame.ParseCsv("x\n" + fields)["x"].Type);

    [Fact]
    public void Files_that_quote_everything_are_read_by_their_content_when_told()
    {
        const string text = "\"n\",\"s\"\n\"1\",\"a\"\n\"\",\"\"\n";
        var options = new CsvOptions { QuotesMeanText = false };
        Assert.Equal([1L, null], FrameAssert.Values(DataFrame.ParseCsv(text, options)["n"]));
        Assert.Equal(["a", ""], FrameAssert.Values(DataFrame.ParseCsv(text, options)["s"]));
        Assert.Equal(["1", ""], FrameAssert.Values(DataFrame.ParseCsv(text)["n"]));
    }

    [Fact]
    public void Options_set_delimiter_types_and_marks_of_missing_values()
    {
        var frame = DataFrame.ParseCsv("n;s;q\r\nNA;007;\"NA\"\r\n2;8;x\r\n", new()
        {
            Delimiter = ';', MissingMarks = ["NA"], Types = new Dictionary<string, ColumnType> { ["n"] = ColumnType.Real, ["s"] = ColumnType.String },
        });
        Assert.Equal([null, "2"], FrameAssert.Values(frame["n"]));
        Assert.Equal(["007", "8"], FrameAssert.Values(frame["s"]));
        Assert.Equal(["NA", "x"], FrameAssert.Values(frame["q"]));
        Assert.Equal(ColumnType.String, DataFrame.ParseCsv("n\n1", new() { InferTypes = false })["n"].Type);
    }

    [Fact]
    public void A_blank_line_is_a_missing_value_in_one_column_and_nothing_in_more()
    {
        Assert.Equal(["a", null, "b"], FrameAssert.Values(DataFrame.ParseCsv("x\na\n\nb\n")["x"]));
        Assert.Equal(1, DataFrame.ParseCsv("x,y\n\na,b\n\n").RowCount);
        Assert.Equal(0, DataFrame.ParseCsv("x,y\n").RowCount);
        Assert.Equal(0, DataFrame.ParseCsv("x,y").RowCount);
    }

    [Theory]
    [InlineData("", "line 1: no names")]
    [InlineData("\n1\n", "line 1: no names")]
    [InlineData("a,,c\n", "line 1: column 2 has no name")]
    [InlineData("a,b,a\n", "line 1: two columns are named 'a'")]
    [InlineData("a,b\n\"two\nlines\",2\n3\n", "line 4: 1 field, and the first line names 2")]
    [InlineData("a,b\n1,2,3\n", "line 2: 3 fields")]
    [InlineData("a\n1\nx\"y\n", "line 3: a quote")]
    [InlineData("a\n1\n\"x\"y\n", "line 3: a quote")]
    [InlineData("a\n1\n\"x\ny\nz\n", "line 3: a quote")]
    public void Errors_name_the_line(string text, string expected)
    {
        Assert.Contains("the text, " + expected, Assert.Throws<FormatException>(() => DataFrame.ParseCsv(text)).Message);
        File.WriteAllText(FilePath, text);
        Assert.Contains(FilePath + ", " + expected, Assert.Throws<FormatException>(() => DataFrame.ReadCsv(FilePath)).Message);
    }

    [Fact]
    public void A_field_that_is_not_of_its_stated_type_is_refused()
    {
        var options = new CsvOptions { Types = new Dictionary<string, ColumnType> { ["n"] = ColumnType.Whole } };
        Assert.Contains("line 3: '1.5' in column 'n' is not a whole number", Assert.Throws<FormatException>(() => DataFrame.ParseCsv("n\n1\n1.5", options)).Message);
        Assert.Contains("states a type for 'n'", Assert.Throws<ArgumentException>(() => DataFrame.ParseCsv("m\n1", options)).Message);
        Assert.Throws<ArgumentException>(() => DataFrame.ParseCsv("m\n1", new() { Delimiter = '"' }));
    }

    [Fact]
    public void A_byte_order_mark_is_accepted_and_not_written()
    {
        File.WriteAllBytes(FilePath, [.. "\uFEFFname\nÇetin\n"u8]);
        var frame = DataFrame.ReadCsv(FilePath);
        Assert.Equal("name", frame.Columns[0].Name);
        frame.WriteCsv(FilePath);
        Assert.Equal([.. "name\nÇetin\n"u8], File.ReadAllBytes(FilePath));
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_refused_with_their_line()
    {
        File.WriteAllBytes(FilePath, [.. "name\nfine\n"u8, 0xE7, .. "etin\n"u8]);
        Assert.Contains("line 3: bytes that are not UTF-8", Assert.Throws<FormatException>(() => DataFrame.ReadCsv(FilePath)).Message);
        File.WriteAllText(FilePath, "name\nx\n", Encoding.Unicode);
        Assert.Contains("line 1: bytes that are not UTF-8", Assert.Throws<FormatException>(() => DataFrame.ReadCsv(FilePath)).Message);
    }

    [Fact]
    public void A_file_or_folder_that_is_not_there_is_named()
    {
        Assert.Contains("absent.csv", Assert.Throws<FileNotFoundException>(() => DataFrame.ReadCsv(Path.Combine(folder, "absent.csv"))).Message);
        Assert.Throws<DirectoryNotFoundException>(() => new DataFrame().WriteCsv(Path.Combine(folder, "absent", "x.csv")));
    }

    [Fact]
    public void A_file_that_cannot_be_written_whole_stays_as_it_was()
    {
        File.WriteAllText(FilePath, "before");
        var frame = new DataFrame(Column.Strings("s", [new string('x', 100_000), "half \uD83E"]));
        Assert.Contains("half a character", Assert.Throws<FormatException>(() => frame.WriteCsv(FilePath)).Message);
        Assert.Equal("before", File.ReadAllText(FilePath));
        Assert.Equal([FilePath], Directory.GetFiles(folder));
    }

    [Fact]
    public void Text_that_a_spreadsheet_would_run_is_left_alone_unless_asked()
    {
        var frame = new DataFrame(Column.Strings("=name", ["=1+1", "-a", "@x", "+", "a=b", null]), Column.Wholes("n", new long?[] { -1, 2, 3, 4, 5, 6 }));
        Assert.StartsWith("=name,n\n=1+1,-1\n", frame.ToCsv());
        Assert.Equal("'=name,n\n'=1+1,-1\n'-a,2\n'@x,3\n'+,4\na=b,5\n,6\n", frame.ToCsv(forSpreadsheets: true));
    }

    [Fact]
    public void Law_writing_then_reading_is_the_identity_with_stated_types() => Prop.ForAll(AnyFrame.WithColumns, frame =>
    {
        frame.WriteCsv(FilePath);
        return FrameAssert.AreSame(frame, DataFrame.ParseCsv(frame.ToCsv(), TypesOf(frame))) && FrameAssert.AreSame(frame, DataFrame.ReadCsv(FilePath, TypesOf(frame)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Law_writing_then_reading_is_the_identity_with_inferred_types_where_there_are_values() => Prop.ForAll(AnyFrame.WithColumns, frame =>
    {
        var known = new DataFrame(frame.Columns.Where(column => column.MissingCount < column.Length || column.Type == ColumnType.String));
        return known.Columns is [] || FrameAssert.AreSame(known, DataFrame.ParseCsv(known.ToCsv()));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Law_any_text_and_number_survive() => Prop.ForAll(ArbMap.Default.ArbFor<(string?, double)[]>(), cells =>
    {
        var frame = new DataFrame(Column.Strings("s", cells.Select(cell => cell.Item1)), Column.Reals("r", cells.Select(cell => cell.Item2)));
        return FrameAssert.AreSame(frame, DataFrame.ParseCsv(frame.ToCsv(), TypesOf(frame)));
    }).QuickCheckThrowOnFailure();

    /// <summary>Rows longer than the parser's buffer, with line ends at every place of it.</summary>
    [Fact]
    public void Long_texts_survive_wherever_the_buffer_ends()
    {
        var frame = new DataFrame(Column.Strings("s", Enumerable.Range(4085, 20).Select(length => new string('x', length) + "\r\n\"\r" + new string('é', 5000))));
        FrameAssert.Same(frame, DataFrame.ParseCsv(frame.ToCsv()));
    }
}
