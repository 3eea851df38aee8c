using Entente.Corpora;
using Entente.Tokens;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests.Tokens;

/// <summary>What holds for any texts.</summary>
public class TokenLaws
{
    /// <summary>Texts of what makes trouble: signs that join, marks, addresses, surrogates whole and halved, many scripts.</summary>
    private static readonly Arbitrary<string[]> Texts = Gen.Choose(0, 25)
        .SelectMany(length => Gen.Elements("a", "b", "War", "peace", "treaties", "Ağ", "don't", "l’état", "well-known", "1,000", "2.5", "14th", " ", " ", " ", "\n", "\r\n", ". ", ",", "-", "_", "'", "\"", "@", "#x",
            "https://x.org/a", "me@x.org", "www.", "\u00AD", "\u200D", "e\u0301", "א\"ב", "東京", "カタカナ", "ไทย", "😀", "👩‍👩‍👧", "\uD83D", "\uDE00", "\0", "€", "½").ArrayOf(length))
        .Select(parts => string.Concat(parts)).ArrayOf(4).ToArbitrary();

    private static readonly Arbitrary<string[]> Words = Gen.Elements("a", "b", "c", "d", "e").ListOf(12).Select(words => string.Join(' ', words)).ArrayOf(5).ToArbitrary();

    [Fact]
    public void Tokens_stand_in_order_within_the_text_and_none_is_blank() => Prop.ForAll(Texts, texts =>
    {
        foreach (var document in Reference.Texts(texts).Tokenize(TokenizerOptions.Verbatim))
            for (var i = 0; i < document.Count; i++)
            {
                Assert.True(document.Span(i).Start >= (i == 0 ? 0 : document.Span(i - 1).End));
                Assert.False(string.IsNullOrWhiteSpace(document.Text(i)));
            }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_kept_verbatim_is_what_the_text_says_but_for_signs_that_no_reader_sees() => Prop.ForAll(Texts, texts =>
    {
        foreach (var document in Reference.Texts(texts).Tokenize(TokenizerOptions.Verbatim))
            for (var i = 0; i < document.Count; i++) Assert.Equal(document.Text(i).Replace("\u00AD", "", StringComparison.Ordinal), document[i]);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Word_boundaries_cover_the_text_without_gap() => Prop.ForAll(Texts, texts =>
    {
        foreach (var text in texts)
        {
            var at = 0;
            while (at < text.Length)
            {
                var next = WordBoundary.After(text, at);
                Assert.InRange(next, at + 1, text.Length);
                at = next;
            }
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Words_read_at_one_go_end_where_the_rules_end_them() => Prop.ForAll(Texts, texts =>
    {
        foreach (var text in texts.Select(text => text + new string(' ', 20)))
            for (var at = 0; at < text.Length; at++)
                if (PlainWord.Length(text, at, out var packed) is > 0 and var length)
                {
                    Assert.Equal(WordBoundary.After(text, at), at + length);
                    Assert.Equal(text.Substring(at, length), packed.ToString());
                    Assert.Equal(text.Substring(at, length).ToLowerInvariant(), packed.Lowercase().ToString());
                }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Counting_from_text_is_counting_tokens_on_any_number_of_threads() => Prop.ForAll(Texts, texts =>
    {
        var tokens = Reference.Texts(texts).Tokenize(new() { Threads = 1 }).Count();
        foreach (var threads in new[] { 1, 2, 3 }) AssertSame(tokens, Reference.Texts(texts).CountTerms(new() { Threads = threads }));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Many_batches_on_two_threads_give_the_bits_of_one()
    {
        var random = new Random(1);
        var documents = Enumerable.Range(0, 40).Select(i => new Document($"d{i}", string.Join(' ', Enumerable.Range(0, 20_000).Select(_ => $"w{(int)(1000 * random.NextDouble() * random.NextDouble())}")))).ToArray();
        AssertSame(documents.CountTerms(new() { Threads = 1 }), documents.CountTerms(new() { Threads = 2 }));
        var (one, two) = (documents.Tokenize(new() { Threads = 1 }), documents.Tokenize(new() { Threads = 2 }));
        Assert.Equal(one.Vocabulary, two.Vocabulary);
        Assert.All(one.Zip(two), pair => Assert.True(pair.First.Ids.SequenceEqual(pair.Second.Ids)));
    }

    [Fact]
    public void More_terms_than_a_thread_keeps_have_the_numbers_of_one_thread()
    {
        var documents = Enumerable.Range(0, 60).Select(i => new Document($"d{i}", string.Join(' ', Enumerable.Range(0, 20_000).Select(word => $"w{(i * 7919 + word * 104_729) % 400_000} the")))).ToArray();
        var one = documents.CountTerms(new() { Threads = 1 });
        Assert.True(one.Vocabulary.Count > 300_000);
        foreach (var threads in new[] { 2, 3 }) AssertSame(one, documents.CountTerms(new() { Threads = threads }));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void What_stops_a_stream_is_thrown_as_it_is(int threads)
    {
        Assert.Equal("line 7", Assert.Throws<FormatException>(() => Broken().CountTerms(new() { Threads = threads })).Message);
        using var stop = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() => Stopping(stop).CountTerms(new() { Threads = threads }, cancellationToken: stop.Token));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Progress_ends_with_all_documents(int threads)
    {
        var told = new List<long>();
        Reference.Texts([.. Enumerable.Repeat(new string('a', 100_000), 12)]).CountTerms(new() { Threads = threads }, new Told(told));
        Assert.Equal(12, told[^1]);
        Assert.Equal(told.Order(), told);
    }

    private static IEnumerable<Document> Broken()
    {
        for (var i = 1; i < 7; i++) yield return new($"d{i}", new string('a', 300_000));
        throw new FormatException("line 7");
    }

    /// <summary>Without end, so that only the token stops it.</summary>
    private static IEnumerable<Document> Stopping(CancellationTokenSource stop)
    {
        for (var i = 1; ; i++)
        {
            if (i == 5) stop.Cancel();
            yield return new($"d{i}", new string('a', 300_000));
        }
    }

    private sealed class Told(List<long> told) : IProgress<WorkProgress>
    {
        public void Report(WorkProgress value) => told.Add(value.Done);
    }

    [Fact]
    public void The_vocabulary_is_in_the_order_of_first_appearance_after_every_verb() => Prop.ForAll(Words, texts =>
    {
        var tokens = Reference.Texts(texts).Tokenize();
        foreach (var after in new[] { tokens, tokens.Remove("b"), tokens.Keep("a", "c"), tokens.NGrams(), tokens.Compound("a b"), tokens.Where(document => document.Document.Id != "text1") })
            Assert.Equal(after.SelectMany(document => Enumerable.Range(0, document.Count).Select(i => document[i])).Distinct(), after.Vocabulary);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void N_grams_are_as_many_as_their_places() => Prop.ForAll(Words, Gen.Choose(1, 15).ToArbitrary(), (texts, length) =>
        Assert.All(Reference.Texts(texts).Tokenize().NGrams(length), document => Assert.Equal(Math.Max(0, 12 - length + 1), document.Count))).QuickCheckThrowOnFailure();

    [Fact]
    public void Trim_drops_more_the_higher_the_minimum_and_nothing_that_meets_it() => Prop.ForAll(Words, Gen.Choose(0, 12).ToArbitrary(), (texts, minimum) =>
    {
        var matrix = Reference.Texts(texts).CountTerms();
        var (lower, higher) = (matrix.Trim(new() { MinimumCount = minimum }), matrix.Trim(new() { MinimumCount = minimum + 1 }));
        Assert.Subset(lower.Vocabulary.ToHashSet(), higher.Vocabulary.ToHashSet());
        Assert.Equal(matrix.Vocabulary.Where((_, term) => matrix.TermSums[term] >= minimum), lower.Vocabulary);
        foreach (var term in lower.Vocabulary) Assert.Equal(matrix.TermSums[matrix.Vocabulary.IdOf(term)], lower.TermSums[lower.Vocabulary.IdOf(term)]);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Group_keeps_the_sum_of_every_term() => Prop.ForAll(Words, texts =>
    {
        var matrix = Reference.Texts(texts).CountTerms();
        var groups = matrix.Group(document => document.Id is "text1" or "text4" ? "x" : document.Id == "text2" ? "y" : null);
        Assert.Equal(["x", "y", MatrixGroups.Missing], groups.Documents.Select(group => group.Id));
        Assert.True(matrix.TermSums.SequenceEqual(groups.TermSums));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Proportions_sum_to_one_and_unit_lengths_are_one() => Prop.ForAll(Words, texts =>
    {
        var matrix = Reference.Texts(texts).CountTerms();
        for (var document = 0; document < matrix.DocumentCount; document++)
        {
            Assert.Equal(1, matrix.Weight(TermWeight.Proportion).Row(document).Sum, 1e-12);
            Assert.Equal(1, matrix.Weight(TfIdfOptions.ScikitLearn).Row(document).Values.ToArray().Sum(weight => weight * weight), 1e-12);
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_row_comes_out_of_its_bytes_as_it_went_in() => Prop.ForAll(Gen.Choose(0, 1_000_000).ArrayOf(30).ToArbitrary(), numbers =>
    {
        int[] terms = [.. numbers.Distinct().Order()];
        double[] counts = [.. terms.Select(term => term % 3 == 0 ? 1 : 1.0 + term * 2147L % 1_000_000_007)], weights = [.. terms.Select(term => Math.Sqrt(term) - 1)];
        var (row, weighted) = (RowCode.Read(DocumentTermMatrix.CountRow(terms, counts), true), RowCode.Read(RowCode.Weights(terms, weights), false));
        Assert.True(row.Terms.SequenceEqual(terms) && row.Values.SequenceEqual(counts) && weighted.Terms.SequenceEqual(terms) && weighted.Values.SequenceEqual(weights));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Terms_keep_their_numbers_however_many_there_are()
    {
        string[] terms = [.. Enumerable.Range(0, 50_000).Select(i => i % 3 == 0 ? $"w{i}" : i % 3 == 1 ? $"a-term-of-many-letters-{i}" : $"ž{i}")];
        var vocabulary = new Vocabulary(terms);
        Assert.Equal(terms, vocabulary);
        Assert.All(terms.Index(), term => Assert.Equal(term.Index, vocabulary.IdOf(term.Item)));
        Assert.Equal(-1, vocabulary.IdOf("absent"));
        Assert.Throws<ArgumentException>(() => new Vocabulary("a", "a"));
    }

    private static void AssertSame(DocumentTermMatrix one, DocumentTermMatrix other)
    {
        Assert.Equal(one.Vocabulary, other.Vocabulary);
        Assert.Equal(one.Documents.Select(document => document.Id), other.Documents.Select(document => document.Id));
        for (var document = 0; document < one.DocumentCount; document++)
        {
            Assert.True(one.Row(document).Terms.SequenceEqual(other.Row(document).Terms));
            Assert.True(one.Row(document).Values.SequenceEqual(other.Row(document).Values));
        }
    }
}
