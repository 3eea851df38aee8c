using Entente.Grammar;
using Entente.Tests.Corpora;

namespace Entente.Tests.Grammar;

public sealed class GrammarModelTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_same_treebank_gives_the_same_bytes_on_one_thread_and_on_two() => Assert.Equal(TinyModel.Trained.Weights.ToBytes(), TinyModel.Train(2).Weights.ToBytes());

    [Fact]
    public void A_model_learns_its_treebank()
    {
        var path = Path.Combine(folder.Path, "tiny.conllu");
        File.WriteAllText(path, TinyTreebank.Text);
        Assert.Equal(new GrammarScores(20, 94, 1, 1, 1, 1, 1, 1), TinyModel.Trained.Evaluate([path]));
    }

    [Fact]
    public void Words_that_only_the_texts_have_are_classed_with_those_that_stand_like_them()
    {
        var (treebank, texts) = (Path.Combine(folder.Path, "tiny.conllu"), Path.Combine(folder.Path, "texts"));
        File.WriteAllText(treebank, TinyTreebank.Text);
        Directory.CreateDirectory(texts);
        string[] states = ["Serbia", "Hungary", "Armenia", "Georgia", "Albania", "ruritania"], verbs = ["praised", "accused", "met", "joined"];
        File.WriteAllText(Path.Combine(texts, "states.txt"), string.Join(' ', from state in states from verb in verbs from other in states select $"{state} {verb} {other}."));
        var clusters = GrammarModel.Train([treebank], new() { Texts = [texts], Folds = 2 }).Weights.Clusters;
        Assert.Equal(Class("Serbia"), Class("ruritania"));
        Assert.NotEqual(Class("Serbia"), Class("praised"));

        ulong Class(string word) => new WordForm(word, clusters).Cluster;
    }

    [Fact]
    public void Written_and_read_again_a_model_parses_the_same()
    {
        var path = Path.Combine(folder.Path, "tiny.grammar");
        TinyModel.Trained.Write(path);
        const string Text = "Serbia praised Hungary. Albania was accused by Georgia.";
        var read = GrammarModel.Read(path);
        Assert.Equal(TinyModel.Trained.Parse(Text).ToFrame().ToCsv(), read.Parse(Text).ToFrame().ToCsv());
        Assert.Equal(File.ReadAllBytes(path), read.Weights.ToBytes());
    }

    [Fact]
    public void A_model_cut_short_is_refused_wherever_it_ends()
    {
        var bytes = TinyModel.Trained.Weights.ToBytes();
        var path = Path.Combine(folder.Path, "cut.grammar");
        for (var length = 0; length < bytes.Length; length += Math.Max(1, bytes.Length / 97))
        {
            File.WriteAllBytes(path, bytes[..length]);
            Assert.StartsWith(path, Assert.Throws<GrammarException>(() => GrammarModel.Read(path)).Message);
        }
    }

    [Fact]
    public void A_damaged_model_is_refused_or_read_but_never_breaks()
    {
        var bytes = TinyModel.Trained.Weights.ToBytes();
        var path = Path.Combine(folder.Path, "damaged.grammar");
        for (var place = 0; place < bytes.Length; place += Math.Max(1, bytes.Length / 199))
        {
            var damaged = (byte[])bytes.Clone();
            damaged[place] ^= 0xA5;
            File.WriteAllBytes(path, damaged);
            try
            {
                GrammarModel.Read(path).Parse("Serbia praised Hungary.");
            }
            catch (GrammarException error)
            {
                Assert.StartsWith(path, error.Message);
            }
        }
    }

    [Fact]
    public void Another_file_and_none_are_named()
    {
        var path = Path.Combine(folder.Path, "poem.txt");
        File.WriteAllText(path, "Not a model.");
        Assert.StartsWith($"{path}: not a grammar model", Assert.Throws<GrammarException>(() => GrammarModel.Read(path)).Message);
        Assert.StartsWith("No model 'none.grammar'", Assert.Throws<GrammarException>(() => GrammarModel.Read("none.grammar")).Message);
    }

    [Fact]
    public void One_sentence_is_too_few_to_train_on()
    {
        var path = Path.Combine(folder.Path, "one.conllu");
        File.WriteAllText(path, TinyTreebank.Word(1, "Yes", "yes", "INTJ", "UH", 0, "root"));
        Assert.StartsWith("A grammar from 1 sentences.", Assert.Throws<GrammarException>(() => GrammarModel.Train([path])).Message);
    }

    [Fact]
    public void Training_can_be_stopped()
    {
        var path = Path.Combine(folder.Path, "tiny.conllu");
        File.WriteAllText(path, TinyTreebank.Text);
        Assert.ThrowsAny<OperationCanceledException>(() => GrammarModel.Train([path], cancellationToken: new(canceled: true)));
    }
}
