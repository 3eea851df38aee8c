using System.Runtime.Intrinsics;
using Entente.Grammar;

namespace Entente.Tests.Grammar;

public class BeamSearchTests
{
    private static readonly GrammarWeights Weights = GrammarModel.Default.Weights;

    private readonly struct Scorer : IMoveScorer
    {
        public Vector128<int> Score(Span<uint> features) => Weights.Moves.Score(features);
    }

    /// <summary>What hypotheses share is scored once, and in parts: the sum must be that of all features at once, however the tree grows.</summary>
    [Theory]
    [InlineData("Norland and Sudland , which had signed the treaty in Baku , accused each other of breaking it .")]
    [InlineData("On Monday the president of Norland , a rival of his , said that he would not meet them again , and left .")]
    [InlineData("Yes")]
    public void The_score_of_a_hypothesis_is_that_of_all_its_features(string text)
    {
        var search = Begun(text.Split(' '));
        Span<int> beam = stackalloc int[8];
        beam[0] = search.Begin();
        var count = 1;
        for (var step = 0; step < 2 * search.Input.Length; step++)
        {
            foreach (var hypothesis in beam[..count])
            {
                uint[] all = [.. search.Features(hypothesis, Weights.ArcLabels, Weights.RootLabel)];
                Assert.Equal(Weights.Moves.Score(all), search.Score(new Scorer(), hypothesis, Weights.ArcLabels, Weights.RootLabel));
            }
            count = search.Advance(new Scorer(), Weights.ArcLabels, Weights.RootLabel, beam, count);
        }
    }

    [Fact]
    public void A_sentence_after_another_has_the_tree_that_it_has_alone()
    {
        string[] first = "Norland attacked Sudland , its old rival , in the north .".Split(' '), second = "They met in Baku and signed a treaty .".Split(' ');
        var both = GrammarModel.Default.NewParser();
        both.Parse(first);
        Assert.Equal(Heads(GrammarModel.Default.NewParser(), second), Heads(both, second));
    }

    private static int[] Heads(SentenceParser parser, string[] words) => parser.Parse(words).Heads[..words.Length];

    private static BeamSearch Begun(string[] words)
    {
        var draft = GrammarModel.Default.NewParser().Parse(words);
        var search = new BeamSearch();
        search.Input.Set(draft, Weights.Tags);
        return search;
    }
}
