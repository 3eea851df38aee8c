using System.Runtime.Intrinsics;

namespace Entente.Grammar;

/// <summary>Looks for the best sequence of moves, keeping the best few hypotheses after each; linear in the length of the sentence.</summary>
internal sealed class BeamSearch
{
    /// <summary>By how much the truth has to lead for each wrong arc of another tree before nothing is left to learn.</summary>
    private const int WrongArc = 20;

    private readonly uint[] features = new uint[MoveFeatures.Most];
    private readonly LabelCache labels = new();
    private readonly PairScores pairs = new();
    private Hypothesis[] hypotheses = new Hypothesis[1024];
    private StackItem[] items = new StackItem[1024];

    /// <summary>What each item adds to the scores, as soon as somebody asks; an item belongs to many hypotheses.</summary>
    private (bool IsKnown, Vector128<int> Sums)[] itemScores = new (bool, Vector128<int>)[1024];
    private Candidate[] candidates = [];
    private int hypothesisCount;
    private int itemCount;

    private record struct Candidate(long Score, int From, int Move);

    public ParserInput Input { get; } = new();

    /// <summary>The true head of each word while weights are learned, when wrong arcs get a lead to catch up with; <see langword="null"/> in parsing.</summary>
    public int[]? Truth { get; set; }

    /// <summary>The number of hypotheses so far; a sentence begins with the first.</summary>
    public ref readonly Hypothesis this[int index] => ref hypotheses[index];

    /// <summary>Begins a sentence, which <see cref="Input"/> holds.</summary>
    /// <returns>The number of the first hypothesis.</returns>
    public int Begin()
    {
        labels.Clear(Input.Length);
        pairs.Clear(Input.Length);
        // What a sentence of ten thousand words needed is not kept for those of twenty.
        if (hypotheses.Length > 1 << 18) (hypotheses, items, itemScores) = (new Hypothesis[1024], new StackItem[1024], new (bool, Vector128<int>)[1024]);
        (hypothesisCount, itemCount) = (0, 0);
        return Add(new(-1, 0, Dependents.None, 0, -1, -1, -1));
    }

    /// <summary>The best final hypothesis.</summary>
    public int Run<TScorer>(TScorer scorer, LinearModel labelModel, int rootLabel, BeamLimits limits) where TScorer : struct, IMoveScorer
    {
        Span<int> beam = stackalloc int[limits.Width];
        beam[0] = Begin();
        var count = 1;
        for (var step = 0; step < 2 * Input.Length; step++)
        {
            count = Advance(scorer, labelModel, rootLabel, beam, count);
            while (hypotheses[beam[count - 1]].Score < hypotheses[beam[0]].Score - limits.Margin) count--;
        }
        return beam[0];
    }

    /// <summary>One move further for all hypotheses of the beam.</summary>
    /// <returns>How many there are then, best first.</returns>
    public int Advance<TScorer>(TScorer scorer, LinearModel labelModel, int rootLabel, Span<int> beam, int count) where TScorer : struct, IMoveScorer
    {
        if (candidates.Length < beam.Length) candidates = new Candidate[beam.Length];
        var kept = 0;
        for (var i = 0; i < count; i++)
        {
            var legal = LegalMoves(hypotheses[beam[i]]);
            var scores = Score(scorer, beam[i], labelModel, rootLabel);
            for (var move = 0; move < Move.Count; move++)
            {
                if ((legal & 1 << move) == 0) continue;
                Keep(new(hypotheses[beam[i]].Score + scores[move] + Handicap(hypotheses[beam[i]], move), beam[i], move), beam.Length, ref kept);
            }
        }
        for (var i = 0; i < kept; i++) beam[i] = Apply(candidates[i].From, candidates[i].Move, candidates[i].Score, labelModel, rootLabel);
        return kept;
    }

