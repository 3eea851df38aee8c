using Entente.Frames;

namespace Entente.Cli.Tests;

public sealed class DatesTests : IDisposable
{
    private readonly Workplace place = new Workplace()
        .Write("articles/a.md", "---\ndate: 2024-11-28\noutlet: News.Az\n---\nThey met on 03/04/2021 and last week.")
        .Write("b.txt", "They met yesterday.\nAnd in July 2020.");

    public void Dispose() => place.Dispose();

    private Result Run(params string[] arguments) => Command.Run(place.Folder, ["dates", .. arguments]);

    [Fact]
    public void Who_interrupts_has_what_was_there_before()
    {
        place.Write("many/b.txt", "Serbia met Russia on 3 May 2024.").Write("dates.csv", "before");
        var result = Command.RunAndInterruptAsItReads(place.Folder, place["many/a.txt"], "dates", "many");
        Assert.Equal((130, "", "Interrupted. Nothing was written."), (result.ExitCode, result.Output, result.Error.TrimEnd()));
        Assert.Equal("before", place.Read("dates.csv"));
    }

    [Fact]
    public void Folders_and_files_become_one_table()
    {
        var result = Run("articles", "b.txt", "-o", "out/dates.csv");
        Assert.Equal((0, "", "4 expressions of time in 2 documents, 3 of them resolved. Look at out/dates.csv"), (result.ExitCode, result.Error, result.Output));
        var table = DataFrame.ReadCsv(place["out/dates.csv"]);
        Assert.Equal(["2021-04-03", "2024-W47", "XXXX-XX-XX", "2020-07"], table.Column<string>("timex").Present());
        Assert.Equal(new DateOnly(2024, 11, 24), table.Rows.ElementAt(1).Date("last_day"));
    }

    [Fact]
    public void A_day_and_an_order_can_be_given()
    {
        Assert.Equal(0, Run("articles", "b.txt", "--date", "2020-01-01", "--order", "month").ExitCode);
        Assert.Equal(["2021-03-04", "2024-W47", "2019-12-31", "2020-07"], DataFrame.ReadCsv(place["dates.csv"]).Column<string>("timex").Present());
    }

    [Theory]
    [InlineData("entente: No file or folder 'missing'", "missing")]
    [InlineData("entente: --date soon: not a day. Write it as 2024-11-28.", "articles", "--date", "soon")]
    [InlineData("entente: --order year: it is 'day' or 'month'.", "articles", "--order", "year")]
    [InlineData("entente: Required argument missing for command: 'dates'.")]
    [InlineData("entente: articles: the table could not be written", "articles", "-o", "articles")]
    public void A_wrong_use_is_said_and_nothing_is_written(string problem, params string[] arguments)
    {
        var result = Run(arguments);
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith(problem, result.Error);
        Assert.False(File.Exists(place["dates.csv"]));
    }
}
