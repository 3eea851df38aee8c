using Entente.Tokens;

namespace Entente.Tests.Tokens;

/// <summary>Checks 9 and 10: quanteda.textstats 0.97, documentation and tests of textstat_lexdiv.</summary>
public class LexicalDiversityTests
{
    private static readonly TokenizerOptions Words = new() { KeepNumbers = false };

    [Theory]
    [InlineData("b a b a b a b a", "TTR", 0.25)]
    [InlineData("a a b b", "TTR", 0.5)]
    [InlineData("a b c d d e e f f f", "K", 1000)]
    [InlineData("a b c d d e e f f f g g g g", "K", 1122.449)]
    [InlineData("a a b b c", "I", 1.5)]
    [InlineData("a b c", "I", 0)]
    public void Check_9_toys(string text, string index, double expected) =>
        Assert.Equal(expected, Reference.Texts(text).Tokenize(Words).LexicalDiversity().Column<double>(index)[0] as double? ?? double.NaN, 1e-4);

    [Theory]
    [InlineData(2, 0.8333333333333334)]
    [InlineData(3, 0.6666666666666666)]
    [InlineData(4, 0.5)]
    public void Check_9_moving_averages(int window, double expected) =>
        Assert.Equal(expected, (double)Reference.Texts("one one two one one two one").Tokenize(Words).LexicalDiversity(window)["MATTR"][0]!, 1e-7);

    [Theory]
    [InlineData(2, 0.875)]
    [InlineData(3, 0.6666666666666666)]
    [InlineData(4, 0.625)]
    public void Check_9_means_of_segments(int segment, double expected) =>
        Assert.Equal(expected, (double)Reference.Texts("apple orange apple orange pear pear apple orange").Tokenize(Words).LexicalDiversity(100, segment)["MSTTR"][0]!, 1e-7);

    [Fact]
    public void Check_9_what_a_man_said_of_shrimp()
    {
        var frame = Reference.Texts("Anyway, like I was sayin', shrimp is the fruit of the sea. You can\n          barbecue it, boil it, broil it, bake it, saute it.").Tokenize(Words).LexicalDiversity();
        Assert.Equal(0.7916667, (double)frame["TTR"][0]!, 1e-7);
        Assert.Equal(2.742414, (double)frame["CTTR"][0]!, 1e-6);
        Assert.Equal(381.9444, (double)frame["K"][0]!, 1e-4);
    }

    [Theory]
    [InlineData("2001-Bush", 10.37904, 0.3689198, 0.6885984)]
    [InlineData("2005-Bush", 11.26505, 0.3500724, 0.6781998)]
    [InlineData("2009-Obama", 12.91628, 0.3736402, 0.7070275)]
    [InlineData("2013-Obama", 11.99681, 0.3709369, 0.7029654)]
    [InlineData("2017-Trump", 10.01461, 0.3728344, 0.6670238)]
    public void Check_9_inaugural_addresses(string id, double cttr, double ttr, double mattr)
    {
        var frame = Reference.InauguralAddresses.Where(document => document.Id == id).Tokenize(Words).LexicalDiversity();
        Assert.Equal(cttr, (double)frame["CTTR"][0]!, 1e-5);
        Assert.Equal(ttr, (double)frame["TTR"][0]!, 1e-7);
        Assert.Equal(mattr, (double)frame["MATTR"][0]!, 1e-7);
    }

    /// <summary>Miranda-García and Calle-Martín 2005, Yule's characteristic K revisited, tables 1 and 3: the Gospel of St John, 331 types and 755 tokens.</summary>
    [Fact]
    public void Check_10_Yules_K_of_the_Gospel_of_St_John()
    {
        (int Count, int Types)[] table = [(1, 212), (2, 51), (3, 26), (4, 13), (5, 6), (6, 6), (7, 3), (8, 4), (10, 1), (11, 1), (13, 3), (16, 1), (17, 1), (19, 1), (21, 1), (59, 1)];
        var spectrum = new FrequencySpectrum([.. table.SelectMany(row => Enumerable.Repeat(row.Count, row.Types))]);
        Assert.Equal((331, 755), (spectrum.Types, (int)spectrum.Tokens));
        Assert.Equal(113.091583, spectrum.YuleK, 0.5);
    }

    /// <summary>By hand: N 4, V 2, so (log 4 − log 2) / (log 4)² is 1 / (4 log 2).</summary>
    [Fact]
    public void Maas_of_four_words()
    {
        var frame = Reference.Texts("a a b b", "").Tokenize().LexicalDiversity();
        Assert.Equal(Math.Sqrt(1 / (4 * Math.Log10(2))), (double)frame["Maas"][0]!, 1e-12);
        Assert.Null(frame["TTR"][1]);
        Assert.Null(frame["MATTR"][0]);
    }
}