    /// <summary>Makes a move whose score is known.</summary>
    /// <returns>The number of the new hypothesis.</returns>
    public int Apply(int from, int move, long score, LinearModel labelModel, int rootLabel)
    {
        var state = hypotheses[from];
        var top = state.Top >= 0 ? items[state.Top] : default;
        switch (move)
        {
            case Move.Shift:
                return Add(new(Push(new(state.Next, state.Top, -1, state.NextLeft, Dependents.None)), state.Next + 1, Dependents.None, score, from, Move.Shift, -1));
            case Move.Left:
                var left = LeftLabel(state, labelModel, rootLabel);
                return Add(new(top.Below, state.Next, state.NextLeft.With(top.Word, left), score, from, Move.Left, (sbyte)left));
            case Move.Right:
                var right = RightLabel(state, labelModel);
                var head = Push(top with { Right = top.Right.With(state.Next, right) });
                return Add(new(Push(new(state.Next, head, right, state.NextLeft, Dependents.None)), state.Next + 1, Dependents.None, score, from, Move.Right, (sbyte)right));
            default:
                return Add(new(top.Below, state.Next, state.NextLeft, score, from, Move.Reduce, -1));
        }
    }

    /// <summary>The scores of the next moves of a hypothesis. What it shares with others is worked out once.</summary>
    public Vector128<int> Score<TScorer>(TScorer scorer, int hypothesis, LinearModel labelModel, int rootLabel) where TScorer : struct, IMoveScorer
    {
        ref readonly var state = ref hypotheses[hypothesis];
        var (head, first) = Seam(state);
        var isAlone = state.NextLeft.Count == 0;
        var key = PairScores.Key(head, first, state.Next, isAlone);
        ref var pair = ref pairs[key];
        if (pair.Key != key)
        {
            var words = Pair(state, labelModel, rootLabel);
            var count = MoveFeatures.FillPair(features, Input, words);
            if (isAlone) count += MoveFeatures.FillNext(features.AsSpan(count), Input, state.Next, state.NextLeft);
            pair = new(key, words, scorer.Score(features.AsSpan(0, count)));
        }
        var length = MoveFeatures.FillRest(features, Input, state, items, pair.Pair);
        if (!isAlone) length += MoveFeatures.FillNext(features.AsSpan(length), Input, state.Next, state.NextLeft);
        if (state.Top < 0) length += MoveFeatures.FillTop(features.AsSpan(length), Input, MoveFeatures.Empty);
        var sums = pair.Sums + scorer.Score(features.AsSpan(0, length));
        return state.Top < 0 ? sums : sums + TopScores(scorer, state.Top);
    }

    /// <summary>All features of a hypothesis, for its next move.</summary>
    public ReadOnlySpan<uint> Features(int hypothesis, LinearModel labelModel, int rootLabel)
    {
        ref readonly var state = ref hypotheses[hypothesis];
        var pair = Pair(state, labelModel, rootLabel);
        var length = MoveFeatures.FillPair(features, Input, pair);
        length += MoveFeatures.FillTop(features.AsSpan(length), Input, state.Top >= 0 ? items[state.Top] : MoveFeatures.Empty);
        length += MoveFeatures.FillNext(features.AsSpan(length), Input, state.Next, state.NextLeft);
        length += MoveFeatures.FillRest(features.AsSpan(length), Input, state, items, pair);
        return features.AsSpan(0, length);
    }

    /// <summary>Whether the label of an arc is beyond doubt, whatever else the tree is.</summary>
    public bool IsCertain(int head, int dependent) => labels.IsCertain(head, dependent);

