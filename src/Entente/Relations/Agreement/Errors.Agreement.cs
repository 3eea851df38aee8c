namespace Entente.Relations;

internal static partial class Errors
{
    public static ArgumentOutOfRangeException Between(string name, double value, double least, double most) => new(name, value,
        FormattableString.Invariant($"{name} is {value}. It is from {least} to {most}."));

    public static ArgumentException NotTwoCoders(IReadOnlyList<string> coders) => new(
        $"Agreement of two coders was asked of {Number(coders.Count)}: {string.Join(", ", coders)}. Choose two with Codings.Of(\"one\", \"other\"), or ask KrippendorffAlpha, which takes any number.");

    public static ArgumentException OneRater(IReadOnlyList<string> coders) => new(
        $"A unit was coded once; agreement needs two labels a unit. The coders are {string.Join(", ", coders)}. Leave such units out, or ask KrippendorffAlpha, which passes over them.");

    public static ArgumentException UnequalRaters(int some, int others) => new(
        $"Some units were coded {Number(some)} times and others {Number(others)} times. This measure needs the same number for all. Ask KrippendorffAlpha, which does not.");

    public static ArgumentException MoreLabels(int count, IReadOnlyList<string> labels) => new(
        $"labelCount is {Number(count)}, but {Number(labels.Count)} labels are in use: {string.Join(", ", labels)}. It is how many labels the coders could choose from, those never chosen included.");

    public static ArgumentException NotInOrder(string label, IReadOnlyList<string> order) => new(
        $"Label '{label}' is not in the order given: {string.Join(", ", order)}. Name every label once, from low to high.");

    public static ArgumentException NoNumber(string label) => new(
        $"Label '{label}' is no number, so it has no place on a scale. Labels above the nominal level are numbers such as 3 or 2.5: relabel them with Codings.Relabel, or give their order.");

    public static ArgumentException BelowZero(string label) => new(
        $"Label '{label}' is below zero. At the level of ratios labels are zero or more. Use MeasurementLevel.Interval for values that can be negative.");

    public static ArgumentException CodersAndLabels(int coders, int labels) => new(
        $"There are {Number(coders)} coders and {Number(labels)} lists of labels. Give at least one coder, and one list for each.");

    public static ArgumentException Twice(string what, string name) => new(
        $"Two {what}s are called '{name}'. A {what}'s name is unique: call them apart.");

    public static ArgumentException UnequalCodings(string name, int count, int expected) => new(
        $"'{name}' has {Number(count)} values for {Number(expected)} units. Give one a unit, and null where a coder left it out.");

    public static ArgumentException MissingKey(string column, int row) => new(
        $"Column '{column}' has no value in row {Number(row)} (counted from 0). Every row says which unit and which coder: fill it, or leave the row out.");

    public static ArgumentException CodedTwice(string unit, string coder) => new(
        $"Coder '{coder}' coded unit '{unit}' twice. Keep one of the rows, or call the second round by another coder's name.");

    public static ArgumentException NoCoder(string coder, IReadOnlyList<string> coders) => new(
        $"No coder '{coder}'. The coders are {string.Join(", ", coders)}.");

    public static ArgumentException Weight(double weight) => new(
        FormattableString.Invariant($"A weight is {weight}. A weight says how many units of the corpus one stands for, and is above 0."));

    public static ArgumentException NoStratum(string stratum, IEnumerable<string> strata) => new(
        $"A coded unit is of stratum '{stratum}', whose size in the corpus is not given. The strata are {string.Join(", ", strata.Take(12))}. Give the size of every stratum.");

    public static ArgumentException EmptyStratum(string stratum, int size) => new(
        $"Stratum '{stratum}' has {Number(size)} units in the corpus, but none of them was coded, so its share is unknown. Code at least two of them.");

    public static ArgumentException StratumTooSmall(string stratum, int size, int coded) => new(
        $"Stratum '{stratum}' has {Number(size)} units in the corpus, but {Number(coded)} of the sample. Give the sizes of the corpus that the sample was drawn from.");

    public static ArgumentOutOfRangeException Undefined<T>(string name, T value) where T : struct, Enum => new(name, value,
        $"{name} is {value}, which is no {typeof(T).Name}. It may be {string.Join(", ", Enum.GetNames<T>())}.");

    public static ArgumentException NothingToCode() => new(
        "A coding sheet was asked of relations and mentions in which no sentence names two actors. Give the relations and the mentions of one corpus.");

    public static ArgumentException NoCoders() => new(
        "A comparison was asked of no coded sheet. Read at least one with CodingSheet.Read.");

    public static string NoSheet(string path) => $"No coded sheet '{path}'. Give the .csv file that CodingSheet.WriteCsv wrote and a person filled.";

    public static CodingException NoTable(string path, FormatException cause) => new(
        $"{Path.GetFileName(path)} is no table of comma-separated values: {cause.Message} Save it as CSV, in UTF-8.", cause);

    public static CodingException NoSheetColumn(string path, string column, IReadOnlyList<Frames.Column> columns) => new(
        $"{Path.GetFileName(path)} has no column '{column}'. It has: {string.Join(", ", columns.Select(known => known.Name))}. A coded sheet keeps the columns that CodingSheet.WriteCsv wrote; fill 'category'.");

    public static CodingException BadSheet(string path, IEnumerable<string> problems, int count) => new(
        $"{Path.GetFileName(path)} was not read; {Number(count)} of its lines cannot be used: {string.Join(" ", problems)}{(count > 10 ? " And so on." : "")} Correct them and read the file again; nothing of it was kept.");

    public static string StrangeUnit(int line, string unit) => FormattableString.Invariant($"Line {line}: unit '{unit}' is not on this sheet.");

    public static string UnitTwice(int line, string unit) => FormattableString.Invariant($"Line {line}: unit '{unit}' stands twice.");

    public static string OtherText(int line, string unit) => FormattableString.Invariant($"Line {line}: the text is not that of unit '{unit}'; was the sheet drawn from other relations or with another seed?");

    public static string StrangeCategory(int line, string unit, string category, IEnumerable<string> categories) =>
        FormattableString.Invariant($"Line {line}: '{category}' of unit '{unit}' is no category. Allowed: {string.Join(", ", categories)}, or nothing.");
}
