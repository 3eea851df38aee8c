using System.Globalization;
using Entente.Notebooks.Sessions;

namespace Entente.Notebooks.Running;

/// <summary>The errors of running notebooks, in one place: what was asked, what was found, what is allowed, what to try.</summary>
internal static class Errors
{
    public static ErrorOutput OtherLanguage(string language)
    {
        var message = $"The cell is marked as {language}; only C# cells can be run here. Choose C# for the cell in your editor, or make it a Markdown cell.";
        return new ErrorOutput("LanguageError", message, [$"LanguageError: {message}"]) { Line = 1 };
    }

    public static InputException NothingAt(string path) => new(
        $"{path}: no such notebook or folder, seen from the current folder. Name .ipynb files, or folders that hold some.");

    public static InputException NotANotebookFile(string path) => new(
        $"{path}: not a notebook, going by its name. Notebooks end in .ipynb. Name the notebook, or the folder it is in.");

    public static InputException NoNotebooks(string path) => new(
        $"{path}: a folder without notebooks. Looked for *.ipynb in it and in its folders, passing over hidden ones, .ipynb_checkpoints and the output folder. Name another folder.");

    public static InputException SameName(string name, string first, string second) => new(
        $"Two notebooks would be written as '{name}': {first} and {second}. Names must differ. Run them one after the other, each with its own -o FOLDER.");

    public static InputException ReservedName(string notebook) => new(
        $"{notebook}: its page would be written over the gallery, index.html. A notebook may have any other name. Rename it.");

    public static ParameterException Malformed(string argument) => new(
        $"-p {argument}: not a parameter, for there is no '=' after a name. Parameters are NAME=VALUE. Write, for example: -p corpus=path/to/folder.");

    public static ParameterException Twice(string name) => new(
        $"-p {name}=… was given twice. A parameter has one value. Keep one of the two.");

    public static ParameterException Unknown(string name, IReadOnlyCollection<string> known) => new(
        $"-p {name}=…: no notebook has a parameter '{name}'. {Known(known)} Parameters are the variables of the cell tagged 'parameters', letter by letter.");

    public static ParameterException Constant(string notebook, string name) => new(
        $"-p {name}=…: {notebook} declares '{name}' as a constant, which cannot be given another value. Remove 'const' or 'readonly' there.");

    public static ParameterException WrongValue(string notebook, DeclaredVariable parameter, string value, string allowed) => new(
        $"-p {parameter.Name}={value}: {notebook} declares '{parameter.Name}' as {parameter.Type}, and '{value}' is none. Allowed: {allowed}.");

    public static ParameterException NoLiteral(string notebook, DeclaredVariable parameter) => new(
        $"-p {parameter.Name}=…: {notebook} declares '{parameter.Name}' as {parameter.Type}, which has no form on a command line. "
        + "Parameters are string, bool, int, long, float, double, decimal, DateOnly, DateTime or an enum. Declare one of these, and make the rest of it in a later cell.");

    public static string Unreadable(string notebook, Exception cause) =>
        $"{notebook}.ipynb: cannot be read: {cause.Message} A notebook must be a file that you may read. Check its permissions, and whether it still exists.";

    public static string FolderGone(string notebook) =>
        $"{notebook}.ipynb: its folder is gone since the run began, so it was not run. A notebook may not remove the folder of another. Restore it, and run the notebook alone.";

    private static string Known(IReadOnlyCollection<string> known) => known.Count == 0
        ? "They have none at all."
        : string.Create(CultureInfo.InvariantCulture, $"They have {known.Count}: {string.Join(", ", known)}.");
}
