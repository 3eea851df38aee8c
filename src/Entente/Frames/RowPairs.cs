namespace Entente.Frames;

/// <summary>Which row of one frame meets which row of another; −1 stands for nobody.</summary>
internal static class RowPairs
{
    public static List<(int Left, int Right)> Match(DataFrame left, DataFrame right, string[] keys, JoinKind kind)
    {
        if (kind == JoinKind.Right) return Match(right, left, keys, JoinKind.Left).ConvertAll(pair => (pair.Right, pair.Left));

        var (leftKeys, rightKeys) = (Array.ConvertAll(keys, name => left[name]), Array.ConvertAll(keys, name => right[name]));
        var partners = Enumerable.Range(0, right.RowCount)
            .Where(row => !rightKeys.Any(key => key.IsMissing(row)))
            .ToLookup(row => RowKey.At(rightKeys, row), RowKey.Comparer);

        var pairs = new List<(int Left, int Right)>();
        var met = new bool[right.RowCount];
        for (var row = 0; row < left.RowCount; row++)
        {
            var alone = true;
            // No key of the lookup has a missing part, so a left key that has one finds nobody.
            foreach (var partner in partners[RowKey.At(leftKeys, row)])
            {
                pairs.Add((row, partner));
                met[partner] = true;
                alone = false;
            }
            if (alone && kind != JoinKind.Inner) pairs.Add((row, -1));
        }
        if (kind == JoinKind.Full) pairs.AddRange(Enumerable.Range(0, right.RowCount).Where(row => !met[row]).Select(row => (-1, row)));
        return pairs;
    }
}
