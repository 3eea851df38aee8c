using Entente.Corpora;
using Entente.Tokens;
using Entente.Topics;

namespace Entente.Tests.Topics;

public class CoherenceTests
{
    // Deerwester et al. 1990, nine titles, as gensim 4.2.0 (Debian 12) keeps them; figures of its CoherenceModel.
    private static readonly Entente.Tokens.Tokens Texts = new Corpus(new[]
    {
        "human interface computer", "survey user computer system response time", "eps user interface system", "system human system eps", "user response time",
        "trees", "graph trees", "graph minors trees", "graph minors survey",
    }.Select((text, i) => new Document($"c{i}", text))).Tokenize();

    private static readonly string[][] Topics = [["human", "computer", "system", "interface"], ["graph", "minors", "trees", "eps"]];

    [Theory]
    [InlineData(CoherenceMeasure.UMass, null, -0.7607246985689725, -13.449306461738571)]
    [InlineData(CoherenceMeasure.Cv, null, 0.8175699493307135, 0.45659512735618596)]
    [InlineData(CoherenceMeasure.Cv, 2, 0.4570080955810576, 0.4365565096909058)]
    [InlineData(CoherenceMeasure.Uci, null, 0.6081976621712467, -12.080384100998351)]
    [InlineData(CoherenceMeasure.Uci, 2, -3.625342015710439, -11.271535430785093)]
    [InlineData(CoherenceMeasure.Npmi, null, 0.2768026848266368, -0.22115650535534148)]
    [InlineData(CoherenceMeasure.Npmi, 2, -0.020735824374726406, -0.25815796830572046)]
    public void Coherence_is_gensims(CoherenceMeasure measure, int? window, double first, double second)
    {
        var coherence = Coherence.Measure(Topics, Texts, measure, window);
        Assert.Equal(first, coherence[0], 1e-6);
        Assert.Equal(second, coherence[1], 1e-6);
    }

    [Fact]
    public void Windows_are_counted_as_if_one_by_one()
    {
        var text = "a b a c b b a c d a b c d d a b a".Split(' ');
        var tokens = new Corpus(new Document("1", string.Join(' ', text)), new Document("2", "b a")).Tokenize();
        for (var size = 1; size <= 20; size++)
        {
            var counts = WindowCounts.Of(tokens, ["a", "b", "c", "e"], size);
            var windows = text.Length <= size ? [text] : Enumerable.Range(0, text.Length - size + 1).Select(start => text[start..(start + size)]).ToList();
            windows.AddRange(size == 1 ? [["b"], ["a"]] : [["b", "a"]]);
            Assert.Equal(windows.Count, counts.Windows);
            foreach (var (a, b) in new[] { ("a", "b"), ("a", "c"), ("b", "c"), ("a", "e"), ("c", "c") })
                Assert.Equal(windows.Count(window => window.Contains(a) && window.Contains(b)), counts[counts.IdOf(a), counts.IdOf(b)]);
        }
    }

    [Fact]
    public void Words_of_one_topic_go_together_better_than_words_of_several()
    {
        var tokens = Planted.Corpus().Tokenize();
        string[][] topics = [["aaa", "aba", "aca"], ["aaa", "bab", "cac"]];
        foreach (var measure in Enum.GetValues<CoherenceMeasure>())
        {
            var coherence = Coherence.Measure(topics, tokens, measure);
            Assert.True(coherence[0] > coherence[1], $"{measure}: {coherence[0]} and {coherence[1]}");
        }
    }

    [Fact]
    public void A_list_of_one_term_is_refused() => Assert.Throws<ArgumentException>(() => Coherence.Measure([["human"]], Texts, CoherenceMeasure.Npmi));
}
