using Entente.Notebooks.Running;

namespace Entente.Notebooks.Publishing;

/// <summary>The folder that a run writes. Files are written aside and then put in place, so that one that exists is never half overwritten.</summary>
public sealed class OutputFolder
{
    private readonly string path;

    private OutputFolder(string path) => this.path = path;

    /// <summary>A folder that can be written; it need not exist. Asked before a run, so that a long run does not end in a surprise.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="sources">The notebooks that will be run, which must not be overwritten.</param>
    /// <exception cref="InputException">It is a file, cannot be written, holds a <c>run.json</c> of another program, or the notebooks themselves.</exception>
    public static OutputFolder At(string path, IEnumerable<NotebookSource> sources)
    {
        var folder = new OutputFolder(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
        if (File.Exists(folder.path)) throw Errors.OutputIsAFile(path);
        if (sources.FirstOrDefault(source => FileNames.AreSame(folder.Place(source.Name + ".ipynb"), source.Path)) is { } source) throw Errors.OutputIsInput(path, source.Name);
        if (File.Exists(folder.Place(RunRecord.FileName)) && folder.EarlierFiles() is null) throw Errors.NotOurRecord(path);
        try
        {
            Directory.Delete(folder.Stage(), recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Errors.OutputUnwritable(path, exception);
        }
        return folder;
    }

    /// <summary>Writes the files; those of an earlier run that this one does not have are removed, and files of anybody else stay.</summary>
    /// <param name="files">The files; no two of one path.</param>
    /// <param name="isWhole">Whether the run was; of one that was cut short, files of an earlier run that it did not come to stay.</param>
    /// <exception cref="IOException">A file cannot be written; what was there before is still whole.</exception>
    /// <exception cref="UnauthorizedAccessException">As above.</exception>
    public void Write(IReadOnlyList<OutputFile> files, bool isWhole = true)
    {
        var stage = Stage();
        try
        {
            foreach (var file in files)
            {
                var aside = Path.Combine(stage, file.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(aside)!);
                File.WriteAllBytes(aside, file.Content);
            }
            var stale = (isWhole ? EarlierFiles() ?? [] : []).Except(files.Select(file => file.Path), StringComparer.Ordinal).ToList();
            foreach (var file in files)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Place(file.Path))!);
                File.Move(Path.Combine(stage, file.Path), Place(file.Path), overwrite: true);
            }
            foreach (var file in stale) Remove(file);
        }
        finally
        {
            Directory.Delete(stage, recursive: true);
        }
    }

    private string Place(string file) => Path.GetFullPath(file, path);

    /// <summary>A new folder beside the output, on the same disk, so that moving out of it is a rename.</summary>
    private string Stage()
    {
        var stage = Path.Combine(Path.GetDirectoryName(path) ?? path, "." + Path.GetFileName(path) + "-" + Path.GetRandomFileName());
        Directory.CreateDirectory(path);
        Directory.CreateDirectory(stage);
        return stage;
    }

    private IReadOnlyList<string>? EarlierFiles() => File.Exists(Place(RunRecord.FileName)) ? RunRecord.FilesOf(File.ReadAllText(Place(RunRecord.FileName))) : null;

    // The record may have been edited: nothing outside of the folder is ever removed.
    private void Remove(string file)
    {
        var place = Place(file);
        if (!place.StartsWith(path + Path.DirectorySeparatorChar, StringComparison.Ordinal)) return;
        File.Delete(place);
        for (var folder = Path.GetDirectoryName(place)!; folder != path && !Directory.EnumerateFileSystemEntries(folder).Any(); folder = Path.GetDirectoryName(folder)!)
            Directory.Delete(folder);
    }
}
