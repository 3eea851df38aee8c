namespace Entente.Frames;

/// <summary>A frame whose rows are in groups, waiting for <see cref="Aggregate"/>.</summary>
public sealed class GroupedFrame
{
    private readonly DataFrame frame;
    private readonly Column[] keys;
    private readonly List<int[]> groups;

    internal GroupedFrame(DataFrame frame, string[] names)
    {
        this.frame = frame;
        keys = Array.ConvertAll(names, name => frame[name]);
        groups = [.. Enumerable.Range(0, frame.RowCount)
            .GroupBy(row => Array.ConvertAll(keys, key => key[row]), KeyComparer.Instance)
            .Select(group => group.ToArray())];
    }

    /// <summary>How many groups there are.</summary>
    public int GroupCount => groups.Count;

    /// <summary>One row a group: the key columns, then one column an aggregate; groups in the order of their first rows.</summary>
    /// <exception cref="ArgumentException">An aggregate's column does not exist or holds a type it cannot take, or two columns share a name.</exception>
    public DataFrame Aggregate(params Aggregate[] aggregates)
    {
        var first = groups.Select(rows => rows[0]).ToArray();
        return new(keys.Select(key => key.Take(first)).Concat(aggregates.Select(aggregate => aggregate.Compute(frame, groups))));
    }

    private sealed class KeyComparer : IEqualityComparer<object?[]>
    {
        public static readonly KeyComparer Instance = new();

        public bool Equals(object?[]? left, object?[]? right) => left.AsSpan().SequenceEqual(right);

        public int GetHashCode(object?[] key)
        {
            var hash = new HashCode();
            foreach (var value in key) hash.Add(value);
            return hash.ToHashCode();
        }
    }
}
