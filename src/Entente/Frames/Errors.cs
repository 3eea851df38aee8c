using System.Globalization;

namespace Entente.Frames;

/// <summary>The errors of this stage, in one place: what was asked, what was found, what is allowed, what to try.</summary>
internal static class Errors
{
    public static ArgumentException NoColumn(string name, IReadOnlyList<Column> columns) => new(
        $"No column '{name}'. The frame has {columns.Count.ToString(CultureInfo.InvariantCulture)}: {string.Join(", ", columns.Select(c => c.Name))}. Names are compared letter by letter.");

    public static ArgumentException WrongType(Column column, Type asked) => new(
        $"Column '{column.Name}' holds {column.Type} values, not {asked.Name}. Read it with the accessor of its type, or convert it first.");

    public static ArgumentException DuplicateColumn(string name) => new(
        $"Two columns are named '{name}'. Names are unique in a frame: rename one with Column.Rename.");

    public static ArgumentException UnequalLengths(Column first, Column other) => new(
        $"Column '{other.Name}' has {other.Length} rows and '{first.Name}' has {first.Length}. All columns of a frame have the same length: pad with missing values, or join by a key.");

    public static ArgumentOutOfRangeException NoRow(int row, int count) => new(nameof(row), row,
        $"No row {row}: there are {count}, counted from 0.");
}
