namespace Entente.Frames;

/// <summary>The values of some columns in one row, compared as one key: missing equals missing, NaN equals NaN.</summary>
internal static class RowKey
{
    public static IEqualityComparer<object?[]> Comparer { get; } = EqualityComparer<object?[]>.Create(
        (left, right) => left.AsSpan().SequenceEqual(right),
        key =>
        {
            var hash = new HashCode();
            foreach (var value in key) hash.Add(value);
            return hash.ToHashCode();
        });

    public static object?[] At(Column[] columns, int row) => Array.ConvertAll(columns, column => column[row]);
}
