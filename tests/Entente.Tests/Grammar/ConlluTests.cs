using Entente.Grammar;
using Entente.Tests.Corpora;

namespace Entente.Tests.Grammar;

public sealed class ConlluTests : IDisposable
{
    private static readonly GrammarModel Tiny = TinyModel.Trained;
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("1\tBaku\tBaku\n", 1, "3 columns")]
    [InlineData("# a comment\n2\tBaku\tBaku\tPROPN\tNNP\t_\t0\troot\t_\t_\n", 2, "the word's number '2'")]
    [InlineData("1\tBaku\tBaku\tPROPER\tNNP\t_\t0\troot\t_\t_\n", 1, "the part of speech 'PROPER'")]
    [InlineData("1\tBaku\tBaku\tPROPN\tNNP\t_\tx\troot\t_\t_\n", 1, "the head 'x'")]
    [InlineData("1\tBaku\tBaku\tPROPN\tNNP\t_\t0\t_\t_\t_\n", 1, "a word without a relation")]
    [InlineData("1\tBaku\tBaku\tPROPN\tNNP\t_\t7\troot\t_\t_\n", 1, "0 roots")]
    [InlineData("1\tA\ta\tX\tFW\t_\t0\troot\t_\t_\n2\tB\tb\tX\tFW\t_\t9\tdep\t_\t_\n", 2, "the head 9 in a sentence of 2 words")]
    [InlineData("1\tA\ta\tX\tFW\t_\t0\troot\t_\t_\n2\tB\tb\tX\tFW\t_\t3\tdep\t_\t_\n3\tC\tc\tX\tFW\t_\t2\tdep\t_\t_\n", 2, "depends on itself")]
    [InlineData("1\tA\ta\tX\tFW\t_\t0\troot\t_\t_\n3-2\tBC\t_\t_\t_\t_\t_\t_\t_\t_\n", 2, "the number '3-2'")]
    [InlineData("# only a comment\n\n", 1, "a sentence without words")]
    public void A_malformed_treebank_is_refused_by_file_and_line(string text, int line, string problem)
    {
        var path = Path.Combine(folder.Path, "bad.conllu");
        File.WriteAllText(path, text);
        var error = Assert.Throws<GrammarException>(() => Tiny.Evaluate([path]));
        Assert.StartsWith($"{path}, line {line}: ", error.Message);
        Assert.Contains(problem, error.Message);
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_refused_by_file_and_line()
    {
        var path = Path.Combine(folder.Path, "latin.conllu");
        File.WriteAllBytes(path, [.. "# Vu\n# "u8, 0xE8, .. "i\n"u8]);
        Assert.StartsWith($"{path}, line 2: bytes that are not UTF-8", Assert.Throws<GrammarException>(() => Tiny.Evaluate([path])).Message);
    }

    [Fact]
    public void A_missing_treebank_is_named() => Assert.StartsWith("No file 'none.conllu'", Assert.Throws<GrammarException>(() => Tiny.Evaluate(["none.conllu"])).Message);

    [Fact]
    public void Multiword_tokens_comments_and_the_last_column_stay_and_empty_nodes_go()
    {
        var (from, to) = (Path.Combine(folder.Path, "in.conllu"), Path.Combine(folder.Path, "out.conllu"));
        File.WriteAllText(from, "# sent_id = a\n1-2\tArmenia's\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n1\tArmenia\t_\t_\t_\t_\t_\t_\t_\t_\n2\t's\t_\t_\t_\t_\t_\t_\t_\t_\n2.1\tally\t_\t_\t_\t_\t_\t_\t_\t_\n3\t.\t_\t_\t_\t_\t_\t_\t_\tMark=1\n");
        Assert.Equal(1, Tiny.ParseConllu([from], to));
        var lines = File.ReadAllText(to).Split('\n');
        Assert.Equal(["# sent_id = a", "1-2\tArmenia's\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No"], lines[..2]);
        Assert.Equal(["1 Armenia", "2 's", "3 ."], lines[2..5].Select(line => string.Join(' ', line.Split('\t')[..2])));
        Assert.EndsWith("\tMark=1", lines[4]);
        Assert.Equal(["", ""], lines[5..]);
        // What was written is a treebank: it reads, and the model agrees with itself.
        Assert.Equal((1.0, 1.0, 1.0), Tiny.Evaluate([to]) is var scores ? (scores.Upos, scores.Uas, scores.FullLas) : default);
    }

    [Fact]
    public void Parsed_text_is_written_as_a_treebank_that_reads_again()
    {
        var path = Path.Combine(folder.Path, "text.conllu");
        Assert.Equal(2, Tiny.Parse("Serbia's ally met Hungary. Georgia (it said) joined.").WriteConllu(path));
        Assert.Equal(2, Tiny.Evaluate([path]).Sentences);
        Assert.StartsWith("# newdoc id = text\n# sent_id = text-1\n# text = Serbia's ally met Hungary.\n1\tSerbia\t", File.ReadAllText(path));
        Assert.EndsWith("\tSpaceAfter=No", File.ReadLines(path).ElementAt(3));
    }
}
