using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Entente.Corpora;
using Entente.Frames;
using Entente.Tokens;

namespace Entente.Tests.Tokens;

public class MatrixTests
{
    private static readonly string[] Recent = ["2001-Bush", "2005-Bush", "2009-Obama", "2013-Obama", "2017-Trump"];

    /// <summary>quanteda.textstats 0.97, documentation of textstat_simil and textstat_dist.</summary>
    [Fact]
    public void Check_13_cosine_and_Euclidean_of_five_inaugural_addresses()
    {
        var matrix = Reference.InauguralAddresses.Where(document => Recent.Contains(document.Id)).Tokenize().Remove(StopWords.English).Count();
        AssertLower([[0.5204355], [0.5411649, 0.4575297], [0.5561972, 0.5163644, 0.6373318], [0.4518935, 0.434903, 0.448195, 0.4546945]], matrix.Similarity(), 1e-7);
        AssertLower([[52.84884], [49.94997, 60.84406], [48.31149, 56.85948, 47.98958], [47.61302, 57.4108, 54.91812, 53.73081]], matrix.Similarity(SimilarityMeasure.Euclidean), 1e-5);
        Assert.Equal(10, matrix.Similarity().ToFrame().RowCount);
    }

    [Fact]
    public void Jaccard_counts_terms_and_not_tokens()
    {
        var similarity = Reference.Texts("a a b", "b c", "d", "").CountTerms().Similarity(SimilarityMeasure.Jaccard);
        Assert.Equal((1.0 / 3, 0, 1), (similarity[0, 1], similarity[2, 0], similarity[1, 1]));
        Assert.Equal(double.NaN, similarity[3, 3]);
    }

    /// <summary>quanteda, tests of dfm_weight and dfm_tfidf; the second is Wikipedia's example.</summary>
    [Fact]
    public void Check_15_weights_by_proportion_maximum_and_logarithm()
    {
        var matrix = Reference.Texts("apple is better than banana", "banana banana apple much better").Tokenize().Remove(StopWords.English).Count();
        AssertRows(matrix, ["apple", "better", "banana", "much"], [1, 1, 1, 0], [1, 1, 2, 1]);
        AssertRows(matrix.Weight(TermWeight.Proportion), ["apple", "better", "banana", "much"], [0.33, 0.33, 0.33, 0], [0.2, 0.2, 0.4, 0.2]);
        AssertRows(matrix.Weight(TermWeight.ProportionOfMaximum), ["apple", "better", "banana", "much"], [1, 1, 1, 0], [0.5, 0.5, 1, 0.5]);
        AssertRows(matrix.Weight(TermWeight.LogCount), ["apple", "better", "banana", "much"], [1, 1, 1, 0], [1, 1, 1.3, 1]);
        AssertRows(matrix.Weight(TermWeight.Boolean), ["apple", "better", "banana", "much"], [1, 1, 1, 0], [1, 1, 1, 1]);
        AssertRows(matrix.Weight(TermWeight.Augmented), ["apple", "better", "banana", "much"], [1, 1, 1, 0], [0.75, 0.75, 1, 0.75]);
    }

    [Fact]
    public void Check_15_tf_idf_by_proportions_and_common_logarithm()
    {
        var options = TfIdfOptions.Quanteda with { TermFrequency = TermWeight.Proportion };
        AssertRows(Reference.Texts("this is a  a sample", "this is another example another example example").CountTerms().Weight(options),
            ["this", "is", "a", "sample", "another", "example"], [0, 0, 0.12, 0.06, 0, 0], [0, 0, 0, 0, 0.09, 0.13]);
        Assert.Equal(0.07525, Reference.Texts("a b c", "a b c d").CountTerms().Weight(options)[1, "d"], 1e-5);
    }

