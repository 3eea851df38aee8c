namespace Entente.Corpora;

/// <summary>Finds the files of a corpus and reads them one by one.</summary>
internal static class CorpusReader
{
    public static (IReadOnlyList<Document> Documents, IReadOnlyList<Finding> Findings) Read(
        string path, ReadOptions options, IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
    {
        if (File.Exists(path))
        {
            if (!DocumentReader.Reads(path)) throw Errors.WrongKind(path);
            var (document, findings) = DocumentReader.Read(path, Path.GetFileName(path), Path.GetFileNameWithoutExtension(path), options);
            return ([document], findings);
        }
        if (!Directory.Exists(path)) throw Errors.NoPath(path);
        return ReadFolder(path, options, progress, cancellationToken);
    }

    private static (IReadOnlyList<Document>, IReadOnlyList<Finding>) ReadFolder(
        string folder, ReadOptions options, IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
    {
        var files = Files(folder);
        var articles = files.Where(file => DocumentReader.Reads(file.Relative)).ToList();
        if (articles.Count == 0) throw Errors.NothingToRead(folder, files.Count);
        var documents = new List<Document>();
        var findings = new List<Finding>();
        var read = 0;
        foreach (var ((full, relative), id) in articles.Zip(Ids(articles)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                var (document, found) = DocumentReader.Read(full, relative, id, options);
                documents.Add(document);
                findings.AddRange(found);
            }
            catch (CorpusException problem)
            {
                findings.Add(new(relative, "problem", null, "left out", problem.Message));
            }
            progress?.Report(new(++read, articles.Count, "files"));
        }
        findings.AddRange(files.Except(articles).Select(file => new Finding(file.Relative, "problem", null, "left out", Errors.WrongKind(file.Relative).Message)));
        return documents.Count > 0
            ? (documents, findings)
            : throw Errors.NothingReadable(folder, articles.Count, findings.Where(f => f.Doubt is not null).Select(f => f.Doubt!).Take(3));
    }

    private static List<(string Full, string Relative)> Files(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System, IgnoreInaccessible = true })
            .Select(full => (Full: full, Relative: Path.GetRelativePath(folder, full).Replace(Path.DirectorySeparatorChar, '/')))
            .Where(file => !file.Relative.Split('/').Any(part => part.StartsWith('.')))
            .OrderBy(file => file.Relative, StringComparer.Ordinal),
    ];

    /// <summary>For each file its name without the ending; where files share that, the path without the ending, or with it.</summary>
    private static IEnumerable<string> Ids(List<(string Full, string Relative)> articles)
    {
        Func<string, string>[] names = [path => Path.GetFileNameWithoutExtension(path), path => Path.ChangeExtension(path, null), path => path];
        var counts = Array.ConvertAll(names, name => articles.CountBy(file => name(file.Relative)).ToDictionary(StringComparer.Ordinal));
        return articles.Select(file => names.Zip(counts).Select(by => (Id: by.First(file.Relative), by.Second)).First(by => by.Second[by.Id] == 1).Id);
    }
}
