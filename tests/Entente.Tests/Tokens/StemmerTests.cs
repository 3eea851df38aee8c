using Entente.Tokens;

namespace Entente.Tests.Tokens;

/// <summary>Check 23: vocabularies of the Snowball project (snowballstem/snowball-data ba91f32) and their stems, line by line.</summary>
public class StemmerTests
{
    public static TheoryData<string, string, string, int> Languages => new()
    {
        { "porter", "porter", "output.txt", 42_603 },
        { "english", "english", "output.txt", 42_649 },
        { "english-snowball2", "english", "output_snowballC_0.7.0.txt", 42_649 },
        { "serbian", "serbian", "output.txt", 29_996 },
        { "armenian", "armenian", "output.txt", 101_780 },
        { "german", "german", "output.txt", 35_033 },
        { "hungarian", "hungarian", "output.txt", 29_881 },
        { "russian", "russian", "output.txt", 49_785 },
    };

    [Theory]
    [MemberData(nameof(Languages))]
    public void Check_23_every_word_of_the_Snowball_vocabulary_has_its_stem(string stemmer, string folder, string output, int words)
    {
        var path = Path.Combine(Repository.Shared, "reference", "stemmer", folder);
        var stem = Stemmer.All.Single(one => one.Name == stemmer);
        var expected = File.ReadLines(Path.Combine(path, "voc.txt")).Zip(File.ReadLines(Path.Combine(path, output))).ToList();
        var wrong = expected.Where(pair => stem.Stem(pair.First) != pair.Second).ToList();
        Assert.Equal(words, expected.Count);
        Assert.True(wrong.Count == 0, $"{wrong.Count} wrong: " + string.Join(", ", wrong.Take(20).Select(pair => $"{pair.First} → {stem.Stem(pair.First)}, not {pair.Second}")));
    }

    [Theory]
    [InlineData("porter", "caresses caress", "ponies poni", "relational relat", "hopefulness hope", "controlling control", "sky sky")]
    [InlineData("english", "skies sky", "dying die", "generously generous", "added add", "organization organiz")]
    [InlineData("english-snowball2", "added ad", "organization organ", "proceed proceed")]
    [InlineData("serbian", "zemljama zemlj", "земљама zemlj", "Земљама zemlj")]
    public void Stems_of_single_words(string stemmer, params string[] pairs)
    {
        var stem = Stemmer.All.Single(one => one.Name == stemmer);
        foreach (var pair in pairs) Assert.Equal(pair.Split(' ')[1], stem.Stem(pair.Split(' ')[0]));
    }

    [Fact]
    public void No_word_however_short_or_odd_is_too_much()
    {
        foreach (var stemmer in Stemmer.All)
            foreach (var word in new[] { "", "'", "y", "s", "'s", "ed", "ing", "ß", "é", "ije", "1999", "😀", "й", "կ" })
                Assert.NotNull(stemmer.Stem(word));
    }
}