    /// <summary>tidytext 0.4.1 on janeaustenr 1.0.0: the forty highest weights of Jane Austen's six novels.</summary>
    [Fact]
    public void Check_16_tf_idf_by_natural_logarithm_of_Jane_Austens_novels()
    {
        using var file = File.OpenRead(Path.Combine(Reference.Folder("tfidf"), "tidytext_janeausten_counts.csv.gz"));
        using var counts = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        var rows = Csv(counts).Select(row => (Book: row[0], Word: string.Join(',', row[1..^1]), Count: double.Parse(row[^1], CultureInfo.InvariantCulture))).ToList();
        var books = rows.Select(row => row.Book).Distinct().ToArray();
        var vocabulary = new Vocabulary(rows.Select(row => row.Word).Distinct());
        var matrix = new DocumentTermMatrix([.. books.Select(book => new DocumentVariables { Id = book })], vocabulary,
            [.. books.Select(book => Row(rows.Where(row => row.Book == book).Select(row => (vocabulary.IdOf(row.Word), row.Count))))], holdsCounts: true);
        var weighted = matrix.Weight(TfIdfOptions.Tidytext);
        using var expected = new StreamReader(Path.Combine(Reference.Folder("tfidf"), "tidytext_janeausten_top40.csv"));
        var top = Csv(expected).ToList();
        Assert.Equal((40_379, 40), (rows.Count, top.Count));
        foreach (var row in top) Assert.Equal(double.Parse(row[5], CultureInfo.InvariantCulture), weighted[Array.IndexOf(books, row[0]), row[1]], 1e-9);
        Assert.Equal(0.0093055524, weighted[Array.IndexOf(books, "Sense & Sensibility"), "elinor"], 1e-9);
    }

