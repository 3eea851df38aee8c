namespace Entente.Cli.Tests;

public sealed class ClassifyTests : IDisposable
{
    private readonly Workplace place = new Workplace()
        .Write("pairs.jsonl", """
            {"id": "a", "text": "Norland shelled Sudland.", "source_span": "Norland", "target_span": "Sudland", "source_offset": [0, 7], "target_offset": [16, 23]}

            {"id": 2, "text": "Norland and Sudland signed a treaty.", "source_span": null, "target_span": null, "root": "ASSAULT"}
            {"id": "c", "text": "The lake is blue."}
            """)
        .Write("broken.jsonl", """
            {"id": "a", "text": "Norland shelled Sudland."}
            {"id": "b", "text": 7}
            {"id": "c"
            ["d"]
            {"text": "Norland shelled Sudland."}
            {"id": "f", "text": "Norland met Sudland.", "source_offset": [4]}
            """);

    public void Dispose() => place.Dispose();

    private Result Run(params string[] arguments) => Command.Run(place.Folder, ["classify", .. arguments]);

    [Fact]
    public void Every_question_has_an_answer_on_its_line_and_labels_are_not_read()
    {
        var result = Run("pairs.jsonl", "-o", "out/pred.jsonl");
        Assert.Equal((0, "", "3 pairs classified by 'PLOVER'. Look at out/pred.jsonl"), (result.ExitCode, result.Error, result.Output));
        var lines = File.ReadAllLines(place["out/pred.jsonl"]);
        Assert.StartsWith("""{"id":"a","root":"ASSAULT","quad":"material_conflict","binary":"conflict","rule":"ASSAULT: shell (verb)""", lines[0]);
        Assert.StartsWith("""{"id":"2","root":"SUPPORT","quad":"verbal_cooperation","binary":"cooperation",""", lines[1]);
        Assert.Equal("""{"id":"c","root":null,"quad":null,"binary":null,"rule":null}""", lines[2]);
    }

    [Fact]
    public void Fields_that_it_does_not_know_and_spans_that_are_not_there_do_no_harm()
    {
        place.Write("extra.jsonl", """
            {"note": {"by": ["me"]}, "id": "a", "text": "Norland shelled Sudland.", "source_span": "Norland", "target_span": "Eastland", "root15": 7, "lang": null}
            {"id": "b", "text": "“Norland” met 😀 Sudland.", "source_span": "Norland", "target_span": "Sudland", "source_offset": [1, 8], "target_offset": [16, 23]}
            """);
        var result = Run("extra.jsonl", "-o", "pred.jsonl");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        var lines = File.ReadAllLines(place["pred.jsonl"]);
        Assert.StartsWith("""{"id":"a","root":"ASSAULT",""", lines[0]);
        Assert.StartsWith("""{"id":"b","root":"CONSULT",""", lines[1]);
    }

    [Fact]
    public void Spans_are_found_in_texts_that_are_cut_spaced_or_written_otherwise()
    {
        const string Target = "\"target_span\": \"Sudland\"";
        place.Write("forms.jsonl", $$"""
            {"id": "a", "text": "The Norlandic papers : the government of Norland attacked Sudland .", "source_span": "Norland", {{Target}}}
            {"id": "b", "text": "the northern people ’s army attacked sudland .", "source_span": "Northern People's Army", {{Target}}}
            {"id": "c", "text": "OFFICIALS  IN NORLAND\nATTACKED SUDLAND", "source_span": "officials in Norland", {{Target}}}
            """);
        Assert.Equal(0, Run("forms.jsonl", "-o", "pred.jsonl").ExitCode);
        Assert.All(File.ReadAllLines(place["pred.jsonl"]), line => Assert.Matches("ASSAULT: attack \\(verb\\); (on the way between the two|word order)", line));
    }

    [Fact]
    public void Ctrl_C_leaves_what_was_there_and_says_so()
    {
        place.Write("pred.jsonl", "before");
        var before = Directory.EnumerateFiles(place.Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        var result = Command.RunAndInterruptAsItReads(place.Folder, place["many.jsonl"], "classify", "many.jsonl", "-o", "pred.jsonl");
        Assert.Equal((130, "", "Interrupted. Nothing was written."), (result.ExitCode, result.Output, result.Error.TrimEnd()));
        Assert.Equal("before", place.Read("pred.jsonl"));
        Assert.Equal([.. before, place["many.jsonl"]], Directory.EnumerateFiles(place.Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).OrderBy(file => file == place["many.jsonl"]));
    }

    [Fact]
    public void A_broken_line_is_named_and_the_others_are_kept()
    {
        var result = Run("broken.jsonl", "-o", "pred.jsonl");
        Assert.Equal(1, result.ExitCode);
        Assert.Single(File.ReadAllLines(place["pred.jsonl"]));
        Assert.Contains("broken.jsonl, line 2: 'text' is not a string. The line was left out.", result.Error);
        Assert.Contains("broken.jsonl, line 3: not JSON: ", result.Error);
        Assert.Contains("broken.jsonl, line 4: not an object", result.Error);
        Assert.Contains("broken.jsonl, line 5: no 'id'", result.Error);
        Assert.Contains("broken.jsonl, line 6: 'source_offset' is not [start, end] in characters", result.Error);
    }

    [Fact]
    public void A_codebook_of_ones_own_is_used_or_its_error_told()
    {
        place.Write("own.yaml", "name: own\ncategories:\n  - category: CALM\n    quadrant: verbal cooperation\n    definition: Calm.\n    adjectives: [blue]\n");
        Assert.Equal(0, Run("pairs.jsonl", "-o", "pred.jsonl", "--codebook", "own.yaml").ExitCode);
        Assert.Contains("\"root\":\"CALM\"", File.ReadAllLines(place["pred.jsonl"])[2]);
        place.Write("own.yaml", "name: own\n");
        var result = Run("pairs.jsonl", "--codebook", "own.yaml");
        Assert.Equal((2, "entente: own.yaml, line 1: no category. A codebook has at least one under 'categories'."), (result.ExitCode, result.Error));
    }

    [Fact]
    public void A_missing_file_is_said()
    {
        var result = Run("missing.jsonl");
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("entente: ", result.Error);
        Assert.Contains("missing.jsonl", result.Error);
    }
}
