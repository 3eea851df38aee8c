using System.Runtime.Intrinsics;

namespace Entente.Grammar;

/// <summary>The averaged perceptron of the parser's moves: four weights a feature, in whole numbers.</summary>
internal sealed class MovePerceptron
{
    private readonly KeyTable table = new(1 << 20);
    private int[] weights = new int[1 << 22];
    private History[] histories = new History[1 << 22];
    private long time = 1;

    private record struct History(long Since, long Sum);

    /// <summary>The scores of the moves: the sums of the features' weights.</summary>
    /// <param name="features">The features; they are used up.</param>
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
            }
            ref var history = ref histories[row + move];
            history = new(time, history.Sum + weights[row + move] * (time - history.Since));
            weights[row + move] += step;
        }
    }

    /// <summary>The mean of the weights over all sentences, without features that hardly tell one move from another.</summary>
    /// <param name="precision">How hardly, and in what steps the weights are kept.</param>
    public MoveModel Average(Precision precision)
    {
        var kept = new List<(uint, MoveWeights)>();
        Span<int> steps = stackalloc int[Move.Count];
        foreach (var (key, row) in table.Sorted())
        {
            var (low, high) = (0, 0);
            for (var move = 0; move < Move.Count; move++)
            {
                var (weight, history) = (weights[row + move], histories[row + move]);
                var sum = history.Sum + weight * (time - history.Since);
                steps[move] = Precision.Steps(sum, time);
                (low, high) = (Math.Min(low, steps[move]), Math.Max(high, steps[move]));
            }
            if (high - low < precision.Minimum) continue;
            var rounded = new MoveWeights(precision.Rounded(steps[0]), precision.Rounded(steps[1]), precision.Rounded(steps[2]), precision.Rounded(steps[3]));
            if (rounded != default) kept.Add((key, rounded));
        }
        return new(kept);
    }
}
