using Entente.Corpora;
using Entente.Tokens;

namespace Entente.Tests.Tokens;

public class TokenizeTests
{
    /// <summary>Documents, types (case counts), tokens: quanteda 1.2.0, documentation of <c>summary.corpus</c>.</summary>
    public static TheoryData<string, int, int> Inaugural => new()
    {
        { "1789-Washington", 625, 1538 }, { "1793-Washington", 96, 147 }, { "1797-Adams", 826, 2578 }, { "1801-Jefferson", 717, 1927 }, { "1805-Jefferson", 804, 2381 },
        { "1841-Harrison", 1896, 9144 }, { "1993-Clinton", 642, 1833 }, { "1997-Clinton", 773, 2449 }, { "2001-Bush", 621, 1808 }, { "2005-Bush", 773, 2319 },
        { "2009-Obama", 938, 2711 }, { "2013-Obama", 814, 2317 }, { "2017-Trump", 582, 1660 },
    };

    [Theory]
    [MemberData(nameof(Inaugural))]
    public void Check_1_inaugural_addresses_have_the_published_tokens_and_types(string id, int types, int count)
    {
        var tokens = Reference.InauguralAddresses.Where(document => document.Id == id).Tokenize(TokenizerOptions.Verbatim);
        Assert.Equal((types, count), (tokens.Vocabulary.Count, (int)tokens.TokenCount));
    }

    [Fact]
    public void Check_1_there_are_9357_terms_in_lower_case_and_149145_tokens()
    {
        var matrix = Reference.InauguralAddresses.CountTerms(Reference.Everything);
        Assert.Equal((9_357, 40_451, 108_694), (matrix.TermCount,
            (int)matrix.Where(document => Reference.Year(document) >= 1945).Total, (int)matrix.Where(document => Reference.Year(document) < 1945).Total));
    }

    [Fact]
    public void Check_1_the_example_sentence_has_the_published_tokens()
    {
        var tokens = Reference.Texts("This is $10 in 999 different ways,\n up and down; left and right!").Tokenize(TokenizerOptions.Verbatim);
        Assert.Equal("This is $ 10 in 999 different ways , up and down ; left and right !", string.Join(' ', tokens.Vocabulary.Count, Terms(tokens[0]))[3..]);
    }

    private static string Terms(DocumentTokens document) => string.Join(' ', Enumerable.Range(0, document.Count).Select(i => document[i]));
}
