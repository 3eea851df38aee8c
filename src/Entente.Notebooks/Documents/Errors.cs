using System.Text.Json;

namespace Entente.Notebooks.Documents;

/// <summary>The errors of reading notebooks, in one place: what was asked, what was found, what is allowed, what to try.</summary>
internal static class Errors
{
    public static NotebookFormatException NotJson(string name, JsonException cause) => new(
        $"{name}: not a notebook, for it is not JSON (line {cause.LineNumber + 1}: {Sentence(cause.Message)}). A notebook is a UTF-8 .ipynb file of format 4. Open it in an editor, "
        + "look for a merge conflict or a half-saved file, and save it anew.", cause);

    public static NotebookFormatException NotUtf8(string name) => new(
        $"{name}: not a notebook, for its bytes are not UTF-8. A notebook is a UTF-8 .ipynb file of format 4. Save it anew as UTF-8.");

    public static NotebookFormatException NotANotebook(string name, string missing) => new(
        $"{name}: JSON, but not a notebook: it has no {missing}. A notebook is an object with 'cells', 'metadata' and 'nbformat'. Check that this is the file you mean.");

    public static NotebookFormatException OldFormat(string name, int major) => new(
        $"{name}: a notebook of format {major}; formats 4.0 to 4.5 can be read. Open it in Jupyter and save it, or run: jupyter nbconvert --to notebook --nbformat 4 \"{name}\".");

    public static NotebookFormatException NewFormat(string name, int major) => new(
        $"{name}: a notebook of format {major}, newer than this program knows; formats 4.0 to 4.5 can be read. Save it as format 4, or update entente.");

    public static NotebookFormatException NotCSharp(string name, string? kernel) => new(
        $"{name}: not in C#: its kernel is {(kernel is null ? "not named" : $"'{kernel}'")}. Only C# notebooks can be run here. Choose a C# kernel in your editor and save it, "
        + "so that metadata.kernelspec.language is \"C#\".");

    public static NotebookFormatException BadCell(string name, int index, string found) => new(
        $"{name}: cell {index + 1} of the file cannot be read: {found}. A cell has a cell_type ('code', 'markdown' or 'raw') and a source that is text or a list of lines. Mend it in an editor.");

    private static string Sentence(string message) => message.Split(" Path:")[0].Split(" LineNumber:")[0].TrimEnd('.');
}
