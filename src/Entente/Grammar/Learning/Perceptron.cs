namespace Entente.Grammar;

/// <summary>An averaged perceptron for many classes over sparse features, in whole numbers, so that training gives the same bits everywhere.</summary>
/// <remarks>Collins (2002), doi 10.3115/1118693.1118694. A weight exists from the first mistake that concerns it.</remarks>
internal sealed class Perceptron(int classes)
{
    private readonly KeyTable table = new(1 << 16);
    private readonly List<Row> rows = [];
    private Cell[] cells = new Cell[1 << 16];
    private History[] histories = new History[1 << 16];
    private int used;
    private long time = 1;

    public int Classes => classes;

    private record struct Row(int Start, int Count, int Room);

    private record struct Cell(int Class, int Weight);

    private record struct History(long Since, long Sum);

    /// <summary>The scores of the classes: the sums of the features' weights.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        scores.Clear();
        foreach (var feature in features)
        {
            var number = table.Find(feature);
            if (number < 0) continue;
            var row = rows[number];
            foreach (ref readonly var cell in cells.AsSpan(row.Start, row.Count)) scores[cell.Class] += cell.Weight;
        }
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

    /// <summary>The mean of the weights over all examples, without those that are small.</summary>
    /// <param name="precision">How small, and in what steps.</param>
    public LinearModel Average(Precision precision)
    {
        var kept = new List<(uint, (byte, short)[])>();
        foreach (var (key, number) in table.Sorted())
        {
            var row = rows[number];
            var weights = new List<(byte Class, short Weight)>();
            for (var at = row.Start; at < row.Start + row.Count; at++)
            {
                var sum = histories[at].Sum + cells[at].Weight * (time - histories[at].Since);
                var steps = Precision.Steps(sum, time);
                if (Math.Abs(steps) >= precision.Minimum) weights.Add(((byte)cells[at].Class, precision.Rounded(steps)));
            }
            if (weights.Count > 0) kept.Add((key, [.. weights.OrderBy(weight => weight.Class)]));
        }
        return new(classes, kept);
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
            (cells[at], histories[at]) = (new(@class, 0), new(time, 0));
        }
        ref var history = ref histories[at];
        history = new(time, history.Sum + cells[at].Weight * (time - history.Since));
        cells[at].Weight += step;
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
