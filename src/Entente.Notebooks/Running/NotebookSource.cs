namespace Entente.Notebooks.Running;

/// <summary>A notebook file to be run.</summary>
/// <param name="Path">Where it is: a full path.</param>
/// <param name="Name">Its name in the output: its path below the folder that was named, with <c>/</c>, without <c>.ipynb</c>.</param>
public sealed record NotebookSource(string Path, string Name)
{
    /// <summary>The folder the notebook is in.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(Path)!;

    /// <summary>Its name as part of the name of a file: <see cref="Name"/> with <c>-</c> for <c>/</c>.</summary>
    public string FlatName => Name.Replace('/', '-');

    /// <summary>The notebooks at these paths: files as named, folders with all that is below them in ordinal order.</summary>
    /// <remarks>Hidden folders and files, <c>.ipynb_checkpoints</c> and the output folder are passed over. A notebook named twice is run once.</remarks>
    /// <param name="paths">Notebooks and folders.</param>
    /// <param name="outputFolder">The folder that will be written, which may hold notebooks of an earlier run.</param>
    /// <exception cref="InputException">A path does not exist, is no notebook, or holds none; or two notebooks would be written under one name.</exception>
    public static IReadOnlyList<NotebookSource> Find(IEnumerable<string> paths, string? outputFolder = null)
    {
        var output = outputFolder is null ? null : System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(outputFolder));
        List<NotebookSource> found = [];
        foreach (var source in paths.SelectMany(path => FindAt(path, output)))
        {
            if (found.Any(earlier => FileNames.AreSame(earlier.Path, source.Path))) continue;
            if (found.FirstOrDefault(earlier => earlier.FlatName.Equals(source.FlatName, StringComparison.OrdinalIgnoreCase)) is { } same)
                throw Errors.SameName(source.Name, same.Path, source.Path);
            if (source.Name.Equals("index", StringComparison.OrdinalIgnoreCase)) throw Errors.ReservedName(source.Name + ".ipynb");
            found.Add(source);
        }
        return found;
    }

    private static IReadOnlyList<NotebookSource> FindAt(string path, string? output)
    {
        var full = System.IO.Path.GetFullPath(path);
        if (File.Exists(full))
            return IsNotebook(full) ? [new(full, System.IO.Path.GetFileNameWithoutExtension(full))] : throw Errors.NotANotebookFile(path);
        if (!Directory.Exists(full)) throw Errors.NothingAt(path);
        var below = Below(full, output).Select(file => new NotebookSource(file, NameBelow(full, file))).OrderBy(source => source.Name, StringComparer.Ordinal).ToList();
        return below.Count > 0 ? below : throw Errors.NoNotebooks(path);
    }

    private static IEnumerable<string> Below(string folder, string? output) =>
        Directory.EnumerateFiles(folder).Where(file => IsNotebook(file) && !IsHidden(file))
            .Concat(Directory.EnumerateDirectories(folder).Where(child => !IsHidden(child) && !FileNames.AreSame(child, output)).SelectMany(child => Below(child, output)));

    private static bool IsNotebook(string path) => path.EndsWith(".ipynb", StringComparison.OrdinalIgnoreCase);

    private static bool IsHidden(string path) => System.IO.Path.GetFileName(path).StartsWith('.');

    private static string NameBelow(string folder, string file) =>
        System.IO.Path.ChangeExtension(System.IO.Path.GetRelativePath(folder, file), null).Replace('\\', '/');
}
