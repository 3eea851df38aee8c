using Entente.Tokens;

namespace Entente.Tests.Tokens;

/// <summary>Checks 11 and 12: quanteda.textstats 0.97, documentation and tests of textstat_readability; nsyllable 1.0.1.</summary>
public class ReadabilityTests
{
    [Theory]
    [InlineData("The cat in the hat ate breakfast.", "Flesch", 103.04, 0.01)]
    [InlineData("The cat in the hat ate breakfast.", "FOG", 2.8, 0.01)]
    [InlineData("Readability zero one. Ten, Eleven.", "Flesch", 1.2575, 1e-3)]
    [InlineData("Readability zero one. Ten, Eleven.", "Flesch_Kincaid", 13.705, 1e-3)]
    [InlineData("Readability zero one. Ten, Eleven.", "FOG", 17, 1e-3)]
    [InlineData("The cat in a dilapidated tophat.", "Flesch", 45.645, 1e-3)]
    [InlineData("The cat in a dilapidated tophat.", "Flesch_Kincaid", 8.383333, 1e-3)]
    [InlineData("The cat in a dilapidated tophat.", "FOG", 9.066667, 1e-3)]
    [InlineData("The cat in the hat at green ham and eggs.", "Flesch", 112.085, 1e-3)]
    [InlineData("Once upon a time.", "Flesch", 97.025, 1e-3)]
    public void Check_11_short_texts(string text, string index, double expected, double tolerance) =>
        Assert.Equal(expected, (double)Reference.Texts(text).Readability()[index][0]!, tolerance);

    [Fact]
    public void Check_11_a_text_without_words_has_no_index() => Assert.Null(Reference.Texts("").Readability()["Flesch"][0]);

    /// <summary>Where a sentence ends has changed between versions of quanteda; so the tolerance is 0.3.</summary>
    [Theory]
    [InlineData("1977-Carter", 11.670742)]
    [InlineData("1981-Reagan", 9.755604)]
    [InlineData("1985-Reagan", 10.420294)]
    [InlineData("1989-Bush", 7.147029)]
    [InlineData("1993-Clinton", 10.381579)]
    [InlineData("1997-Clinton", 9.828863)]
    [InlineData("2001-Bush", 8.933091)]
    [InlineData("2005-Bush", 11.041969)]
    [InlineData("2009-Obama", 10.234345)]
    [InlineData("2013-Obama", 11.734767)]
    [InlineData("2017-Trump", 9.171244)]
    public void Check_11_inaugural_addresses_by_Flesch_and_Kincaid(string id, double expected) =>
        Assert.Equal(expected, (double)Reference.InauguralAddresses.Where(document => document.Id == id).Readability()["Flesch_Kincaid"][0]!, 0.3);

    [Theory]
    [InlineData("super", 2)]
    [InlineData("syllable", 3)]
    [InlineData("test", 1)]
    [InlineData("testthat", 2)]
    [InlineData("aaaargh", 1)]
    [InlineData("oooookaaaay", 2)]
    [InlineData("notword", 2)]
    [InlineData("testing", 2)]
    [InlineData("Reagan", 2)]
    [InlineData("WHOA", 1)]
    [InlineData("#rstats", 1)]
    [InlineData("@justinbieber", 4)]
    [InlineData("!!!", 0)]
    [InlineData("Brexit", 2)]
    [InlineData("Administration", 5)]
    [InlineData("example", 3)]
    [InlineData("sentence", 2)]
    [InlineData("Another", 3)]
    [InlineData("sentences", 3)]
    public void Check_12_syllables_of_single_words(string word, int expected) => Assert.Equal(expected, Syllables.Count(word));

    [Fact]
    public void Check_12_every_word_of_the_pronouncing_dictionary_has_its_syllables()
    {
        var words = File.ReadLines(Path.Combine(Reference.Folder("quanteda"), "cmudict_syllables_nsyllable_1.0.1.tsv")).Select(line => line.Split('\t')).ToList();
        Assert.Equal(125_698, words.Count);
        Assert.All(words, fields => Assert.Equal(int.Parse(fields[1]), Syllables.Count(fields[0])));
    }
}
