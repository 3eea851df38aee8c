using Entente.Tokens;

namespace Entente.Tests.Tokens;

/// <summary>Check 14: quanteda (049026c), tests of fcm.</summary>
public class CoOccurrenceTests
{
    private const string Text = "A D A C E A D F E B A C E D";

    private static readonly TokenizerOptions Letters = new() { Lowercase = false };

    [Fact]
    public void Check_14_pairs_within_three_places() => AssertUpper(Text, new CoOccurrenceOptions { Window = 3 }, 1e-12,
        [4, 1, 4, 4, 5, 2], [0, 1, 1, 2, 1], [0, 3, 3, 0], [0, 4, 1], [0, 2], [0]);

    [Fact]
    public void Check_14_pairs_by_one_over_their_distance() => AssertUpper(Text, CoOccurrenceOptions.ByDistance(3), 0.005,
        [1.67, 1, 2.83, 3.33, 2.83, 0.83], [0, 0.5, 0.33, 1.33, 0.5], [0, 1.33, 2.33, 0], [0, 2.33, 1], [0, 1.33], [0]);

    [Fact]
    public void Check_14_pairs_by_weights_of_one_s_own() => AssertUpper(Text, new CoOccurrenceOptions { Window = 3, Weights = [3, 2, 1] }, 1e-12,
        [6, 3, 9, 10, 10, 3], [0, 2, 1, 4, 2], [0, 5, 7, 0], [0, 8, 3], [0, 4], [0]);

    [Fact]
    public void Check_14_ordered_pairs() => AssertFull("ABCDEF", Reference.Texts(Text).Tokenize(Letters).CoOccurrences(new() { Window = 3, Ordered = true }),
        [2, 0, 3, 3, 3, 1], [1, 0, 1, 0, 1, 0], [1, 0, 0, 2, 2, 0], [1, 1, 1, 0, 2, 1], [2, 1, 1, 2, 0, 1], [1, 1, 0, 0, 1, 0]);

    [Fact]
    public void Check_14_pairs_once_a_document_in_order() => AssertFull("abcefg", Three().CoOccurrences(new() { Window = 2, Ordered = true, OncePerDocument = true }),
        [1, 2, 3, 1, 0, 0], [1, 1, 1, 1, 0, 0], [0, 1, 0, 2, 1, 0], [0, 0, 0, 0, 1, 1], [0, 0, 0, 0, 0, 1], [0, 0, 0, 0, 0, 0]);

    [Fact]
    public void Check_14_pairs_once_a_document_without_order() => AssertUpper("abcefg", Three().CoOccurrences(new() { Window = 2, OncePerDocument = true }), 1e-12,
        [2, 2, 3, 1, 0, 0], [2, 2, 1, 0, 0], [0, 2, 1, 0], [0, 1, 1], [0, 1], [0]);

    [Fact]
    public void Check_14_pairs_of_whole_documents() => AssertUpper("abcefg", Three().CoOccurrences(new() { Window = null, OncePerDocument = true }), 1e-12,
        [1, 2, 3, 2, 1, 1], [1, 2, 1, 0, 0], [0, 2, 1, 1], [0, 1, 1], [0, 1], [0]);

    [Fact]
    public void Order_and_weights_need_a_window()
    {
        Assert.Throws<ArgumentException>(() => Three().CoOccurrences(new() { Window = null, Ordered = true }));
        Assert.Throws<ArgumentException>(() => Three().CoOccurrences(new() { Window = 3, Weights = [1] }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Three().CoOccurrences(new() { Window = 0 }));
    }

    private static Entente.Tokens.Tokens Three() => Reference.Texts("b a b c", "a a c b e", "a c e f g").Tokenize(Letters);

    private static void AssertUpper(string text, CoOccurrenceOptions options, double tolerance, params double[][] upper) =>
        AssertUpper("ABCDEF", Reference.Texts(text).Tokenize(Letters).CoOccurrences(options), tolerance, upper);

    private static void AssertUpper(string terms, TermCoOccurrences found, double tolerance, params double[][] upper)
    {
        for (var i = 0; i < terms.Length; i++)
            for (var j = i; j < terms.Length; j++)
            {
                Assert.Equal(upper[i][j - i], found[terms[i].ToString(), terms[j].ToString()], tolerance);
                Assert.Equal(upper[i][j - i], found[terms[j].ToString(), terms[i].ToString()], tolerance);
            }
    }

    private static void AssertFull(string terms, TermCoOccurrences found, params double[][] expected)
    {
        for (var i = 0; i < terms.Length; i++)
            for (var j = 0; j < terms.Length; j++) Assert.Equal(expected[i][j], found[terms[i].ToString(), terms[j].ToString()]);
    }
}
