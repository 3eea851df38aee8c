using Entente.Frames;
using Entente.Tokens;
using Entente.Topics;

namespace Entente.Tests.Topics;

public sealed class ModelFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("entente").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_model_that_is_saved_and_loaded_is_the_same()
    {
        var model = LdaModel.Fit(Planted.Matrix(documents: 20), new() { Topics = 3, Iterations = 12, Seed = 9 });
        var path = Path.Combine(folder, "model.json");
        model.Save(path);
        var loaded = LdaModel.Load(path);
        Assert.Equal(model.Options, loaded.Options);
        Assert.Equal((model.Version, model.Beta), (loaded.Version, loaded.Beta));
        Assert.Equal(model.Alpha, loaded.Alpha);
        Assert.Equal(model.Course, loaded.Course);
        Assert.Equal(model.Distributions.ToTermFrame().ToCsv(), loaded.Distributions.ToTermFrame().ToCsv());
        Assert.Equal(model.Distributions.ToDocumentFrame().ToCsv(), loaded.Distributions.ToDocumentFrame().ToCsv());
        Assert.Equal(model.Distributions.Documents.Select(document => (document.Id, document.Date, document.Outlet)), loaded.Distributions.Documents.Select(document => (document.Id, document.Date, document.Outlet)));
        var again = Path.Combine(folder, "again.json");
        loaded.Save(again);
        Assert.Equal(File.ReadAllBytes(path), File.ReadAllBytes(again));
    }

    [Fact]
    public void Models_of_every_kind_are_the_same_after_they_are_loaded()
    {
        var matrix = Planted.Matrix(documents: 60);
        var nmf = Nmf.Fit(matrix.Weight(TfIdfOptions.ScikitLearn), new() { Topics = 3 });
        nmf.Save(Path.Combine(folder, "nmf.json"));
        var loadedNmf = Nmf.Load(Path.Combine(folder, "nmf.json"));
        AssertSame(nmf, loadedNmf);
        Assert.Equal((nmf.Options, nmf.Iterations, nmf.Error, nmf.Version), (loadedNmf.Options, loadedNmf.Iterations, loadedNmf.Error, loadedNmf.Version));

        var covariates = CovariateLda.Fit(matrix, new() { Topics = 3, Covariates = ["outlet", "date"], Iterations = 10 });
        covariates.Save(Path.Combine(folder, "covariates.json"));
        var loadedCovariates = CovariateLda.Load(Path.Combine(folder, "covariates.json"));
        AssertSame(covariates, loadedCovariates);
        Assert.Equal(covariates.Effects(), loadedCovariates.Effects());
        Assert.Equal(covariates.Infer(matrix).ToFrame().ToCsv(), loadedCovariates.Infer(matrix).ToFrame().ToCsv());

        var seeded = SeededLda.Fit(matrix, new() { Seeds = [new("first", Planted.Word(0, 0))], OtherTopics = 2, Iterations = 10 });
        seeded.Save(Path.Combine(folder, "seeded.json"));
        var loadedSeeded = SeededLda.Load(Path.Combine(folder, "seeded.json"));
        AssertSame(seeded, loadedSeeded);
        Assert.Equal(seeded.ToSeedFrame().ToCsv(), loadedSeeded.ToSeedFrame().ToCsv());
        Assert.Equal(seeded.Lda.Options, loadedSeeded.Lda.Options);
    }

    private static void AssertSame(ITopicModel model, ITopicModel loaded)
    {
        Assert.Equal(model.Distributions.ToTermFrame().ToCsv(), loaded.Distributions.ToTermFrame().ToCsv());
        Assert.Equal(model.Distributions.ToDocumentFrame().ToCsv(), loaded.Distributions.ToDocumentFrame().ToCsv());
    }

    [Fact]
    public void A_model_of_another_kind_and_a_file_that_is_not_there_are_refused_by_name()
    {
        var path = Path.Combine(folder, "model.json");
        LdaModel.Fit(Planted.Matrix(documents: 20), new() { Topics = 3, Iterations = 2 }).Save(path);
        Assert.Contains("a model of the kind 'lda', where 'nmf' was asked for", Assert.Throws<TopicException>(() => Nmf.Load(path)).Message);
        Assert.Contains("there is no such file", Assert.Throws<TopicException>(() => LdaModel.Load(path + "x")).Message);
    }

    [Theory]
    [InlineData("no JSON", "no topic model")]
    [InlineData("{}", "no topic model")]
    [InlineData("null", "no topic model")]
    public void A_file_that_is_no_model_is_refused_by_name(string content, string message)
    {
        var path = Path.Combine(folder, "model.json");
        File.WriteAllText(path, content);
        var error = Assert.Throws<TopicException>(() => LdaModel.Load(path));
        Assert.Contains(message, error.Message);
        Assert.Contains("model.json", error.Message);
    }

    [Fact]
    public void A_model_with_a_part_missing_or_of_another_format_is_refused()
    {
        var path = Path.Combine(folder, "model.json");
        LdaModel.Fit(Planted.Matrix(documents: 20), new() { Topics = 3, Iterations = 2 }).Save(path);
        var content = File.ReadAllText(path);
        File.WriteAllText(path, content.Replace("topic model 1", "topic model 2"));
        Assert.Contains("entente topic model 2", Assert.Throws<TopicException>(() => LdaModel.Load(path)).Message);
        File.WriteAllText(path, content.Replace("\"topics\":[\"topic 1\",", "\"topics\":["));
        Assert.Throws<TopicException>(() => LdaModel.Load(path));
    }

    [Fact]
    public void Tables_of_a_model_hold_its_shares()
    {
        var corpus = Planted.Corpus(documents: 20);
        var matrix = corpus.Tokenize().Count();
        var model = LdaModel.Fit(matrix, new() { Topics = 3, Iterations = 12 });
        model.Write(Path.Combine(folder, "new"), TopicDiagnostics.Of(model, matrix, corpus.Tokenize(), new() { Seeds = 1, Bootstraps = 1 }));
        var phi = File.ReadAllText(Path.Combine(folder, "new", "phi.tsv")).TrimEnd('\n').Split('\n').Select(line => line.Split('\t')).ToList();
        Assert.Equal(["word", "topic 1", "topic 2", "topic 3"], phi[0]);
        Assert.Equal(1 + matrix.TermCount, phi.Count);
        Assert.Equal(1, phi.Skip(1).Sum(line => double.Parse(line[2], System.Globalization.CultureInfo.InvariantCulture)), 5);
        var theta = DataFrame.ReadCsv(Path.Combine(folder, "new", "theta.csv"));
        Assert.Equal((20, 4), (theta.RowCount, theta.Columns.Count));
        Assert.All(theta.Rows, row => Assert.Equal(1, row.Real("topic 1")!.Value + row.Real("topic 2")!.Value + row.Real("topic 3")!.Value, 5));
        Assert.Equal(3, DataFrame.ReadCsv(Path.Combine(folder, "new", "topics.csv")).RowCount);
        Assert.Equal(3, DataFrame.ReadCsv(Path.Combine(folder, "new", "diagnostics.csv")).RowCount);
    }

    [Fact]
    public void A_file_of_tokens_is_read_as_it_is()
    {
        var path = Path.Combine(folder, "tokens.txt");
        File.WriteAllText(path, "a/1\tGas gas  oil\n\nb\twar\nempty\t\n");
        var tokens = TokenFile.Read(path);
        var matrix = tokens.Count();
        Assert.Equal(["a/1", "b", "empty"], matrix.Documents.Select(document => document.Id));
        Assert.Equal(["Gas", "gas", "oil", "war"], matrix.Vocabulary);
        Assert.Equal([3.0, 1, 0], Enumerable.Range(0, 3).Select(document => matrix.Row(document).Sum));
        Assert.Equal("oil", tokens[0].Text(2));
    }

    [Theory]
    [InlineData("a b c\n", "line 1: no id and tab")]
    [InlineData("a\tx\nb\ty\na\tz\n", "line 3: the id 'a' came before")]
    public void A_file_of_tokens_that_is_none_is_refused(string content, string message)
    {
        var path = Path.Combine(folder, "tokens.txt");
        File.WriteAllText(path, content);
        Assert.Contains(message, Assert.Throws<TopicException>(() => TokenFile.Read(path)).Message);
    }

    [Fact]
    public void A_file_of_tokens_that_is_not_UTF_8_is_refused()
    {
        var path = Path.Combine(folder, "tokens.txt");
        File.WriteAllBytes(path, [(byte)'a', 9, 0xFF, 0xFE]);
        Assert.Contains("not UTF-8", Assert.Throws<TopicException>(() => TokenFile.Read(path)).Message);
    }
}
