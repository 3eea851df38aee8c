using Entente.Corpora;

namespace Entente.Tests.Corpora;

public sealed class TableTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Columns_are_known_by_their_names_and_the_rest_become_fields()
    {
        var corpus = Corpus.Read(folder.Write("a.csv", "doc_id,Headline,Publication Date,newspaper,By-line,Link,Full Text,page\nx1,A title,2024-05-03,The Paper,Jane Doe,https://example.org/a,\"Text, with a comma.\nAnd \"\"a line\"\".\",7\n"));
        var document = Assert.Single(corpus);
        Assert.Equal(("x1", "A title", new DateOnly(2024, 5, 3), "The Paper", "Jane Doe", "https://example.org/a"), (document.Id, document.Title, document.Date, document.Outlet, document.Author, document.Url));
        Assert.Equal("Text, with a comma.\nAnd \"a line\".", document.Text);
        Assert.Equal("7", document.Fields["page"]);
        Assert.Contains(corpus.Report.Rows, row => (row.String("field"), row.String("value"), row.String("how")) == ("text", "Full Text", "the column's name"));
    }

    [Theory]
    [InlineData("a.csv", ';')]
    [InlineData("a.csv", '|')]
    [InlineData("a.tsv", '\t')]
    [InlineData("a.csv", '\t')]
    public void The_delimiter_is_guessed(string name, char delimiter) =>
        Assert.Equal("Some, text", Corpus.Read(folder.Write(name, $"id{delimiter}text\n1{delimiter}Some, text\n"))[0].Text);

    [Fact]
    public void Without_a_telling_name_the_longest_column_is_the_text_and_doubtful()
    {
        var corpus = Corpus.Read(folder.Write("a.csv", "a,b\nshort,This is a long text that goes on for more than forty characters.\n"));
        Assert.StartsWith("This is", corpus[0].Text, StringComparison.Ordinal);
        Assert.Contains("TextColumn", Assert.Single(corpus.Report.Rows, row => row.String("field") == "text").String("doubt"));
        Assert.Equal("a/1", corpus[0].Id);
    }

    [Fact]
    public void Columns_can_be_said()
    {
        var document = Corpus.Read(folder.Write("a.csv", "text,key,what\nNot this,k1,\"The text.\"\n"), new() { TextColumn = "what", IdColumn = "key", OutletColumn = "text" })[0];
        Assert.Equal(("k1", "The text.", "Not this"), (document.Id, document.Text, document.Outlet));
    }

    [Fact]
    public void A_column_that_is_said_and_not_there_is_an_error_that_lists_those_that_are()
    {
        var error = Assert.Throws<CorpusException>(() => Corpus.Read(folder.Write("a.csv", "id,text\n1,x\n"), new() { TextColumn = "Text" }));
        Assert.Contains("'id', 'text'", error.Message);
        Assert.Contains("ReadOptions.TextColumn", error.Message);
    }

    [Fact]
    public void A_table_without_any_text_is_an_error() =>
        Assert.Contains("looks like text", Assert.Throws<CorpusException>(() => Corpus.Read(folder.Write("a.csv", "a,b\n1,2\n"))).Message);

    [Theory]
    [InlineData("03/05/2024,13/05/2024", "2024-05-03")]
    [InlineData("03/05/2024,05/13/2024", "2024-03-05")]
    [InlineData("03/05/2024,04/05/2024", null)]
    [InlineData("03/05/2024 10:30,28/05/2024 11:00", "2024-05-03")]
    [InlineData("2024-05-03T10:30:00Z,2024-05-04T00:00:00+02:00", "2024-05-03")]
    [InlineData("20240503,20240504", "2024-05-03")]
    [InlineData("May 3rd 2024,June 4th 2024", "2024-05-03")]
    [InlineData("3 Sept. 2024,4 Nov. 2024", "2024-09-03")]
    public void Days_and_months_in_slashes_are_told_apart_by_the_whole_column(string dates, string? first)
    {
        var corpus = Corpus.Read(folder.Write("a.csv", "text,date\n" + string.Concat(dates.Split(',').Select(date => $"Words here.,{date}\n"))));
        Assert.Equal(first, corpus[0].Date?.ToString("yyyy-MM-dd"));
        if (first is null) Assert.Contains(corpus.Report.Rows, row => row.String("field") == "date" && row.String("doubt")?.Contains("DateFormat", StringComparison.Ordinal) == true);
        if (first is null) Assert.Equal("03/05/2024", corpus[0].Fields["date"]);
    }

    [Fact]
    public void How_dates_are_written_can_be_said() =>
        Assert.Equal(new DateOnly(2024, 3, 5), Corpus.Read(folder.Write("a.csv", "text,date\nWords.,03/05/2024\n"), new() { DateFormat = "MM/dd/yyyy" })[0].Date);

    [Fact]
    public void Ragged_rows_are_left_out_each_with_its_line()
    {
        var corpus = Corpus.Read(folder.Write("a.csv", "id,text\n1,One.\n2\n3,Three.,too,many\n4,Four.,\n\n5,\"Five\nlines\"\n6,Six.\n"));
        Assert.Equal(["1", "4", "5", "6"], corpus.Select(document => document.Id));
        var problems = Problems(corpus);
        Assert.Equal(2, problems.Count);
        Assert.Contains("line 3: 1 fields", problems[0]);
        Assert.Contains("line 4: 4 fields", problems[1]);
    }

    [Fact]
    public void A_field_of_a_hundred_megabytes_is_left_out_and_the_other_rows_are_read()
    {
        using (var writer = new StreamWriter(Path.Combine(folder.Path, "a.csv")))
        {
            writer.Write("id,text\n1,One.\n2,\"");
            var piece = new string('x', 1_000_000);
            for (var megabyte = 0; megabyte < 100; megabyte++) writer.Write(piece);
            writer.Write("\"\n3,Three.\n");
        }
        var corpus = Corpus.Read(Path.Combine(folder.Path, "a.csv"));
        Assert.Equal(["1", "3"], corpus.Select(document => document.Id));
        Assert.Contains("line 3: a field of 100,000,000 characters", Assert.Single(Problems(corpus)));
    }

    [Fact]
    public void A_quote_that_nothing_closes_is_reported_and_the_rows_before_it_are_kept()
    {
        var corpus = Corpus.Read(folder.Write("a.csv", "id,text\n1,One.\n2,\"Two.\n3,Three.\n"));
        Assert.Equal("1", Assert.Single(corpus).Id);
        Assert.Contains("line 3: a quote opens", Assert.Single(Problems(corpus)));
    }

    [Fact]
    public void A_row_without_text_is_reported() =>
        Assert.Contains("row 2", Assert.Single(Problems(Corpus.Read(folder.Write("a.csv", "id,text\n1,One.\n2,\n")))));

    [Fact]
    public void Ids_that_stand_twice_are_numbered_and_reported()
    {
        var corpus = Corpus.Read(folder.Write("a.csv", "id,text\n1,One.\n1,Two.\n1,Three.\n"));
        Assert.Equal(["1", "1~2", "1~3"], corpus.Select(document => document.Id));
        Assert.Equal(2, corpus.Report.Rows.Count(row => row.String("how") == "numbered"));
    }

    private static List<string> Problems(Corpus corpus) => [.. corpus.Report.Filter(row => row.String("field") == "problem").Rows.Select(row => row.String("doubt")!)];
}