    /// <summary>scikit-learn 1.2.1; BERTopic's formula on its counts.</summary>
    [Theory]
    [InlineData("default_smooth_l2", true, true, false)]
    [InlineData("nosmooth_l2", false, true, false)]
    [InlineData("smooth_nonorm", true, false, false)]
    [InlineData("nosmooth_nonorm", false, false, false)]
    [InlineData("sublinear_l2", true, true, true)]
    public void Check_17_tf_idf_of_scikit_learn(string name, bool smooth, bool unitLength, bool sublinear)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(TestData.Path("sklearn-tfidf.json")));
        var options = TfIdfOptions.ScikitLearn with { Smooth = smooth, UnitLength = unitLength, TermFrequency = sublinear ? TermWeight.NaturalLogCount : TermWeight.Count };
        var matrix = Toy(json);
        var weighted = matrix.Weight(options);
        var inverse = matrix.InverseDocumentFrequencies(options);
        foreach (var (column, term) in json.RootElement.GetProperty("vocab").EnumerateArray().Index())
        {
            Assert.Equal(json.RootElement.GetProperty("idf_" + name)[column].GetDouble(), inverse[matrix.Vocabulary.IdOf(term.GetString())], 1e-9);
            for (var document = 0; document < matrix.DocumentCount; document++)
                Assert.Equal(json.RootElement.GetProperty("tfidf_" + name)[document][column].GetDouble(), weighted[document, term.GetString()!], 1e-9);
        }
    }

    [Fact]
    public void Check_17_class_based_tf_idf_of_BERTopic()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(TestData.Path("sklearn-tfidf.json")));
        var weighted = Toy(json).Group(document => document.Id is "text1" or "text4" ? "a" : "b").WeightByClass();
        foreach (var (column, term) in json.RootElement.GetProperty("vocab").EnumerateArray().Index())
            for (var group = 0; group < 2; group++)
                Assert.Equal(json.RootElement.GetProperty("ctfidf_classes").GetProperty("ctfidf")[group][column].GetDouble(), weighted[group, term.GetString()!], 1e-9);
    }

    /// <summary>quanteda.textstats, documentation of textstat_entropy, on the scores of Laver, Benoit and Garry 2003.</summary>
    [Fact]
    public void Check_21_entropy_of_documents_and_terms()
    {
        var lines = File.ReadAllLines(TestData.Path("laver-benoit-garry-2003.csv")).Where(line => line[0] != '#').Select(line => line.Split(',')).ToArray();
        var matrix = new DocumentTermMatrix([.. lines[1..].Select(line => new DocumentVariables { Id = line[0] })], new Vocabulary(lines[0][1..]),
            [.. lines[1..].Select(line => Row(line[1..].Index().Select(cell => (cell.Index, double.Parse(cell.Item))).Where(cell => cell.Item2 > 0)))], holdsCounts: true);
        Assert.All(matrix.DocumentEntropy().Column<double>("entropy").Present(), entropy => Assert.Equal(3.386943, entropy, 1e-6));
        var terms = matrix.TermEntropy().Rows.ToDictionary(row => row.String("term")!, row => row.Real("entropy"));
        foreach (var (term, entropy) in new[] { ("F", 0.1686609), ("G", 0.1708952), ("H", 0.437112), ("I", 0.6476138), ("J", 1.0338027), ("K", 1.4131631), ("L", 1.5669101), ("M", 1.5996467), ("N", 1.5656144), ("Q", 1.6414915) })
            Assert.Equal(entropy, terms[term]!.Value, 1e-6);
    }

    /// <summary>quanteda 1.2.0, documentation of dfm: the Irish budget debate of 2010 by party.</summary>
    [Fact]
    public void Check_20_the_Irish_budget_debate_by_party()
    {
        var matrix = Reference.Read(Path.Combine(Reference.Folder("quanteda"), "irishbudget2010_quanteda_1.2.0.jsonl")).Tokenize(new() { KeepSymbols = true }).Remove(StopWords.English).Count().Group("party");
        Assert.Equal(["FF", "FG", "Green", "LAB", "SF"], matrix.Documents.Select(party => party.Id));
        string[] terms = ["people", "budget", "government", "public", "minister", "tax", "economy", "pay", "jobs", "billion"];
        int[][] expected = [[23, 44, 47, 65, 11, 60, 37, 41, 41, 32], [78, 71, 61, 47, 62, 11, 20, 29, 17, 21], [15, 26, 19, 4, 4, 11, 16, 4, 15, 3], [69, 66, 36, 32, 54, 47, 37, 24, 20, 34], [81, 53, 73, 31, 39, 34, 50, 24, 27]];
        for (var party = 0; party < expected.Length; party++) Assert.Equal(expected[party], terms.Take(expected[party].Length).Select(term => (int)matrix[party, term]));
    }

    /// <summary>quanteda 1.2.0, documentation of topfeatures: what British parties wrote on immigration in 2010.</summary>
    [Fact]
    public void Check_20_manifestos_on_immigration()
    {
        var corpus = Reference.Read(Path.Combine(Reference.Folder("quanteda"), "ukimmig2010.jsonl"));
        var matrix = corpus.Tokenize(new() { KeepSymbols = true }).Remove(StopWords.English).Count();
        Assert.Equal((9, 1547), (matrix.DocumentCount, matrix.TermCount));
        Assert.Equal(83.8, Math.Round(matrix.Sparsity * 100, 1));
        foreach (var (term, count) in new[] { ("immigration", 66), ("british", 37), ("people", 35), ("asylum", 29), ("britain", 28), ("uk", 27), ("system", 27), ("population", 21), ("country", 20), ("new", 19),
            ("immigrants", 17), ("ensure", 17), ("shall", 17), ("citizenship", 16), ("social", 14), ("national", 14), ("bnp", 13), ("illegal", 13), ("work", 13), ("percent", 12) })
            Assert.Equal(count, matrix.TermSums[matrix.Vocabulary.IdOf(term)]);
    }

    private static DocumentTermMatrix Toy(JsonDocument json) => Reference.Texts([.. json.RootElement.GetProperty("docs").EnumerateArray().Select(text => text.GetString()!)]).CountTerms();

    private static byte[] Row(IEnumerable<(int Term, double Count)> cells)
    {
        var all = cells.ToArray();
        return DocumentTermMatrix.CountRow(Array.ConvertAll(all, cell => cell.Term), Array.ConvertAll(all, cell => cell.Count));
    }

    private static void AssertRows(DocumentTermMatrix matrix, string[] terms, params double[][] expected)
    {
        for (var document = 0; document < expected.Length; document++)
            for (var term = 0; term < terms.Length; term++) Assert.Equal(expected[document][term], matrix[document, terms[term]], 0.005);
    }

    private static void AssertLower(double[][] expected, SimilarityMatrix found, double tolerance)
    {
        for (var one = 0; one < expected.Length; one++)
            for (var other = 0; other < expected[one].Length; other++)
            {
                Assert.Equal(expected[one][other], found[one + 1, other], tolerance);
                Assert.Equal(found[one + 1, other], found[other, one + 1]);
            }
    }

    private static IEnumerable<string[]> Csv(StreamReader reader)
    {
        reader.ReadLine();
        while (reader.ReadLine() is { } line) yield return [.. line.Split(',').Select(cell => cell.Trim('"'))];
    }
}
