namespace Entente.Frames;

internal static partial class Errors
{
    public static FormatException NoHeader(string source) => new(
        $"{source}, line 1: no names of columns. The file is empty, or begins with a blank line. The first line names the columns: add it.");

    public static FormatException BlankHeader(string source, int place) => new(
        $"{source}, line 1: column {Number(place + 1)} has no name. Every column has one: name it, or take away the delimiter too many.");

    public static FormatException DuplicateHeader(string source, string name) => new(
        $"{source}, line 1: two columns are named '{name}'. Names are unique: rename one.");

    public static FormatException Ragged(string source, int line, int expected, int found) => new(
        $"{source}, line {Number(line)}: {Number(found)} {(found == 1 ? "field" : "fields")}, and the first line names {Number(expected)}. All rows have as many fields as names: look for a delimiter that is missing, or in a text without quotes, or set CsvOptions.Delimiter.");

    public static FormatException StrayQuote(string source, int line) => new(
        $"{source}, line {Number(line)}: a quote that opens or closes nothing in the row that begins here. A field with quotes in it stands in quotes, and they are doubled: \"so \"\"quoted\"\" here\".");

    public static FormatException FieldType(string source, CsvField field, string column, ColumnType type) => new(
        $"{source}, line {Number(field.Line)}: '{DisplayText.Cut(field.Text, 80)}' in column '{column}' is not {Form(type)}. Correct it, state another type in CsvOptions.Types, or add the mark of missing values to CsvOptions.MissingMarks.");

    public static FormatException NotUtf8(string source, int line, Exception cause) => new(
        $"{source}, line {Number(line)}: bytes that are not UTF-8. Only UTF-8 is read, with or without a byte order mark: save the file as UTF-8 ('CSV UTF-8' in a spreadsheet).", cause);

    public static ArgumentException TypeOfNoColumn(string source, string name, string[] names) => new(
        $"CsvOptions.Types states a type for '{name}', which is not in {source}. Its columns: {string.Join(", ", names)}. Take it out, or check the spelling.");

    public static ArgumentException Delimiter(char delimiter) => new(
        $"CsvOptions.Delimiter is U+{((int)delimiter).ToString("X4", System.Globalization.CultureInfo.InvariantCulture)}. Quotes and line ends have a meaning of their own: try ',' or ';' or a tab.");

    private static string Form(ColumnType type) => type switch
    {
        ColumnType.Whole => "a whole number such as -12",
        ColumnType.Real => "a number such as -1.5, 2e-9, NaN or Infinity",
        ColumnType.Boolean => "true or false",
        _ => "a day such as 2024-05-31",
    };
}