    /// <summary>Fills heads and labels from the moves that led to a final hypothesis.</summary>
    /// <param name="final">A final hypothesis.</param>
    /// <param name="heads">The head of each word; the number of words for the artificial root.</param>
    /// <param name="arcLabels">The label of each word.</param>
    public void Read(int final, Span<int> heads, Span<int> arcLabels)
    {
        for (var at = final; hypotheses[at].Previous >= 0; at = hypotheses[at].Previous)
        {
            ref readonly var after = ref hypotheses[at];
            ref readonly var before = ref hypotheses[after.Previous];
            if (after.Move is not (Move.Left or Move.Right)) continue;
            var top = items[before.Top].Word;
            var (dependent, head) = after.Move == Move.Left ? (top, before.Next) : (before.Next, top);
            (heads[dependent], arcLabels[dependent]) = (head, after.Label);
        }
    }

    private Vector128<int> TopScores<TScorer>(TScorer scorer, int top) where TScorer : struct, IMoveScorer
    {
        ref var known = ref itemScores[top];
        if (!known.IsKnown) known = (true, scorer.Score(features.AsSpan(0, MoveFeatures.FillTop(features, Input, items[top]))));
        return known.Sums;
    }

    /// <summary>The word on top of the stack and its head; -1 for none.</summary>
    private (int Head, int First) Seam(in Hypothesis state)
    {
        if (state.Top < 0) return (-1, -1);
        ref readonly var top = ref items[state.Top];
        return (top.Label >= 0 ? items[top.Below].Word : -1, top.Word);
    }

    private WordPair Pair(in Hypothesis state, LinearModel labelModel, int rootLabel)
    {
        var (head, first) = Seam(state);
        var label = first >= 0 ? items[state.Top].Label : -1;
        return new(head, first, state.Next, (sbyte)label, (sbyte)LeftLabel(state, labelModel, rootLabel), (sbyte)RightLabel(state, labelModel));
    }

    /// <summary>What a move gains in training for an arc that is wrong.</summary>
    private int Handicap(in Hypothesis state, int move)
    {
        if (Truth is null || move is not (Move.Left or Move.Right)) return 0;
        var top = items[state.Top].Word;
        var isTrue = move == Move.Left ? Truth[top] == state.Next : Truth[state.Next] == top;
        return isTrue ? 0 : WrongArc;
    }

    private int LegalMoves(in Hypothesis state)
    {
        var legal = state.Next < Input.Length ? 1 << Move.Shift : 0;
        if (state.Top < 0) return legal;
        if (items[state.Top].Label >= 0) legal |= 1 << Move.Reduce;
        else legal |= 1 << Move.Left;
        return state.Next < Input.Length ? legal | 1 << Move.Right : legal;
    }

    private int LeftLabel(in Hypothesis state, LinearModel model, int rootLabel)
    {
        if (state.Top < 0 || items[state.Top].Label >= 0) return -1;
        return state.Next == Input.Length ? rootLabel : labels[model, Input, state.Next, items[state.Top].Word];
    }

    private int RightLabel(in Hypothesis state, LinearModel model) =>
        state.Top < 0 || state.Next == Input.Length ? -1 : labels[model, Input, items[state.Top].Word, state.Next];

    /// <summary>Keeps a candidate if it is among the best; an earlier one goes before a later one of the same score.</summary>
    private void Keep(Candidate candidate, int width, ref int kept)
    {
        if (kept == width && candidate.Score <= candidates[kept - 1].Score) return;
        var at = kept < width ? kept++ : kept - 1;
        for (; at > 0 && candidates[at - 1].Score < candidate.Score; at--) candidates[at] = candidates[at - 1];
        candidates[at] = candidate;
    }

    private int Push(in StackItem item)
    {
        if (itemCount == items.Length)
        {
            Array.Resize(ref items, itemCount * 2);
            Array.Resize(ref itemScores, itemCount * 2);
        }
        itemScores[itemCount].IsKnown = false;
        items[itemCount] = item;
        return itemCount++;
    }

    private int Add(in Hypothesis hypothesis)
    {
        if (hypothesisCount == hypotheses.Length) Array.Resize(ref hypotheses, hypothesisCount * 2);
        hypotheses[hypothesisCount] = hypothesis;
        return hypothesisCount++;
    }
}
