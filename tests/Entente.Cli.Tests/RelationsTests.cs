using Entente.Frames;

namespace Entente.Cli.Tests;

public sealed class RelationsTests : IDisposable
{
    private static readonly string[] Columns =
        ["document", "date", "outlet", "speaker", "source", "target", "category", "quadrant", "sign", "intensity", "modality", "negated", "rule", "start", "end", "evidence", "tense"];

    private readonly Workplace place = new Workplace()
        .Write("articles/a.md", "---\ndate: 2024-05-01\noutlet: The Post\n---\nSerbia condemned Russia. On 3 March 2020 Serbia signed an agreement with Hungary.")
        .Write("articles/deep/b.txt", "Aleksandar Vučić said that Hungary will support Serbia. Serbia never attacked Hungary.")
        .Write("more.jsonl", """
            {"id": "c1", "date": "2023-01-02", "outlet": "=Wire", "text": "Armenia was attacked by Azerbaijan."}
            {"id": "c2", "text": "Nothing is said here."}
            """);

    public void Dispose() => place.Dispose();

    private Result Run(params string[] arguments) => Command.Run(place.Folder, ["relations", .. arguments]);

    [Fact]
    public void Folders_and_lines_of_json_become_one_table_with_every_column()
    {
        var result = Run("articles", "more.jsonl", "-o", "out/relations.csv");
        Assert.Equal((0, "", "5 relations between 3 pairs in 4 documents. Look at out/relations.csv"), (result.ExitCode, result.Error, result.Output));
        var table = DataFrame.ReadCsv(place["out/relations.csv"]);
        Assert.Equal(Columns, table.Columns.Select(column => column.Name));
        Assert.Equal(
        [
            "a SRB>RUS ACCUSE verbal conflict -1 asserted past False",
            "a SRB>HUN SUPPORT verbal cooperation 1 asserted past False",
            "b HUN>SRB AGREE verbal cooperation 1 intended future False",
            "b SRB>HUN ASSAULT material conflict 0 asserted past True",
            "c1 AZE>ARM ASSAULT material conflict -1 asserted past False",
        ], table.Rows.Select(row => string.Join(' ', row.String("document"), $"{row.String("source")}>{row.String("target")}", row.String("category"), row.String("quadrant"), row.Whole("sign"), row.String("modality"), row.String("tense"), row.Boolean("negated"))));
        Assert.Equal(["The Post", "The Post", null, null, "=Wire"], table.Rows.Select(row => row.String("outlet")));
        Assert.Equal([null, null, "Aleksandar Vučić", null, null], table.Rows.Select(row => row.String("speaker")));
        Assert.Equal("Serbia condemned Russia.", table.Rows.First().String("evidence"));
        Assert.StartsWith("ACCUSE: condemn (verb); ", table.Rows.First().String("rule"));
    }

