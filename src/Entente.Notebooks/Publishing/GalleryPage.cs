using System.Globalization;
using System.Text;
using Entente.Notebooks.Running;

namespace Entente.Notebooks.Publishing;

/// <summary>The front page of a run: all figures, the notebooks they are from, the tables, and what the run read.</summary>
internal sealed class GalleryPage
{
    private readonly StringBuilder body = new();

    public static string Of(IReadOnlyList<(NotebookOutcome Outcome, Exhibits Exhibits)> notebooks)
    {
        var page = new GalleryPage();
        page.Heading(notebooks);
        page.Figures(notebooks);
        page.Notebooks(notebooks);
        page.Tables(notebooks);
        page.Summary(notebooks);
        page.body.Append("</main>\n");
        return Html.Page("Figures and tables", page.body.ToString());
    }

    private void Heading(IReadOnlyList<(NotebookOutcome Outcome, Exhibits Exhibits)> notebooks)
    {
        var figures = Html.Count(notebooks.Sum(one => one.Exhibits.Figures.Count), "figure", "figures");
        body.Append($"<main class=\"gallery\">\n<h1>Figures and tables</h1>\n<p class=\"lead\">{figures} from {Html.Count(notebooks.Count, "notebook", "notebooks")}. A figure leads to its place in the notebook, with the sentences behind it.</p>\n");
        foreach (var (outcome, _) in notebooks.Where(one => one.Outcome.Problem is not null))
            body.Append($"<p class=\"notice\">{Html.Escape(outcome.Problem!)}</p>\n");
    }

    private void Figures(IReadOnlyList<(NotebookOutcome Outcome, Exhibits Exhibits)> notebooks)
    {
        if (notebooks.All(one => one.Exhibits.Figures.Count == 0)) return;
        body.Append("<ul class=\"figures\">\n");
        foreach (var (outcome, exhibits) in notebooks)
            foreach (var figure in exhibits.Figures)
                body.Append($"<li><a href=\"{Page(outcome)}#{figure.Anchor}\"><span class=\"drawing\"><img src=\"{Html.Address(figure.Path)}\" alt=\"{Html.Escape(figure.AlternativeText)}\" loading=\"lazy\"></span>")
                    .Append($"<strong>{Html.Escape(figure.Title)}</strong></a> <small>{Html.Escape(Title(outcome))}</small></li>\n");
        body.Append("</ul>\n");
    }

    private void Notebooks(IReadOnlyList<(NotebookOutcome Outcome, Exhibits Exhibits)> notebooks)
    {
        body.Append("<h2>Notebooks</h2>\n<ol class=\"notebooks\">\n");
        foreach (var (outcome, exhibits) in notebooks)
        {
            var what = string.Join(", ", new[]
            {
                exhibits.Figures.Count > 0 ? Html.Count(exhibits.Figures.Count, "figure", "figures") : null,
                exhibits.Tables.Count > 0 ? Html.Count(exhibits.Tables.Count, "table", "tables") : null,
                outcome.Status == RunStatus.Succeeded ? null : outcome.Status.ToString().ToLowerInvariant(),
            }.OfType<string>());
            var name = outcome.Run is null ? Html.Escape(Title(outcome)) : $"<a href=\"{Page(outcome)}\">{Html.Escape(Title(outcome))}</a>";
            body.Append($"<li>{name}{(what.Length > 0 ? $" <small>{what}</small>" : "")}</li>\n");
        }
        body.Append("</ol>\n");
    }

    private void Tables(IReadOnlyList<(NotebookOutcome Outcome, Exhibits Exhibits)> notebooks)
    {
        var rows = notebooks.SelectMany(one => one.Exhibits.Figures.SelectMany(figure => figure.Tables.Select(table => (table.Path, Of: $"{figure.Title} – {table.What}", table.Frame.RowCount)))
            .Concat(one.Exhibits.Tables.Select(table => (table.Path, Of: $"{Title(one.Outcome)} – {table.Title}", table.Frame.RowCount)))).ToList();
        if (rows.Count == 0) return;
        body.Append("<h2>Tables</h2>\n<div class=\"scroll\" tabindex=\"0\">\n<table>\n<thead><tr><th scope=\"col\">Table</th><th scope=\"col\" class=\"number\">Rows</th><th scope=\"col\">File</th></tr></thead>\n<tbody>\n");
        foreach (var (path, of, count) in rows)
            body.Append(CultureInfo.InvariantCulture, $"<tr><td>{Html.Escape(of)}</td><td class=\"number\">{count:N0}</td><td><a href=\"{Html.Address(path)}\">CSV</a></td></tr>\n");
        body.Append("</tbody>\n</table>\n</div>\n");
    }

    private void Summary(IReadOnlyList<(NotebookOutcome Outcome, Exhibits Exhibits)> notebooks)
    {
        body.Append("<h2>This run</h2>\n<div class=\"scroll\" tabindex=\"0\">\n<table>\n<thead><tr><th scope=\"col\">Notebook</th><th scope=\"col\">Parameters</th><th scope=\"col\">Read</th></tr></thead>\n<tbody>\n");
        foreach (var (outcome, _) in notebooks)
        {
            var parameters = outcome.Prepared.Parameters.Where(parameter => parameter.Used is not null).Select(parameter => $"<code>{Html.Escape($"{parameter.Name} = {parameter.Used}")}</code>");
            var inputs = outcome.Prepared.Inputs.Select(input => $"{Html.Escape(input.Parameter)}: {Html.Count(input.FileCount, "file", "files")}, <code title=\"{input.Sha256}\">{input.Sha256[..12]}</code>");
            body.Append($"<tr><td>{Html.Escape(outcome.Source.Name)}</td><td>{string.Join("<br>", parameters)}</td><td>{string.Join("<br>", inputs)}</td></tr>\n");
        }
        body.Append($"</tbody>\n</table>\n</div>\n<p>Entente {Html.Escape(RunRecord.Version)}. Hashes of everything read and written are in <a href=\"run.json\">run.json</a>.</p>\n");
    }

    private static string Title(NotebookOutcome outcome) => outcome.Run?.Notebook.Title ?? outcome.Source.Name;

    private static string Page(NotebookOutcome outcome) => Html.Address(outcome.Source.Name + ".html");
}
