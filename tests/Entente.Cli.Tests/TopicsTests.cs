namespace Entente.Cli.Tests;

public sealed class TopicsTests : IDisposable
{
    private readonly Workplace place = new Workplace().Write("tokens.txt", string.Concat(Enumerable.Range(0, 60).Select(i => $"d{i:00}\t{Words(i)}\n")));

    public void Dispose() => place.Dispose();

    [Fact]
    public void Topics_of_a_file_of_tokens_are_written_and_the_same_on_any_number_of_threads()
    {
        var one = Command.Run(place.Folder, "topics", "--tokens", "tokens.txt", "--topics", "3", "--iterations", "20", "--seed", "7", "--threads", "1", "-o", "one");
        Assert.True(one.ExitCode == 0, one.Error);
        Assert.StartsWith("3 topics of 60 documents, 720 tokens of 18 terms", one.Output);
        Assert.Equal(["correlation.csv", "diagnostics.csv", "phi.tsv", "theta.csv", "topics.csv"], place.Content("one").Keys);
        Assert.Equal(0, Command.Run(place.Folder, "topics", "--tokens", "tokens.txt", "--topics", "3", "--iterations", "20", "--seed", "7", "--threads", "3", "-o", "three").ExitCode);
        Assert.Equal(place.Content("one"), place.Content("three"));
        var lines = place.Read("one/phi.tsv").TrimEnd('\n').Split('\n');
        Assert.Equal(19, lines.Length);
        Assert.All(lines, line => Assert.Equal(4, line.Split('\t').Length));
    }

    [Fact]
    public void Topics_of_texts_are_found_by_paragraph()
    {
        foreach (var i in Enumerable.Range(0, 20)) place.Write($"texts/{i:00}.txt", $"{Words(i)}.\n\n{Words(i + 1)}.\n");
        var result = Command.Run(place.Folder, "topics", "texts", "--topics", "3", "--by", "paragraph", "--refits", "0", "--model", "model.json", "-o", "out");
        Assert.True(result.ExitCode == 0, result.Error);
        Assert.StartsWith("3 topics of 40 documents", result.Output);
        Assert.StartsWith("{\"format\":\"entente topic model 1\"", place.Read("model.json"));
        Assert.Equal(["correlation.csv", "diagnostics.csv", "documents.csv", "phi.tsv", "sentences.csv", "theta.csv", "topics.csv"], place.Content("out").Keys);
        Assert.Equal(21, place.Read("out/documents.csv").TrimEnd('\n').Split('\n').Length);
        Assert.Equal(10, place.Read("out/sentences.csv").TrimEnd('\n').Split('\n').Length);
    }

    [Theory]
    [InlineData("name texts or folders of them, or a file of tokens with --tokens")]
    [InlineData("0 topics were asked for, of a vocabulary of 18 terms", "--tokens", "tokens.txt", "--topics", "0")]
    [InlineData("19 topics were asked for", "--tokens", "tokens.txt", "--topics", "19")]
    [InlineData("--alpha much: not a number", "--tokens", "tokens.txt", "--alpha", "much")]
    [InlineData("bad.txt, line 1: no id and tab", "--tokens", "bad.txt")]
    [InlineData("none.txt: there is no such file", "--tokens", "none.txt")]
    [InlineData("Topics were asked for of a matrix of 0 documents", "--tokens", "void.txt")]
    public void A_wrong_use_is_said_and_nothing_is_written(string problem, params string[] arguments)
    {
        place.Write("bad.txt", "words without an id\n").Write("void.txt", "d1\t\n");
        var result = Command.Run(place.Folder, ["topics", .. arguments]);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains($"entente: {problem}", result.Error);
        Assert.False(Directory.Exists(place["output"]));
    }

    private static string Words(int i) => string.Join(' ', Enumerable.Range(0, 12).Select(word => $"{"red,sea,sky".Split(',')[i % 3]}{(char)('a' + (word * 5 + i) % 6)}"));
}