    [Fact]
    public void Ctrl_C_leaves_what_was_there_and_says_so()
    {
        place.Write("many/b.txt", "Serbia condemned Russia.").Write("relations.csv", "before");
        var before = Directory.EnumerateFiles(place.Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        var result = Command.RunAndInterruptAsItReads(place.Folder, place["many/a.txt"], "relations", "many");
        Assert.Equal((130, "", "Interrupted. Nothing was written."), (result.ExitCode, result.Output, result.Error.TrimEnd()));
        Assert.Equal("before", place.Read("relations.csv"));
        Assert.Equal([.. before, place["many/a.txt"]], Directory.EnumerateFiles(place.Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).OrderBy(file => file == place["many/a.txt"]));
    }

    [Fact]
    public void The_date_is_that_of_the_sentence_where_it_has_one_and_else_the_documents()
    {
        Assert.Equal(0, Run("articles/a.md", "more.jsonl").ExitCode);
        Assert.Equal([new DateOnly(2024, 5, 1), new DateOnly(2020, 3, 3), new DateOnly(2023, 1, 2)], DataFrame.ReadCsv(place["relations.csv"]).Rows.Select(row => row.Date("date")));
    }

    [Fact]
    public void The_span_is_where_the_signal_stands_and_the_table_is_the_same_again()
    {
        Assert.Equal(0, Run("more.jsonl", "-o", "one.csv").ExitCode);
        Assert.Equal(0, Run("more.jsonl", "-o", "two.csv").ExitCode);
        Assert.Equal(place.Read("one.csv"), place.Read("two.csv"));
        var row = DataFrame.ReadCsv(place["one.csv"]).Rows.Single();
        Assert.Equal("attacked", row.String("evidence")![(int)row.Whole("start")!..(int)row.Whole("end")!]);
    }

    [Fact]
    public void A_codebook_and_a_lexicon_of_ones_own_are_used()
    {
        place.Write("own.yaml", "name: own\ninclude: [plover.yaml]\ncategories:\n  - category: SUPPORT\n    verbs: [serenade]\n").Write("song.txt", "Norland serenaded Serbia.")
            .Write("lexicon/actors.csv", "id,name,kind,of,since,until,source\nNOR,Norland,state,,,,x\nSRB,Serbia,state,,,,x\n").Write("lexicon/names.csv", "actor,name,as\nNOR,Norland,name\nSRB,Serbia,name\n");
        Assert.Equal(0, Run("song.txt", "--codebook", "own.yaml", "--lexicon", "lexicon").ExitCode);
        Assert.Equal("NOR SRB SUPPORT: serenade (verb); subject, verb, object", DataFrame.ReadCsv(place["relations.csv"]).Rows.Select(row => $"{row.String("source")} {row.String("target")} {row.String("rule")}").Single());
    }

    [Theory]
    [InlineData("entente: own.yaml, line 6: 'frown' stands under 'B' here and under 'B' in own.yaml, line 6", "name: x\ncategories:\n  - category: B\n    quadrant: verbal conflict\n    definition: d\n    verbs: [frown, frown]")]
    [InlineData("entente: own.yaml, line 2: 'own.yaml' includes itself", "name: x\ninclude: [own.yaml]")]
    [InlineData("entente: own.yaml, line 4: 'loving' is no list of cues. There are: denial, saying,", "name: x\ninclude: [plover.yaml]\ncues:\n  loving: [love]")]
    [InlineData("entente: own.yaml, line 5: 'LOVE' is no category", "name: x\ninclude: [plover.yaml]\nmodifiers:\n  # of words\n  - modifier: m\n    cooperation: LOVE")]
    public void A_codebook_that_cannot_be_used_is_named_with_its_line(string problem, string yaml)
    {
        place.Write("own.yaml", yaml);
        var result = Run("articles", "--codebook", "own.yaml");
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith(problem, result.Error);
        Assert.False(File.Exists(place["relations.csv"]));
    }

    [Theory]
    [InlineData("entente: No file or folder 'missing'", "missing")]
    [InlineData("entente: No codebook 'none.yaml'", "articles", "--codebook", "none.yaml")]
    [InlineData("entente: Required argument missing for command: 'relations'.")]
    [InlineData("entente: articles: the table could not be written", "articles", "-o", "articles")]
    public void A_wrong_use_is_said_and_nothing_is_written(string problem, params string[] arguments)
    {
        var result = Run(arguments);
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith(problem, result.Error);
        Assert.False(File.Exists(place["relations.csv"]));
    }

    [Fact]
    public void A_sentence_without_end_and_quotes_that_do_not_close_are_told_and_the_rest_is_coded()
    {
        place.Write("long.txt", string.Concat(Enumerable.Repeat("Serbia and Russia met with Hungary, ", 2000)) + "\n\n“Serbia condemned “Russia.");
        var result = Run("long.txt");
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("entente: long, sentence 1: ", result.Error);
        Assert.Contains("1 sentences are too long to code", result.Output);
        Assert.Equal("SRB", DataFrame.ReadCsv(place["relations.csv"]).Rows.Single().String("source"));
    }
}
