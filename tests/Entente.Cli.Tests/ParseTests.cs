namespace Entente.Cli.Tests;

public sealed class ParseTests : IDisposable
{
    private readonly Workplace place = new Workplace()
        .Write("articles/a.md", "---\ndate: 2024-11-28\n---\nBaku accused Yerevan. They don't agree.")
        .Write("b.conllu", "# sent_id = b1\n1\tBaku\t_\t_\t_\t_\t_\t_\t_\t_\n2\tprotested\t_\t_\t_\t_\t_\t_\t_\t_\n\n")
        .Write("bad.conllu", "1\tBaku\n");

    public void Dispose() => place.Dispose();

    private Result Run(params string[] arguments) => Command.Run(place.Folder, arguments);

    [Fact]
    public void Texts_become_a_treebank()
    {
        var result = Run("parse", "articles", "-o", "out.conllu");
        Assert.Equal((0, "", "2 sentences in out.conllu"), (result.ExitCode, result.Error, result.Output));
        var lines = File.ReadAllLines(place["out.conllu"]);
        Assert.Equal(["# newdoc id = a", "# sent_id = a-1", "# text = Baku accused Yerevan."], lines[..3]);
        Assert.Contains(lines, line => line.StartsWith("3\tn't\tnot\tPART\tRB\t", StringComparison.Ordinal));
    }

    [Fact]
    public void The_words_of_a_treebank_stay()
    {
        Assert.Equal((0, "1 sentence in parses.conllu"), Run("parse", "b.conllu") is var result ? (result.ExitCode, result.Output) : default);
        Assert.Equal(["# sent_id = b1", "1\tBaku\tBaku\tPROPN\tNNP\t_\t2\tnsubj\t_\t_", "2\tprotested\tprotest\tVERB\tVBD\t_\t0\troot\t_\t_", ""], File.ReadAllLines(place["parses.conllu"]));
    }

    [Fact]
    public void A_model_is_measured_on_what_it_parsed()
    {
        Assert.Equal(0, Run("parse", "articles", "-o", "gold.conllu").ExitCode);
        var result = Run("grammar", "evaluate", "gold.conllu");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(["2 sentences, 9 words", "UPOS              100.00", "XPOS              100.00", "Lemma             100.00", "UAS               100.00", "LAS               100.00", "LAS with subtypes 100.00"],
            result.Output.ReplaceLineEndings("\n").Split('\n'));
    }

    [Fact]
    public void A_model_is_trained_and_used()
    {
        Assert.Equal(0, Run("parse", "articles", "-o", "gold.conllu").ExitCode);
        Assert.Equal(0, Run("grammar", "train", "gold.conllu", "-o", "model").ExitCode);
        Assert.Equal(0, Run("parse", "articles", "-o", "again.conllu", "--model", "model/english.grammar").ExitCode);
    }

    [Theory]
    [InlineData("entente: bad.conllu, line 1: 2 columns, where CoNLL-U has 10", "parse", "bad.conllu")]
    [InlineData("entente: bad.conllu, line 1: 2 columns", "grammar", "evaluate", "bad.conllu")]
    [InlineData("entente: No file 'none.conllu'", "grammar", "train", "none.conllu")]
    [InlineData("entente: No model 'none.grammar'", "parse", "articles", "--model", "none.grammar")]
    [InlineData("entente: articles: not CoNLL-U, as b.conllu is", "parse", "b.conllu", "articles")]
    [InlineData("entente: --threads -1: a negative number", "parse", "articles", "--threads", "-1")]
    [InlineData("entente: No file or folder 'missing'", "parse", "missing")]
    public void A_wrong_use_is_said_and_nothing_is_written(string problem, params string[] arguments)
    {
        var result = Run(arguments);
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith(problem, result.Error);
        Assert.False(File.Exists(place["parses.conllu"]));
    }
}
