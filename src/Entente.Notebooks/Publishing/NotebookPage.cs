using System.Globalization;
using System.Text;
using Entente.Notebooks.Documents;
using Entente.Notebooks.Running;
using Entente.Notebooks.Sessions;

namespace Entente.Notebooks.Publishing;

/// <summary>One notebook as one page that needs nothing beside it: prose, code, outputs, and beneath each figure the sentences behind it.</summary>
internal sealed class NotebookPage
{
    private readonly StringBuilder body = new();
    private readonly Exhibits exhibits;
    private readonly MarkdownText markdown;
    private readonly NotebookOutcome outcome;
    private readonly string up;

    private NotebookPage(NotebookOutcome outcome, Exhibits exhibits, MarkdownText markdown)
    {
        (this.outcome, this.exhibits, this.markdown) = (outcome, exhibits, markdown);
        up = string.Concat(Enumerable.Repeat("../", outcome.Source.Name.Count(letter => letter == '/')));
    }

    public static string Of(NotebookOutcome outcome, Exhibits exhibits, MarkdownText markdown)
    {
        var page = new NotebookPage(outcome, exhibits, markdown);
        page.Write(outcome.Run!.Notebook);
        return Html.Page(outcome.Run.Notebook.Title ?? outcome.Source.Name, page.body.ToString());
    }

    private void Write(Notebook notebook)
    {
        var file = outcome.Source.Name.Split('/')[^1] + ".ipynb";
        body.Append($"<nav><a href=\"{up}index.html\">All figures</a> <a href=\"{Html.Address(file)}\" download>{Html.Escape(file)}</a></nav>\n<main class=\"notebook\">\n");
        if (outcome.Problem is not null)
            body.Append(CultureInfo.InvariantCulture, $"<p class=\"notice\">This notebook did not run to its end: <a href=\"#cell-{outcome.Run!.Failure!.Cell}\">{Html.Escape(outcome.Problem)}</a></p>\n");
        foreach (var cell in notebook.Cells) Write(cell);
        body.Append("</main>\n");
    }

    private void Write(Cell cell)
    {
        switch (cell.Kind)
        {
            case CellKind.Markdown:
                body.Append("<section class=\"prose\">\n").Append(markdown.ToHtml(cell)).Append("</section>\n");
                break;
            case CellKind.Code when cell.Source.Length > 0 || cell.Outputs.Count > 0:
                var id = cell.ExecutionCount is { } count ? string.Create(CultureInfo.InvariantCulture, $" id=\"cell-{count}\"") : "";
                body.Append($"<section class=\"code\"{id}>\n");
                Code(cell);
                foreach (var output in cell.Outputs) Write(output);
                body.Append("</section>\n");
                break;
        }
    }

    private void Code(Cell cell)
    {
        var number = cell.ExecutionCount is { } count ? string.Create(CultureInfo.InvariantCulture, $"<span class=\"number\" title=\"Cell {count}\">{count}</span>") : "";
        var injected = cell.Tags.Contains("injected-parameters") ? "<p class=\"tag\">given on the command line</p>\n" : "";
        body.Append($"{injected}<div class=\"source\">{number}<pre tabindex=\"0\"><code>{CSharpText.ToHtml(cell.Source.TrimEnd())}</code></pre></div>\n");
    }

    private void Write(Output output)
    {
        switch (output)
        {
            case StreamOutput stream:
                body.Append($"<pre class=\"output {(stream.Name == "stderr" ? "stderr" : "stdout")}\" tabindex=\"0\">{Html.Escape(stream.Text.TrimEnd('\n'))}</pre>\n");
                break;
            case ErrorOutput error:
                body.Append($"<pre class=\"output error\" role=\"alert\" tabindex=\"0\">{Html.Escape(string.Join('\n', error.Traceback))}</pre>\n");
                break;
            case ValueOutput value:
                Write(value);
                break;
        }
    }

    private void Write(ValueOutput value)
    {
        if (exhibits.Of(value) is FigureExhibit figure) Write(figure);
        else if (value.Data.TryRead("text/html", out var html))
            body.Append($"<div class=\"output rich\"{Anchor(exhibits.Of(value))} tabindex=\"0\">\n{html}\n{Download(exhibits.Of(value))}</div>\n");
        else if (Picture(value.Data) is { } picture) body.Append($"<div class=\"output\"><img src=\"{picture}\" alt=\"Output of the cell\"></div>\n");
        else if (value.Data.TryRead("text/markdown", out var prose))
            body.Append($"<div class=\"output prose\">\n{markdown.ToHtml(new Cell(CellKind.Markdown, "", prose))}</div>\n");
        else if (value.Data.TryRead("text/plain", out var text)) body.Append($"<pre class=\"output result\" tabindex=\"0\">{Html.Escape(text)}</pre>\n");
        else if (value.Data.FirstOrDefault() is { Value: { } any }) body.Append($"<pre class=\"output result\" tabindex=\"0\">{Html.Escape(any)}</pre>\n");
    }

    private void Write(FigureExhibit figure)
    {
        var evidence = EvidenceList.Of(figure);
        var files = figure.Tables.Select(table => (table.Path, table.What)).Prepend((figure.Path, "SVG"))
            .Select(file => $"<a href=\"{up}{Html.Address(file.Item1)}\">{file.Item2}</a>");
        body.Append($"<figure class=\"output\" id=\"{figure.Anchor}\">\n<div class=\"drawing\">\n{evidence?.Link(figure.Svg) ?? figure.Svg}</div>\n")
            .Append($"<figcaption>{string.Join(" · ", files)}</figcaption>\n")
            .Append(evidence?.ToHtml()).Append("</figure>\n");
    }

    private static string Anchor(Exhibit? exhibit) => exhibit is null ? "" : $" id=\"{exhibit.Anchor}\"";

    private string Download(Exhibit? exhibit) => exhibit is not TableExhibit table ? ""
        : $"<p class=\"files\"><a href=\"{up}{Html.Address(table.Path)}\">CSV</a></p>\n";

    private static string? Picture(MimeBundle data) => new[] { "image/png", "image/jpeg", "image/gif", "image/webp" }
        .Where(type => data.TryRead(type, out _))
        .Select(type => data.TryRead(type, out var content) ? $"data:{type};base64,{Html.Escape(content.ReplaceLineEndings(""))}" : null).FirstOrDefault();
}
