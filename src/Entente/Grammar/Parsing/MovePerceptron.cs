using System.Runtime.Intrinsics;

namespace Entente.Grammar;

/// <summary>The averaged perceptron of the parser's moves: four weights a feature, in whole numbers.</summary>
internal sealed class MovePerceptron
{
    private readonly KeyTable table = new(1 << 20);
    private int[] weights = new int[1 << 22];
    private History[] histories = new History[1 << 22];
    private int[] changes = new int[1 << 20];
    private long time = 1;

    private record struct History(long Since, long Sum);

    /// <summary>The scores of the moves: the sums of the features' weights.</summary>
    public Vector128<int> Score(Span<uint> features)
    {
        var sum = Vector128<int>.Zero;
        if (table.Touch(features) == 0) return sum;
        foreach (var row in table.Find(features)) sum += Vector128.Create(weights.AsSpan(row, Move.Count));
        return sum;
    }

    /// <summary>One more sentence was seen.</summary>
    public void Tick() => time++;

    /// <summary>Makes a move likelier (1) or less likely (-1) where these features are.</summary>
    public void Add(ReadOnlySpan<uint> features, int move, int step)
    {
        foreach (var feature in features)
        {
            table.TryAdd(feature, table.Count * Move.Count, out var row);
            if (row + Move.Count > weights.Length)
            {
                Array.Resize(ref weights, weights.Length * 2);
                Array.Resize(ref histories, weights.Length);
                Array.Resize(ref changes, weights.Length / Move.Count);
            }
            ref var history = ref histories[row + move];
            history = new(time, history.Sum + weights[row + move] * (time - history.Since));
            weights[row + move] += step;
            changes[row / Move.Count]++;
        }
    }

    /// <summary>The mean of the weights over all sentences and several perceptrons, without features that hardly tell one move from another.</summary>
    /// <param name="perceptrons">Each learned from the same sentences in an order of its own; together they err less than any of them.</param>
    /// <param name="precision">How hardly, and in what steps the weights are kept.</param>
    public static MoveModel Average(IReadOnlyList<MovePerceptron> perceptrons, Precision precision)
    {
        var kept = new List<(uint, MoveWeights, int)>();
        Span<int> steps = stackalloc int[Move.Count];
        foreach (var key in perceptrons.SelectMany(perceptron => perceptron.table.Sorted().Select(pair => pair.Key)).Distinct().Order())
        {
            var changes = 0;
            steps.Clear();
            foreach (var perceptron in perceptrons)
            {
                if (perceptron.table.Find(key) is not (>= 0 and var row)) continue;
                changes += perceptron.changes[row / Move.Count];
                for (var move = 0; move < Move.Count; move++) steps[move] += perceptron.Mean(row + move);
            }
            foreach (ref var step in steps) step /= perceptrons.Count;
            var (low, high) = (0, 0);
            foreach (var step in steps) (low, high) = (Math.Min(low, step), Math.Max(high, step));
            if (high - low < precision.Minimum) continue;
            var rounded = new MoveWeights(precision.Rounded(steps[0]), precision.Rounded(steps[1]), precision.Rounded(steps[2]), precision.Rounded(steps[3]));
            if (rounded != default) kept.Add((key, rounded, changes));
        }
        return new(kept);
    }

    /// <summary>The mean of a weight, in the steps of <see cref="Precision"/>.</summary>
    private int Mean(int at) => Precision.Steps(histories[at].Sum + weights[at] * (time - histories[at].Since), time);
}
