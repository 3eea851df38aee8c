using Entente.Corpora;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests.Corpora;

public sealed class JsonTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("""[{"id": "a", "text": "One."}, {"id": "b", "text": "Two."}]""", "a b")]
    [InlineData("""{"count": 2, "articles": [{"id": "a", "text": "One."}, {"id": "b", "text": "Two."}]}""", "a b")]
    [InlineData("""{"title": "T", "tags": ["x", "y"], "text": "One."}""", "f")]
    [InlineData("""[{"text": "One."}]""", "f/1")]
    public void Lists_of_objects_and_single_objects_are_read(string json, string ids) =>
        Assert.Equal(ids.Split(' '), Corpus.Read(folder.Write("f.json", json)).Select(document => document.Id));

    [Theory]
    [InlineData("""{"source": {"id": "x", "name": "The Paper"}, "publishedAt": "2024-05-03T08:00:00Z", "content": "One."}""")]
    [InlineData("""{"source_domain": "The Paper", "date_publish": "2024-05-03 08:00:00", "maintext": "One."}""")]
    public void Records_of_news_services_are_understood(string json)
    {
        var document = Corpus.Read(folder.Write("f.json", json))[0];
        Assert.Equal(("The Paper", new DateOnly(2024, 5, 3), "One."), (document.Outlet, document.Date, document.Text));
    }

    [Fact]
    public void Values_of_other_types_become_text()
    {
        var document = Corpus.Read(folder.Write("f.json", """{"text": "One.", "n": 1.50, "yes": true, "no": null, "tags": ["x", 2], "deep": {"a": 1}}"""))[0];
        Assert.Equal(("1.50", "true", "x; 2", "{\"a\": 1}"), (document.Fields["n"], document.Fields["yes"], document.Fields["tags"], document.Fields["deep"]));
        Assert.False(document.Fields.ContainsKey("no"));
    }

    [Fact]
    public void A_broken_line_7_is_reported_by_its_number_and_the_others_are_read()
    {
        var lines = Enumerable.Range(1, 10).Select(line => line == 7 ? "{\"id\": \"7\", \"text\": \"Cut" : $$"""{"id": "{{line}}", "text": "Line {{line}}."}""");
        var corpus = Corpus.Read(folder.Write("f.jsonl", string.Join('\n', lines)));
        Assert.Equal(["1", "2", "3", "4", "5", "6", "8", "9", "10"], corpus.Select(document => document.Id));
        Assert.Contains("line 7: not JSON", Assert.Single(Problems(corpus)));
    }

    [Theory]
    [InlineData("[1, 2]", "array")]
    [InlineData("\"text\"", "string")]
    [InlineData("{\"text\": \"half \\ud800 pair\"}", "line 2")]
    public void A_line_that_is_no_document_is_reported(string line, string what)
    {
        var corpus = Corpus.Read(folder.Write("f.jsonl", "{\"text\": \"One.\"}\n" + line + "\n{\"text\": \"Three.\"}"));
        Assert.Equal(["f/1", "f/3"], corpus.Select(document => document.Id));
        Assert.Contains(what, Assert.Single(Problems(corpus)));
    }

    [Fact]
    public void A_line_beyond_the_limit_is_left_out_without_being_held()
    {
        var corpus = Corpus.Read(folder.Write("f.jsonl", "{\"text\": \"One.\"}\n{\"text\": \"" + new string('x', 5000) + "\"}\n{\"text\": \"Three.\"}"), new() { MaximumFieldLength = 1000 });
        Assert.Equal(["f/1", "f/3"], corpus.Select(document => document.Id));
        Assert.Contains("line 2", Assert.Single(Problems(corpus)));
    }

    [Fact]
    public void JSON_that_nests_without_end_is_an_error() =>
        Assert.Contains("f.json", Assert.Throws<CorpusException>(() => Corpus.Read(folder.Write("f.json", new string('[', 100_000)))).Message);

    [Fact]
    public void A_file_that_changes_while_it_is_read_is_reported_and_what_came_before_is_kept()
    {
        var path = folder.Write("f.jsonl", string.Concat(Enumerable.Range(1, 1000).Select(line => $$"""{"text": "Line {{line}}."}""" + "\n")));
        folder.Write("g.txt", "Another.");
        var problems = new List<Finding>();
        var read = new List<string>();
        foreach (var document in Corpus.Stream(folder.Path, new() { Findings = new Recorder(problems) }))
        {
            read.Add(document.Id);
            if (read.Count == 3) File.AppendAllText(path, "{\"text\": \"New.\"}\n");
        }
        Assert.Equal(["f/1", "f/2", "f/3", "g"], read);
        Assert.Contains("changed while it was read", Assert.Single(problems, finding => finding.Field == "problem").Doubt);
    }

    [Fact]
    public void A_stream_gives_what_reading_gives_and_can_be_gone_through_again()
    {
        folder.Write("f.jsonl", "{\"text\": \"One.\"}\n{\"text\": \"Two.\"}");
        folder.Write("a.txt", "Three.");
        var stream = Corpus.Stream(folder.Path);
        var corpus = Corpus.Read(folder.Path);
        Assert.Equal(corpus.Select(document => (document.Id, document.Text)), stream.Select(document => (document.Id, document.Text)));
        Assert.Equal(3, stream.Count());
    }

    [Fact]
    public void What_is_written_as_JSON_lines_is_read_back() => Prop.ForAll(Documents(), documents =>
    {
        var corpus = new Corpus(documents).Clean();
        var path = Path.Combine(folder.Path, "out.jsonl");
        corpus.WriteJsonLines(path);
        var first = File.ReadAllText(path);
        if (corpus.Count == 0 || corpus.All(document => document.Sentences.Count == 0)) return first.Length >= 0;
        var back = Corpus.Read(path);
        back.WriteJsonLines(path);
        var kept = corpus.Where(document => document.Sentences.Count > 0);
        return kept.Select(document => (document.Id, document.Title, document.Date, document.Outlet, document.Author, document.Url, document.Perspective, document.Source))
                .SequenceEqual(back.Select(document => (document.Id, document.Title, document.Date, document.Outlet, document.Author, document.Url, document.Perspective, document.Source)))
            && kept.Zip(back).All(pair => pair.First.Fields.OrderBy(field => field.Key, StringComparer.Ordinal).SequenceEqual(pair.Second.Fields.OrderBy(field => field.Key, StringComparer.Ordinal)))
            && kept.Zip(back).All(pair => pair.First.Sentences.Select(sentence => sentence.Text).SequenceEqual(pair.Second.Sentences.Select(sentence => sentence.Text)))
            && first.Split('\n').Count(line => line.Length > 0) == corpus.Count
            && (kept.Count < corpus.Count || File.ReadAllText(path) == first);
    }).QuickCheckThrowOnFailure();

    private static Arbitrary<List<Document>> Documents()
    {
        var text = Gen.Elements("Serbia met Azerbaijan.", " ", "\n", "\n\n", "top of page", "“So”", "\t", "🙂", "\\", "\"", "</script>", "\u00A0", "Image credit: Somebody.", "1. Item").ListOf().Select(string.Concat);
        var value = Gen.OneOf(Gen.Constant<string?>(null), Gen.Elements<string?>("A title", "Vučić, \"said\"", "x;y"));
        var document = from body in text
                       from title in value
                       from outlet in value
                       from url in value
                       from source in value
                       from other in value
                       from day in Gen.Choose(1, 28)
                       select (body, title, outlet, url, source, other, day);
        return document.ListOf().Select(all => all.Select((one, place) => new Document($"d{place}", one.body)
        {
            Title = one.title,
            Outlet = one.outlet,
            Url = one.url,
            Source = one.source,
            Perspective = one.other,
            Date = one.day > 20 ? null : new DateOnly(2024, 5, one.day),
            Fields = one.other is null ? new Dictionary<string, string>() : new() { ["tags"] = one.other, ["Länge"] = "7" },
        }).ToList()).ToArbitrary();
    }

    private static List<string> Problems(Corpus corpus) => [.. corpus.Report.Filter(row => row.String("field") == "problem").Rows.Select(row => row.String("doubt")!)];

    private sealed class Recorder(List<Finding> seen) : IProgress<Finding>
    {
        public void Report(Finding value) => seen.Add(value);
    }
}
