using Entente.Grammar;

namespace Entente.Tests.Grammar;

public class TreebankTests
{
    /// <summary>What the model that comes with the library reaches on documents of GUM that it was not trained on.</summary>
    [Fact]
    public void On_the_development_part_of_GUM_the_model_is_as_good_as_said()
    {
        var scores = GrammarModel.Default.Evaluate([Path.Combine(Repository.Shared, "treebank", "gum_dev.conllu")]);
        Assert.Equal((1022, 18432), (scores.Sentences, scores.Words));
        Assert.InRange(scores.Upos, 0.972, 1);
        Assert.InRange(scores.Xpos, 0.969, 1);
        Assert.InRange(scores.Lemma, 0.987, 1);
        Assert.InRange(scores.Uas, 0.872, 1);
        Assert.InRange(scores.Las, 0.841, 1);
    }
}
