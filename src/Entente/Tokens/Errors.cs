using System.Globalization;

namespace Entente.Tokens;

/// <summary>The errors of this stage, in one place: what was asked, what was found, what is allowed, what to try.</summary>
internal static partial class Errors
{
    public static ArgumentException TermTwice(string term) => new($"The term '{term}' stands twice. Every term of a vocabulary has one number: pass each once.");

    public static ArgumentException BlankPattern() => new("The pattern is blank. A pattern is a word or words parted by blanks, such as 'secur*' or 'strategic partnership'.");

    public static ArgumentException NoRegex(string word, ArgumentException cause) => new(
        $"'{word}' is no regular expression: {cause.Message} White space parts the words of a phrase, so a blank inside an expression is written \\s; for * and ? as wildcards use TermPattern.Glob.", cause);

    public static ArgumentException NotANumber(string options) => new($"A limit of {options} is NaN. Give a number, or leave the limit out.");

    public static ArgumentException NoShare(double share) => new($"A share of documents of {Number(share)}. Shares are from 0 to 1: write 0.05 for one document in twenty, or use MinimumDocuments and MaximumDocuments for numbers of documents.");

    public static ArgumentException NoVariable(string variable, IEnumerable<string> known) => new(
        $"No document has a variable '{variable}'. Known are: {string.Join(", ", known)}. Group by one of them, or by a function of a document's variables.");

    public static ArgumentException LogarithmBase(double @base) => new($"A logarithm to base {Number(@base)}. Bases are above 1: 2, 10, or Math.E for the natural logarithm.");

    public static ArgumentException NotCounts() => new("The matrix holds weights, and this needs counts. Keep the matrix that tokens.Count() gave, and weight it once, last of all.");

    public static ArgumentException Confidence(double confidence) => new($"A confidence of {Number(confidence)}. It lies between 0 and 1: 0.95 is usual.");

    public static ArgumentException Correction(KeynessCorrection correction, KeynessMeasure measure, KeynessMeasure its) => new(
        $"{correction}' correction of {measure}. It corrects {its} only: choose that measure, or KeynessCorrection.None.");

    public static ArgumentException OneSided(int chosen, int all) => new(
        $"The target has {Number(chosen)} of {Number(all)} documents, and the others are what it is compared with. Choose some, but not all: matrix.Documents lists their variables.");

    public static ArgumentException NoWords(string side) => new($"The documents of the {side} have no words. Look at what Trim, Remove and the tokenizer's options took out.");

    public static ArgumentException NoRow(string id, IReadOnlyList<DocumentVariables> documents) => new(
        $"No document or group '{id}' among {Number(documents.Count)}. The first are: {string.Join(", ", documents.Take(10).Select(document => $"'{document.Id}'"))}.");

    public static ArgumentException Lengths(IReadOnlyList<int> lengths) => new(
        $"Runs of {(lengths.Count == 0 ? "no" : string.Join(", ", lengths))} words. Lengths are from 2 to 5, each once: [2], or [2, 3].");

    public static ArgumentException OrderWithoutWindow() => new("Ordered pairs in whole documents. Order is counted within a window: set Window, or leave Ordered out.");

    public static ArgumentException WindowWeights(int weights, int? window, bool oncePerDocument) => new(
        $"{Number(weights)} weights for {(window is { } places ? $"a window of {Number(places)} places" : "whole documents")}{(oncePerDocument ? ", each pair once a document" : "")}. Give one weight for each place of a window, and count every pair.");

    public static ArgumentException NoDocument(string id, Tokens tokens) => new(
        $"No document '{id}' among the tokens of {Number(tokens.DocumentCount)} documents. Tokenize the corpus in which the passages were found.");

    public static ArgumentException Levels(IReadOnlyList<int> levels) => new(
        $"Levels {(levels.Count == 0 ? "of none" : string.Join(", ", levels))}. Levels count from 1, the outermost, and ascend: [1], or [1, 2]; leave them out for all.");

    public static DictionaryException NoDictionary(string path, Exception cause) => new(
        $"No dictionary can be read from '{path}', seen from '{Path.GetFileName(Directory.GetCurrentDirectory())}': {cause.Message} Give a .yaml file in UTF-8 of lines 'category: [word, word]'.", cause);

    public static DictionaryException NotYaml(string file, long line, Exception cause) => new(
        $"{file}, line {Number(line)}: not YAML: {cause.Message} Write a category as 'name: [word, word]', and put quotes around words with * or : in front.", cause);

    public static DictionaryException Entry(string file, long line, string problem) => new(
        $"{file}, line {Number(line)}: {problem}. Write a category as 'name: [word, word]', or as a name with categories of its own below it.");

    public static ArgumentException NoTime(string by) => new($"Words over '{by}'. Time is cut by 'year' or by 'month'; for any other variable there is tokens.PlotFrequencies.");

    public static ArgumentException NoDates(int documents) => new(
        $"None of {Number(documents)} documents has a date, so nothing can be drawn over time. corpus.Report says where dates were looked for; put 'date: 2024-11-28' into the front matter.");

    private static string Number(long value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Number(double value) => value.ToString(CultureInfo.InvariantCulture);
}
