namespace Entente.Corpora;

public sealed partial class Corpus
{
    /// <summary>Reads the articles of a file, a folder or a .zip.</summary>
    /// <remarks>
    /// <list type="bullet">
    /// <item><c>.txt</c> and <c>.md</c>: one article a file. Front matter (YAML between two lines of <c>---</c>) gives title, date, outlet, author, url, perspective, source and any
    /// other field; without it, the first and last lines are searched for title, date, outlet, author and address.</item>
    /// <item><c>.html</c>: one article a file; the markup says what is the article, and its fields.</item>
    /// <item><c>.docx</c>: one article a file.</item>
    /// <item><c>.csv</c>, <c>.tsv</c>, <c>.json</c>, <c>.jsonl</c>: one document a row or object. Columns are known by their names, or said in the options; other columns become
    /// <see cref="Document.Fields"/>.</item>
    /// <item>Exports of Nexis Uni (.txt, .docx) and Factiva (.html): many articles a file.</item>
    /// </list>
    /// Folders are read with the folders below them and the archives in them, in ordinal order of their paths; hidden files and links are not. A document is called what its file calls it, or
    /// after its file; where a file has several, with a slash and their number.
    /// What cannot be read, whether file or row, is left out and has a row in <see cref="Report"/>; a single file that cannot be read is an error.
    /// </remarks>
    /// <param name="path">A folder or file; relative paths start at the current folder, in a notebook the notebook's own.</param>
    /// <param name="options">Limits, and what is otherwise guessed; <see cref="ReadOptions"/> says the defaults.</param>
    /// <param name="progress">Told after each file.</param>
    /// <param name="cancellationToken">Stops between two documents.</param>
    /// <exception cref="CorpusException">There is no such path, nothing to read in it, or nothing in it that can be read.</exception>
    public static Corpus Read(string path, ReadOptions? options = null, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default) =>
        Read([path], options, progress, cancellationToken);

    /// <summary>Reads several files, folders and archives into one corpus; otherwise as <see cref="Read(string, ReadOptions?, IProgress{WorkProgress}?, CancellationToken)"/>.</summary>
    /// <param name="paths">The paths, in the order of the corpus; of two documents of one name the second gets <c>~2</c> after it.</param>
    /// <param name="options">Limits, and what is otherwise guessed; <see cref="ReadOptions"/> says the defaults.</param>
    /// <param name="progress">Told after each file.</param>
    /// <param name="cancellationToken">Stops between two documents.</param>
    /// <exception cref="CorpusException">One of the paths does not exist, or nothing in them can be read.</exception>
    public static Corpus Read(IReadOnlyList<string> paths, ReadOptions? options = null, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var findings = new List<Finding>();
        return new([.. Documents(paths, options, findings.Add, progress, cancellationToken)], findings);
    }

    /// <summary>Reads documents one by one, as they are asked for, so that a corpus need not fit into memory; every counting verb takes what this gives.</summary>
    /// <remarks>Tables and .jsonl are held a row at a time, other files one file at a time. Each enumeration reads anew. The report goes to <see cref="ReadOptions.Findings"/>.</remarks>
    /// <param name="path">A folder or file.</param>
    /// <param name="options">Limits, and what is otherwise guessed; <see cref="ReadOptions"/> says the defaults.</param>
    /// <param name="progress">Told after each file.</param>
    /// <param name="cancellationToken">Stops between two documents.</param>
    /// <returns>The documents, in the order of <see cref="Read(string, ReadOptions?, IProgress{WorkProgress}?, CancellationToken)"/> and with the same ids; errors come when they are enumerated.</returns>
    public static IEnumerable<Document> Stream(string path, ReadOptions? options = null, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default) =>
        Stream([path], options, progress, cancellationToken);

    /// <summary>Reads the documents of several files, folders and archives one by one; otherwise as <see cref="Stream(string, ReadOptions?, IProgress{WorkProgress}?, CancellationToken)"/>.</summary>
    /// <param name="paths">The paths, in the order of the documents.</param>
    /// <param name="options">Limits, and what is otherwise guessed; <see cref="ReadOptions"/> says the defaults.</param>
    /// <param name="progress">Told after each file.</param>
    /// <param name="cancellationToken">Stops between two documents.</param>
    public static IEnumerable<Document> Stream(IReadOnlyList<string> paths, ReadOptions? options = null, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default) =>
        Documents(paths, options, _ => { }, progress, cancellationToken);

    private static IEnumerable<Document> Documents(IReadOnlyList<string> paths, ReadOptions? options, Action<Finding> report, IProgress<WorkProgress>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(paths);
        foreach (var path in paths) ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var known = (options ?? new()).Checked();
        return CorpusReader.Read([.. paths], known, finding =>
        {
            report(finding);
            known.Findings?.Report(finding);
        }, progress, cancellationToken);
    }
}
