using Entente.Corpora;
using Entente.Grammar;

namespace Entente.Tests.Grammar;

public class WordClassesTests
{
    private static readonly (string Word, string[] Tags)[] Listed = [.. WordList.Lines("word-classes.txt").Concat(WordList.Lines("late-classes.txt")).Select(line => line.Split(' ')).Select(words => (words[0], words[1..]))];

    /// <summary>Wherever a listed word stands, after an article, a pronoun or a noun.</summary>
    [Theory]
    [InlineData("The {0} was new.")]
    [InlineData("They {0} it.")]
    [InlineData("Sudland's {0} troops {0} again.")]
    public void A_listed_word_has_one_of_its_tags(string frame)
    {
        foreach (var (word, tags) in Listed)
            foreach (var found in GrammarModel.Default.Parse(string.Format(null, frame, word)).SelectMany(sentence => sentence).Where(found => found.Text == word))
                Assert.Contains(found.Tag, tags);
    }

    [Fact]
    public void Each_word_is_listed_once_with_tags_that_the_model_knows()
    {
        Assert.Equal(Listed.Length, Listed.Select(entry => entry.Word).Distinct().Count());
        Assert.All(Listed, entry => Assert.NotEmpty(entry.Tags));
        Assert.Subset(GrammarModel.Default.Weights.Tags.Xpos.ToHashSet(), Listed.SelectMany(entry => entry.Tags).ToHashSet());
    }

    [Theory]
    [InlineData("Armenia, an ally of France, withdrew.", "ally", "NN")]
    [InlineData("Ally McBeal won a prize.", "Ally", "NNP")]
    [InlineData("With Lukashenko threatening to leave, Minsk waits.", "threatening", "VBG")]
    [InlineData("The EU asked Serbia to recognise Kosovo.", "recognise", "VB")]
    [InlineData("Baku, refusing to sign, accused Paris of lies.", "accused", "VBD")]
    public void Tags_are_told_among_those_that_a_word_can_have(string text, string word, string tag) =>
        Assert.Equal(tag, GrammarModel.Default.Parse(text)[0].First(found => found.Text == word).Tag);

    /// <summary>Where a name would do as well, a listed verb stays a verb.</summary>
    [Fact]
    public void A_British_spelling_is_what_it_is_listed_as() =>
        Assert.Equal(PartOfSpeech.Verb, GrammarModel.Default.Parse("The EU demanded that Serbia recognise Kosovo.")[0].First(found => found.Text == "recognise").PartOfSpeech);
}
