namespace Entente.Corpora;

/// <summary>The files behind the paths a reader was given, folders and archives opened.</summary>
internal sealed class Inputs : IDisposable
{
    private readonly List<ZipInput> archives = [];
    private readonly List<InputFile> files = [];
    private readonly List<InputFile> others = [];

    public Inputs(IReadOnlyList<string> paths, ReadOptions options, Action<Finding> report)
    {
        var isAlone = paths.Count == 1;
        foreach (var path in paths)
        {
            if (Directory.Exists(path)) AddFolder(path, options, report);
            else if (!File.Exists(path)) throw Errors.NoPath(path);
            else if (IsArchive(path)) AddArchive(path, Path.GetFileName(path), isAlone ? "" : Path.GetFileName(path) + "/", options, isAlone ? null : report, report);
            else if (Formats.Of(Path.GetExtension(path)) is null && isAlone) throw Errors.WrongKind(path);
            else Sort(InputFile.OnDisk(path, Path.GetFileName(path)));
        }
        Ids = [.. Names(files)];
    }

    /// <summary>The files that hold articles, in the order of the paths and below them in ordinal order.</summary>
    public IReadOnlyList<InputFile> Files => files;

    /// <summary>The files that do not.</summary>
    public IReadOnlyList<InputFile> Others => others;

    /// <summary>For each file its name without the ending; where files share that, the path without the ending, or with it.</summary>
    public IReadOnlyList<string> Ids { get; }

    public void Dispose() => archives.ForEach(archive => archive.Dispose());

    private void AddFolder(string folder, ReadOptions options, Action<Finding> report)
    {
        foreach (var (full, name) in InFolder(folder))
            if (IsArchive(name)) AddArchive(full, name, name + "/", options, report, report);
            else Sort(InputFile.OnDisk(full, name));
    }

    /// <param name="path">Where it is.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="prefix">What stands before the names of its files.</param>
    /// <param name="options">Limits.</param>
    /// <param name="broken">Where an archive that cannot be opened is put down; an error where there is no such place.</param>
    /// <param name="report">Where entries that are refused are put down.</param>
    private void AddArchive(string path, string name, string prefix, ReadOptions options, Action<Finding>? broken, Action<Finding> report)
    {
        try
        {
            var archive = new ZipInput(path, name, options);
            archives.Add(archive);
            foreach (var file in archive.Files(prefix, report)) Sort(file);
        }
        catch (CorpusException problem) when (broken is not null)
        {
            broken(Finding.Problem(name, problem));
        }
    }

    private void Sort(InputFile file) => (Formats.Of(file.Kind) is null ? others : files).Add(file);

    private static bool IsArchive(string path) => Path.GetExtension(path).Equals(".zip", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<(string Full, string Name)> InFolder(string folder) =>
        Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint, IgnoreInaccessible = true })
            .Select(full => (full, Name: Path.GetRelativePath(folder, full).Replace(Path.DirectorySeparatorChar, '/')))
            .Where(file => !file.Name.Split('/').Any(part => part.StartsWith('.')))
            .OrderBy(file => file.Name, StringComparer.Ordinal);

    private static IEnumerable<string> Names(List<InputFile> files)
    {
        Func<string, string>[] names = [path => Path.GetFileNameWithoutExtension(path), path => Path.ChangeExtension(path, null), path => path];
        var counts = Array.ConvertAll(names, name => files.CountBy(file => name(file.Name)).ToDictionary(StringComparer.Ordinal));
        return files.Select(file => names.Zip(counts).Select(by => (Id: by.First(file.Name), by.Second)).FirstOrDefault(by => by.Second[by.Id] == 1 && by.Id.Length > 0).Id ?? names[0](file.Name));
    }
}
