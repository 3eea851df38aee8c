using System.Runtime.InteropServices;

namespace Entente.Grammar;

/// <summary>An averaged perceptron for many classes over sparse features, in whole numbers, so that training gives the same bits everywhere.</summary>
/// <remarks>
/// Collins (2002), doi 10.3115/1118693.1118694. A weight exists from the first mistake that concerns it. The steps of a weight become smaller with the root of their number
/// (Duchi, Hazan and Singer 2011, jmlr.org/papers/v12/duchi11a.html), so that frequent features settle while rare ones still learn, unless they are to stay as they are.
/// </remarks>
/// <param name="classes">How many classes there are.</param>
/// <param name="isSteady">Whether all steps of a weight are as large as the first.</param>
internal sealed class Perceptron(int classes, bool isSteady = false)
{
    /// <summary>The first step of a weight.</summary>
    private const int Unit = 64;

    private static readonly int[] Steps = [.. Enumerable.Range(0, 1 << 12).Select(number => (int)Math.Round(Unit / Math.Sqrt(Math.Max(1, number))))];

    private readonly KeyTable table = new(1 << 16);
    private readonly List<Row> rows = [];
    private Cell[] cells = new Cell[1 << 16];
    private History[] histories = new History[1 << 16];
    private int used;
    private long time = 1;

    public int Classes => classes;

    private record struct Row(int Start, int Count, int Room);

    private record struct Cell(int Class, int Weight, int StepCount);

    private record struct History(long Since, long Sum);

    /// <summary>The scores of the classes: the sums of the features' weights.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        scores.Clear();
        Span<uint> keys = stackalloc uint[features.Length];
        features.CopyTo(keys);
        // Memory is touched for all features before anything is asked of it: so it is waited for once, and not for each.
        if (table.Touch(keys) == 0) return;
        var numbers = table.Find(keys);
        var places = CollectionsMarshal.AsSpan(rows);
        var touched = 0;
        foreach (var number in numbers) touched |= cells[places[number].Start].StepCount | 1;
        if (touched == 0) return;
        foreach (var number in numbers)
        {
            var row = places[number];
            foreach (ref readonly var cell in cells.AsSpan(row.Start, row.Count)) scores[cell.Class] += cell.Weight;
        }
    }

    /// <summary>Learns from one example: unless the truth leads by a margin, it gains, and the class that comes nearest or goes before it loses.</summary>
    /// <param name="features">The example.</param>
    /// <param name="truth">Its class.</param>
    /// <param name="scores">The scores of the classes.</param>
    /// <param name="margin">The lead with which nothing is left to learn, in first steps.</param>
    public void Learn(ReadOnlySpan<uint> features, int truth, ReadOnlySpan<int> scores, int margin)
    {
        var rival = -1;
        for (var i = 0; i < scores.Length; i++)
            if (i != truth && (rival < 0 || scores[i] > scores[rival])) rival = i;
        Update(features, truth, rival >= 0 && scores[truth] - scores[rival] < margin * Unit ? rival : truth);
    }

    /// <summary>Learns from one example: the truth gains, the guess loses, if they differ.</summary>
    public void Update(ReadOnlySpan<uint> features, int truth, int guess)
    {
        time++;
        if (truth == guess) return;
        foreach (var feature in features)
        {
            if (table.TryAdd(feature, rows.Count, out var number)) rows.Add(default);
            Add(number, truth, 1);
            Add(number, guess, -1);
        }
    }

    /// <summary>The mean of the weights over all examples and several perceptrons, without those that are small.</summary>
    /// <param name="perceptrons">Each learned from the same examples in an order of its own; together they err less than any of them.</param>
    /// <param name="precision">How small, and in what steps.</param>
    public static LinearModel Average(IReadOnlyList<Perceptron> perceptrons, Precision precision)
    {
        var kept = new List<(uint, (byte, short)[])>();
        var sums = new int[perceptrons[0].Classes];
        foreach (var key in perceptrons.SelectMany(perceptron => perceptron.table.Sorted().Select(pair => pair.Key)).Distinct().Order())
        {
            Array.Clear(sums);
            foreach (var perceptron in perceptrons) perceptron.AddMeans(key, sums);
            var weights = new List<(byte Class, short Weight)>();
            for (var at = 0; at < sums.Length; at++)
            {
                var mean = sums[at] / perceptrons.Count;
                if (Math.Abs(mean) >= precision.Minimum) weights.Add(((byte)at, precision.Rounded(mean)));
            }
            if (weights.Count > 0) kept.Add((key, [.. weights]));
        }
        return new(sums.Length, kept);
    }

    /// <summary>Adds the means of a feature's weights, in the steps of <see cref="Precision"/>.</summary>
    private void AddMeans(uint key, int[] sums)
    {
        var number = table.Find(key);
        if (number < 0) return;
        var row = rows[number];
        for (var at = row.Start; at < row.Start + row.Count; at++)
            sums[cells[at].Class] += Precision.Steps(histories[at].Sum + cells[at].Weight * (time - histories[at].Since), time * Unit);
    }

    private void Add(int number, int @class, int step)
    {
        var row = rows[number];
        var at = row.Start;
        while (at < row.Start + row.Count && cells[at].Class != @class) at++;
        if (at == row.Start + row.Count)
        {
            if (row.Count == row.Room) row = Move(row);
            at = row.Start + row.Count;
            rows[number] = row with { Count = row.Count + 1 };
            (cells[at], histories[at]) = (new(@class, 0, 0), new(time, 0));
        }
        ref var history = ref histories[at];
        history = new(time, history.Sum + cells[at].Weight * (time - history.Since));
        ref var cell = ref cells[at];
        cell = cell with { Weight = cell.Weight + step * (isSteady ? Unit : Steps[Math.Min(Steps.Length - 1, cell.StepCount + 1)]), StepCount = cell.StepCount + 1 };
    }

    /// <summary>Gives a row twice the room, at the end.</summary>
    private Row Move(Row row)
    {
        var room = Math.Max(2, row.Room * 2);
        if (used + room > cells.Length)
        {
            Array.Resize(ref cells, Math.Max(cells.Length * 2, used + room));
            Array.Resize(ref histories, cells.Length);
        }
        Array.Copy(cells, row.Start, cells, used, row.Count);
        Array.Copy(histories, row.Start, histories, used, row.Count);
        used += room;
        return new(used - room, row.Count, room);
    }
}
