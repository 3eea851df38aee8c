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
        var rows = Enumerable.Range(0, frame.RowCount);
        groups = keys is [] ? [[.. rows]] : [.. rows.GroupBy(row => RowKey.At(keys, row), RowKey.Comparer).Select(group => group.ToArray())];
    }

    /// <summary>How many groups there are; 1 where the frame was grouped by no column at all.</summary>
    public int GroupCount => groups.Count;

    /// <summary>One row a group: the key columns, then one column an aggregate; groups in the order of their first rows.</summary>
    /// <exception cref="ArgumentException">An aggregate's column does not exist or holds a type it cannot take, or two columns share a name.</exception>
    /// <exception cref="OverflowException">A sum of whole numbers does not fit into one.</exception>
    public DataFrame Aggregate(params Aggregate[] aggregates)
    {
        // Without keys the one group may be empty, but then there is no key column to read its first row from.
        var first = keys is [] ? [] : groups.Select(rows => rows[0]).ToArray();
        return new(keys.Select(key => key.Take(first)).Concat(aggregates.Select(aggregate => aggregate.Compute(frame, groups))));
    }

    /// <summary>One row a group: the key columns, then the number of the group's rows.</summary>
    /// <param name="name">The name of the column of counts.</param>
    /// <exception cref="ArgumentException">A key has that name.</exception>
    public DataFrame Count(string name = "count") => Aggregate(Frames.Aggregate.Count(name));
}
