using Entente.Corpora;
using Entente.Grammar;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests.Grammar;

public class ParseLaws
{
    private static readonly Gen<string> Texts = Gen.Elements(
            "Serbia", "accused", "the", "of", "was", "by", "and", "\"", "“", "(", ")", ",", ".", "?", "—", "don't", "Baku’s", "2024", "$", "which", "not", "to", "said", "…", "🙂", "\u00AD", "\n", "-", "'", "ё", "é")
        .ListOf().Select(words => string.Join(' ', words));

    [Fact]
    public void Every_sentence_is_one_tree_and_its_words_stand_in_order_inside_it() =>
        Prop.ForAll(Arb.From(Texts), text =>
        {
            foreach (var sentence in GrammarModel.Default.Parse(text)) AssertTree(sentence);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_sample_corpus_parses_into_trees()
    {
        var parses = Corpus.Read(Path.Combine(Repository.Root, "data", "corpus")).Parse();
        Assert.True(parses.Count > 400);
        Assert.All(parses, AssertTree);
    }

    [Fact]
    public void One_thread_and_many_give_the_same()
    {
        var corpus = Corpus.Read(Path.Combine(Repository.Root, "data", "corpus"));
        Assert.Equal(corpus.Parse(new() { Threads = 1 }).ToFrame().ToCsv(), corpus.Parse(new() { Threads = 5 }).ToFrame().ToCsv());
    }

    [Fact]
    public void The_stream_gives_the_same_sentences_and_takes_documents_as_they_are_needed()
    {
        var taken = 0;
        var documents = Enumerable.Range(0, 10_000).Select(i =>
        {
            taken++;
            return new Document($"d{i}", "Baku and Belgrade signed it. They met.");
        });
        Assert.Equal(["d0 1", "d0 2", "d1 1"], documents.ParseStream(new() { Threads = 1 }).Take(3).Select(sentence => $"{sentence.Document.Id} {sentence.Sentence.Index + 1}"));
        Assert.True(taken < 1000);
    }

    [Fact]
    public void A_sentence_of_ten_thousand_words_and_unbalanced_quotes_are_parsed()
    {
        var text = string.Join(' ', Enumerable.Repeat("Serbia, \"which the envoy (of Baku said", 1250));
        var sentence = Assert.Single(GrammarModel.Default.Parse(text));
        Assert.True(sentence.Count > 10_000);
        AssertTree(sentence);
    }

    [Fact]
    public void A_sentence_parses_the_same_alone_and_among_others()
    {
        var together = Corpus.Read(Path.Combine(Repository.Root, "data", "corpus")).Parse(new() { Threads = 1 });
        foreach (var sentence in together) Assert.Equal(sentence.ToFrame().ToCsv(), GrammarModel.Default.Parse(sentence.Sentence).ToFrame().ToCsv());
    }

    [Theory]
    [InlineData(".")]
    [InlineData("?! ... — (“”) ;")]
    [InlineData("\" ' ’ ’ \"")]
    [InlineData("🙂 🙂")]
    public void Punctuation_alone_is_a_tree_too(string text)
    {
        var sentences = GrammarModel.Default.Parse(text);
        Assert.NotEmpty(sentences);
        Assert.All(sentences, AssertTree);
    }

    [Fact]
    public void A_text_without_words_has_no_sentences_and_no_rows()
    {
        Assert.Empty(GrammarModel.Default.Parse(" \n "));
        Assert.Equal(0, GrammarModel.Default.Parse("").ToFrame().RowCount);
    }

    private static void AssertTree(ParsedSentence sentence)
    {
        if (sentence.Count == 0) return;
        Assert.Single(sentence, word => word.IsRoot);
        Assert.Equal(Deprel.Root, sentence.Root!.Relation);
        Assert.Equal(sentence.Count, sentence.Subtree(sentence.Root.Index).Count);
        Assert.Equal(Enumerable.Range(0, sentence.Count), sentence.Select(word => word.Index));
        Assert.All(sentence, word =>
        {
            Assert.True(sentence.Span.Contains(word.Span) && word.Span.Length > 0);
            Assert.False(string.IsNullOrWhiteSpace(word.Text) || string.IsNullOrWhiteSpace(word.Lemma));
            Assert.Equal(!word.IsRoot, word.Relation != Deprel.Root);
        });
        Assert.All(sentence.Zip(sentence.Skip(1)), pair => Assert.True(pair.First.Span.End <= pair.Second.Span.Start));
    }
}
