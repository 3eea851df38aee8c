namespace Entente.Corpora;

/// <summary>Reads the files of a corpus one by one and names their documents.</summary>
internal static class CorpusReader
{
    /// <summary>The documents, read as they are asked for; what cannot be read is reported, and the others go on.</summary>
    /// <exception cref="CorpusException">Nothing is there, or nothing can be read.</exception>
    public static IEnumerable<Document> Read(IReadOnlyList<string> paths, ReadOptions options, Action<Finding> report, IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
    {
        var problems = new List<string>();
        void Report(Finding finding)
        {
            if (finding.Field == "problem" && problems.Count < 3) problems.Add(finding.Doubt!);
            report(finding);
        }

        using var inputs = new Inputs(paths, options, Report);
        if (inputs.Files.Count == 0) throw problems is [] ? Errors.NothingToRead(string.Join("', '", paths), inputs.Others.Count) : Errors.NothingReadable(paths, problems);
        var names = new DocumentNames();
        var count = 0L;
        CorpusException? only = null;
        foreach (var (index, file) in inputs.Files.Index())
        {
            using var articles = FileReader.Read(file, options, Report).GetEnumerator();
            while (true)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Document document;
                try
                {
                    if (!articles.MoveNext()) break;
                    document = DocumentBuilder.Build(articles.Current, file.Name, names.Of(articles.Current, inputs.Ids[index], file.Name, Report), options, Report);
                }
                catch (CorpusException problem)
                {
                    only = problem;
                    Report(Finding.Problem(file.Name, problem));
                    break;
                }
                count++;
                yield return document;
            }
            progress?.Report(new(index + 1, inputs.Files.Count, "files"));
        }
        foreach (var other in inputs.Others) Report(Finding.Problem(other.Name, Errors.WrongKind(other.Name)));
        if (count > 0) yield break;
        throw only is not null && inputs.Files.Count == 1 ? only : Errors.NothingReadable(paths, problems);
    }
}
