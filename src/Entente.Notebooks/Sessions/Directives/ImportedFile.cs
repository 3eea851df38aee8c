using Entente.Notebooks.Documents;

namespace Entente.Notebooks.Sessions;

/// <summary>Reads what <c>#!import</c> names: the code cells of a notebook, or a script as one cell.</summary>
internal static class ImportedFile
{
    /// <summary>The pieces of code, each with the name that errors and traces give it.</summary>
    /// <exception cref="DirectiveException">There is no such file, or it is neither.</exception>
    public static IReadOnlyList<(string Name, string Code)> Read(string target, string folder)
    {
        var path = Path.GetFullPath(target.Replace('\\', '/'), Path.GetFullPath(folder));
        if (!File.Exists(path)) throw DirectiveException.NoImport(target);
        var name = Path.GetFileName(path);
        try
        {
            return Path.GetExtension(path).ToLowerInvariant() switch
            {
                ".ipynb" => [.. Notebook.Read(path).Cells.Where(cell => cell.Kind == CellKind.Code).Select((cell, index) => ($"{name}[{index + 1}]", cell.Source))],
                ".cs" or ".csx" => [(name, File.ReadAllText(path))],
                var extension => throw DirectiveException.BadImport(target, $"it ends in '{extension}'. Notebooks (.ipynb) and scripts (.cs, .csx) can be imported."),
            };
        }
        catch (NotebookFormatException exception)
        {
            throw DirectiveException.BadImport(target, exception.Message.Replace(path, target, StringComparison.Ordinal));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw DirectiveException.BadImport(target, "the file cannot be read. Check that you may read it.");
        }
    }
}
