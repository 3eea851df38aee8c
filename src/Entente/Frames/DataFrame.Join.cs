namespace Entente.Frames;

public sealed partial class DataFrame
{
    /// <inheritdoc cref="Join(DataFrame, IReadOnlyList{string}, JoinKind)"/>
    public DataFrame Join(DataFrame other, string on, JoinKind kind = JoinKind.Inner) => Join(other, [on], kind);

    /// <summary>The rows of this frame (the left one) beside those of another (the right one) that have the same values in the key columns.</summary>
    /// <remarks>
    /// A row with several partners gives one row for each. A missing key matches nothing, not even another missing key; NaN matches NaN.
    /// Rows come in the order of the left frame, and for one left row in the order of the right; rows of the right frame without a
    /// partner come last, in their order. <see cref="JoinKind.Right"/> alone follows the right frame first, and the left second.
    /// </remarks>
    /// <param name="other">The right frame.</param>
    /// <param name="on">The key columns: at least one, in both frames, of the same type.</param>
    /// <param name="kind">Which rows without a partner are kept; none by default. Their columns from the other side are missing.</param>
    /// <returns>
    /// The left frame's columns in their order (keys filled from whichever side has them), then the right frame's without the keys. A right
    /// column whose name the left frame has gets the suffix <c>_right</c>.
    /// </returns>
    /// <exception cref="ArgumentException">There is no key, a key is not in both frames or differs in type, or a suffixed name is taken.</exception>
    public DataFrame Join(DataFrame other, IReadOnlyList<string> on, JoinKind kind = JoinKind.Inner)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (on is []) throw Errors.NoKeys();
        if (!Enum.IsDefined(kind)) throw new ArgumentOutOfRangeException(nameof(kind), kind, null);
        foreach (var name in on)
            if (this[name].Type != other[name].Type) throw Errors.KeyTypes(this[name], other[name]);

        var pairs = RowPairs.Match(this, other, [.. on], kind);
        int[] lefts = [.. pairs.Select(pair => pair.Left)], rights = [.. pairs.Select(pair => pair.Right)];
        int[] either = [.. pairs.Select(pair => pair.Left >= 0 ? pair.Left : RowCount + pair.Right)];
        return new([
            .. Columns.Select(column => on.Contains(column.Name) ? column.Append(other[column.Name]).Take(either) : column.Take(lefts)),
            .. other.Columns.Where(column => !on.Contains(column.Name)).Select(column => column.Take(rights))
                .Select(column => byName.ContainsKey(column.Name) ? column.Rename(column.Name + "_right") : column),
        ]);
    }
}
