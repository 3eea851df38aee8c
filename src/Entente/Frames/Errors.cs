using System.Globalization;

namespace Entente.Frames;

/// <summary>The errors of this stage, in one place: what was asked, what was found, what is allowed, what to try.</summary>
internal static partial class Errors
{
    public static ArgumentException NoColumn(string name, IReadOnlyList<Column> columns) => new(
        $"No column '{name}'. The frame has {Number(columns.Count)}: {Names(columns)}. Names are compared letter by letter. {(columns.FirstOrDefault(column => column.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } near ? $"Try '{near.Name}'." : "Try one of these, or add the column with DataFrame.With.")}");

    public static ArgumentException WrongType(Column column, Type asked) => new(
        $"Column '{column.Name}' holds {column.Type} values, not {asked.Name}. Whole is long, Real is double, Boolean is bool, Date is DateOnly. Read it with the accessor of its type, or convert it first.");

    public static ArgumentException DuplicateColumn(string name) => new(
        $"Two columns are named '{name}'. Names are unique in a frame: rename one with Rename.");

    public static ArgumentException BlankName(string? name) => new(
        $"A column was named '{name}'. A name has at least one character that is not a space: say what the column holds.");

    public static ArgumentException UnequalLengths(Column first, Column other) => new(
        $"Column '{other.Name}' has {Number(other.Length)} rows and '{first.Name}' has {Number(first.Length)}. All columns of a frame have the same length: pad with missing values, or join by a key.");

    public static ArgumentOutOfRangeException NoRow(int row, int count) => new(nameof(row), row,
        $"No row {Number(row)}: there are {Number(count)}, counted from 0. Ask RowCount before.");

    public static ArgumentException OtherColumns(int place, IReadOnlyList<Column> first, IReadOnlyList<Column> other) => new(
        $"Frame {Number(place)} cannot go below frame 0: it has {Typed(other)}, and frame 0 has {Typed(first)}. Names and types have to be the same: Select, Rename or convert first.");

    public static ArgumentException NoKeys() => new(
        "No key column was named. One at least is needed: name a column whose values tell which rows belong together.");

    public static ArgumentException KeyTypes(Column left, Column right) => new(
        $"The key '{left.Name}' holds {left.Type} values on the left and {right.Type} values on the right. Keys have the same type on both sides: convert one of them.");

    public static ArgumentException NotNumbers(string aggregate, Column column) => new(
        $"{aggregate} of column '{column.Name}', which holds {column.Type} values. It takes Whole and Real columns: Count, CountDistinct, Min, Max and First take any.");

    public static OverflowException SumTooLarge(Column column, Int128 total) => new(
        $"The sum of column '{column.Name}' is {total.ToString(CultureInfo.InvariantCulture)}, and whole numbers end at ±{Number(long.MaxValue)}. Convert the column to reals, or take the mean.");

    public static ArgumentException FillType(Column cells, object value) => new(
        $"The fill is a {value.GetType().Name}, and the cells of '{cells.Name}' hold {cells.Type} values. They have to agree: fill with a value of that type, or leave Fill null.");

    public static FileNotFoundException NoFile(string path) => new(
        $"No file '{path}'. A path that is not absolute starts in the working directory, which is '{Directory.GetCurrentDirectory()}'. Check the spelling, or give the whole path.", path);

    public static DirectoryNotFoundException NoFolder(string path) => new(
        $"No folder to write '{path}' in. A file goes into a folder that exists: create it with Directory.CreateDirectory, or check the spelling.");

    public static FormatException LoneSurrogate(string path, Exception cause) => new(
        $"'{path}' was not written: some text holds half a character (a lone surrogate), which UTF-8 cannot. Nothing on disk has changed. Look for text that was cut by length, and cut it between characters.", cause);

    public static ArgumentException NoColumns() => new(
        "The frame has no columns. A LaTeX table has one at least: select some before.");

    public static ArgumentException LatexLabel(string label) => new(
        $"The label '{label}' will not do. Letters from a to z, digits and : - _ . / are allowed: try something like 'tab:relations'.");

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Names(IEnumerable<Column> columns) => string.Join(", ", columns.Select(column => column.Name));

    private static string Typed(IEnumerable<Column> columns) => string.Join(", ", columns.Select(column => $"{column.Name} ({column.Type})"));
}
