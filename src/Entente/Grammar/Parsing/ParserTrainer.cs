using System.Runtime.Intrinsics;

namespace Entente.Grammar;

/// <summary>Trains the weights of the parser's moves: a structured perceptron with beam search, updated where the beam goes wrong most, unless the truth leads by a margin.</summary>
/// <remarks>Huang, Fayong and Guo (2012), aclanthology.org/N12-1015 (maximum violation); Taskar et al. (2005), aclanthology.org/H05-1010, for margins that grow with the number of wrong arcs.</remarks>
internal sealed class ParserTrainer(int rootLabel, int width)
{
    private readonly MovePerceptron weights = new();
    private readonly BeamSearch search = new();

    private readonly struct Scorer(MovePerceptron weights) : IMoveScorer
    {
        public Vector128<int> Score(Span<uint> features) => weights.Score(features);
    }

    /// <summary>What several trainers have learned, together.</summary>
    public static MoveModel Model(IEnumerable<ParserTrainer> trainers, Precision precision) => MovePerceptron.Average([.. trainers.Select(trainer => trainer.weights)], precision);

    /// <summary>Learns from one sentence.</summary>
    /// <param name="words">Its words.</param>
    /// <param name="tags">Their tags, as a tagger that has not seen the sentence tells them.</param>
    /// <param name="lemmas">The hashes of their lemmas.</param>
    /// <param name="set">The tags that there are.</param>
    /// <param name="tree">Its tree, without arcs that cross: the head of each word.</param>
    /// <param name="labelModel">A model of labels that has not seen the sentence.</param>
    public void Learn(WordForm[] words, int[] tags, ulong[] lemmas, TagSet set, int[] tree, LinearModel labelModel)
    {
        search.Input.Set(words, tags, lemmas, set);
        weights.Tick();
        search.Truth = tree;
        var scorer = new Scorer(weights);
        Span<int> beam = stackalloc int[width];
        beam[0] = search.Begin();
        var (gold, count) = (beam[0], 1);
        var (worst, worstBest, worstGold) = (0L, -1, -1);
        foreach (var move in Oracle.Moves(tree))
        {
            var score = search[gold].Score + search.Score(scorer, gold, labelModel, rootLabel)[move];
            gold = search.Apply(gold, move, score, labelModel, rootLabel);
            count = search.Advance(scorer, labelModel, rootLabel, beam, count);
            var violation = search[beam[0]].Score - search[gold].Score;
            // In a tie the beam's choice may be another one: that is a mistake as well.
            if (violation < worst || violation == 0 && (worstBest >= 0 || IsSame(beam[0], gold))) continue;
            (worst, worstBest, worstGold) = (violation, beam[0], gold);
        }
        if (worstBest >= 0) Update(worstBest, worstGold, labelModel);
    }

    private bool IsSame(int one, int other)
    {
        for (; search[one].Previous >= 0; (one, other) = (search[one].Previous, search[other].Previous))
        {
            if (one == other) return true;
            if (search[one].Move != search[other].Move) return false;
        }
        return true;
    }

    private void Update(int guess, int gold, LinearModel labelModel)
    {
        var (guesses, golds) = (Path(guess), Path(gold));
        var first = 0;
        while (search[guesses[first]].Move == search[golds[first]].Move) first++;
        for (var i = first; i < guesses.Count; i++)
        {
            weights.Add(search.Features(search[golds[i]].Previous, labelModel, rootLabel), search[golds[i]].Move, 1);
            weights.Add(search.Features(search[guesses[i]].Previous, labelModel, rootLabel), search[guesses[i]].Move, -1);
        }
    }

    /// <summary>The hypotheses after each move, the first move first.</summary>
    private List<int> Path(int last)
    {
        var path = new List<int>();
        for (var at = last; search[at].Previous >= 0; at = search[at].Previous) path.Add(at);
        path.Reverse();
        return path;
    }
}
