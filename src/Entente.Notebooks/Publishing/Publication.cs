using System.Text;
using Entente.Notebooks.Running;

namespace Entente.Notebooks.Publishing;

/// <summary>Everything that a run leaves for readers: executed notebooks, their pages, a gallery, figures, tables, and a record.</summary>
public static class Publication
{
    /// <summary>The files of a run, the record last; the same outcomes give the same bytes.</summary>
    /// <remarks>
    /// <c>NAME.ipynb</c> and <c>NAME.html</c> for each notebook that was run, <c>index.html</c>, <c>figures/NAME.1.title.svg</c>, <c>tables/*.csv</c> (each
    /// displayed frame, and the data and sentences behind each chart), and <c>run.json</c>. A notebook that was interrupted is left out.
    /// </remarks>
    public static IReadOnlyList<OutputFile> Of(IReadOnlyList<NotebookOutcome> outcomes)
    {
        var notebooks = outcomes.Where(outcome => outcome.Status != RunStatus.Interrupted).Select(outcome => (Outcome: outcome, Exhibits: new Exhibits(outcome))).ToList();
        var pages = notebooks.Where(one => one.Outcome.Run is not null).ToDictionary(one => one.Outcome.Source.Path, one => one.Outcome.Source.Name, StringComparer.Ordinal);
        List<OutputFile> files = [];
        foreach (var (outcome, exhibits) in notebooks.Where(one => one.Outcome.Run is not null))
        {
            var markdown = new MarkdownText(outcome.Source.Folder, address => PageOf(address, outcome.Source, pages));
            files.Add(OutputFile.Text(outcome.Source.Name + ".ipynb", outcome.Run!.Notebook.ToJson()));
            files.Add(OutputFile.Text(outcome.Source.Name + ".html", NotebookPage.Of(outcome, exhibits, markdown)));
            files.AddRange(exhibits.Figures.Select(figure => OutputFile.Text(figure.Path, figure.Svg)));
            files.AddRange(exhibits.Figures.SelectMany(figure => figure.Tables).Select(table => OutputFile.Text(table.Path, table.Frame.ToCsv())));
            files.AddRange(exhibits.Tables.Select(table => OutputFile.Text(table.Path, table.Frame.ToCsv())));
        }
        files.Add(OutputFile.Text("index.html", GalleryPage.Of(notebooks)));
        files.Add(OutputFile.Text(RunRecord.FileName, RunRecord.Write(notebooks, files)));
        return files;
    }

    /// <summary>The page of the notebook that an address leads to; null where that is none of the run.</summary>
    private static string? PageOf(string address, NotebookSource from, Dictionary<string, string> pages)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var (path, fragment) = hash < 0 ? (address, "") : (address[..hash], address[hash..]);
        if (!path.EndsWith(".ipynb", StringComparison.OrdinalIgnoreCase) || path.Contains(':', StringComparison.Ordinal)) return null;
        if (!pages.TryGetValue(Path.GetFullPath(Uri.UnescapeDataString(path), from.Folder), out var name)) return null;
        var folder = Path.GetDirectoryName(from.Name) is { Length: > 0 } below ? below : ".";
        return string.Join('/', Path.GetRelativePath(folder, name + ".html").Replace('\\', '/').Split('/').Select(Uri.EscapeDataString)) + fragment;
    }
}
