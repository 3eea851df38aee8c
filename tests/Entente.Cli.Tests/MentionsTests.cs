using Entente.Frames;

namespace Entente.Cli.Tests;

public sealed class MentionsTests : IDisposable
{
    private readonly Workplace place = new Workplace()
        .Write("articles/a.md", "---\ndate: 2024-05-01\n---\nThe Serbian president met Viktor Orbán in Belgrade. He praised Serbia.")
        .Write("b.txt", "Serbia and Azerbaijan signed. Both sides were glad.")
        .Write("lexicon/actors.csv", "id,name,kind,of,since,until,source\nSRB,Serbia,state,,,,x\n")
        .Write("lexicon/names.csv", "actor,name,as\nSRB,Serbia,name\nSRB,,name\n");

    public void Dispose() => place.Dispose();

    private Result Run(params string[] arguments) => Command.Run(place.Folder, ["mentions", .. arguments]);

    [Fact]
    public void Folders_and_files_become_one_table()
    {
        var result = Run("articles", "b.txt", "-o", "out/mentions.csv");
        Assert.Equal((0, "", "10 mentions of 4 actors in 2 documents. Look at out/mentions.csv"), (result.ExitCode, result.Error, result.Output));
        var table = DataFrame.ReadCsv(place["out/mentions.csv"]);
        Assert.Equal(["document", "sentence", "start", "end", "text", "actor", "kind", "represents", "reason"], table.Columns.Select(column => column.Name));
        Assert.Equal(["SRB", "VUCIC-ALEKSANDAR", "ORBAN-VIKTOR", "SRB", "ORBAN-VIKTOR", "SRB", "SRB", "AZE", "SRB", "AZE"], table.Column<string>("actor").Present());
        Assert.Equal(["demonym", "role", "person", "place", "pronoun", "name", "name", "name", "role", "role"], table.Column<string>("kind").Present());
    }

    [Fact]
    public void Roles_and_pronouns_can_be_left_out_and_a_sample_drawn()
    {
        Assert.Equal(0, Run("articles", "b.txt", "--no-roles", "--no-pronouns", "--sample", "sample.csv", "--unknown", "unknown.csv", "--threads", "1").ExitCode);
        Assert.Equal(6, DataFrame.ReadCsv(place["mentions.csv"]).RowCount);
        Assert.Equal(6, DataFrame.ReadCsv(place["sample.csv"]).RowCount);
        Assert.True(File.Exists(place["unknown.csv"]));
    }

    [Fact]
    public void Only_tables_are_written_and_nobody_named_is_said()
    {
        var refused = Run("b.txt", "-o", "mentions.xlsx");
        Assert.Equal((2, "entente: mentions.xlsx: tables are written as CSV. Name a file ending in .csv."), (refused.ExitCode, refused.Error));
        place.Write("nobody.txt", "It rained.");
        var nobody = Run("nobody.txt");
        Assert.Equal(0, nobody.ExitCode);
        Assert.StartsWith("entente: no actor was found.", nobody.Error);
    }

    [Fact]
    public void Ctrl_C_leaves_what_was_there_and_says_so()
    {
        place.Write("many/b.txt", "Serbia and Hungary met.").Write("mentions.csv", "before");
        var before = Directory.EnumerateFiles(place.Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        var result = Command.RunAndInterruptAsItReads(place.Folder, place["many/a.txt"], "mentions", "many", "-o", "mentions.csv", "--unknown", "other.csv");
        Assert.Equal((130, "", "Interrupted. Nothing was written."), (result.ExitCode, result.Output, result.Error.TrimEnd()));
        Assert.Equal("before", place.Read("mentions.csv"));
        Assert.Equal([.. before, place["many/a.txt"]], Directory.EnumerateFiles(place.Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).OrderBy(file => file == place["many/a.txt"]));
    }

    [Theory]
    [InlineData("entente: No file or folder 'missing'", "missing")]
    [InlineData("entente: names.csv, line 3: the column 'name' is empty.", "articles", "--lexicon", "lexicon")]
    [InlineData("entente: No 'actors.csv' in lexicon folder 'articles'", "articles", "--lexicon", "articles")]
    [InlineData("entente: Required argument missing for command: 'mentions'.")]
    [InlineData("entente: Unrecognized option '--bye'.", "articles", "--bye")]
    [InlineData("entente: Threads is -2.", "articles", "--threads", "-2")]
    [InlineData("entente: articles: the table could not be written", "articles", "-o", "articles")]
    public void A_wrong_use_is_said_and_nothing_is_written(string problem, params string[] arguments)
    {
        var result = Run(arguments);
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith(problem, result.Error);
        Assert.False(File.Exists(place["mentions.csv"]));
    }
}
