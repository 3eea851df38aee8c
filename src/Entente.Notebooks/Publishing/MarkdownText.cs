using Entente.Notebooks.Documents;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Entente.Notebooks.Publishing;

/// <summary>The prose of a notebook as HTML that needs no other file: pictures are put into it.</summary>
/// <param name="folder">The folder of the notebook, for its pictures.</param>
/// <param name="pageOf">The page of another notebook, by the address that prose links to; null where that is none of the run.</param>
internal sealed class MarkdownText(string folder, Func<string, string?> pageOf)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseAutoLinks().UseTaskLists().UseEmphasisExtras().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).Build();

    private static readonly Dictionary<string, string> PictureTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        [".svg"] = "image/svg+xml", [".png"] = "image/png", [".jpg"] = "image/jpeg", [".jpeg"] = "image/jpeg", [".gif"] = "image/gif", [".webp"] = "image/webp",
    };

    public string ToHtml(Cell cell)
    {
        var document = Markdown.Parse(cell.Source, Pipeline);
        foreach (var link in document.Descendants<LinkInline>())
            link.Url = link.IsImage ? Attached(link.Url, cell) ?? Embedded(link.Url) ?? link.Url : pageOf(link.Url ?? "") ?? link.Url;
        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.Render(document);
        return writer.ToString();
    }

    private static string? Attached(string? url, Cell cell)
    {
        if (url?.StartsWith("attachment:", StringComparison.Ordinal) != true) return null;
        var picture = cell.Attachments.Property(Uri.UnescapeDataString(url["attachment:".Length..])).Properties().FirstOrDefault();
        return picture.Value.Lines() is { } content ? $"data:{picture.Name};base64,{content.ReplaceLineEndings("")}" : null;
    }

    private string? Embedded(string? url)
    {
        if (url is null || url.Contains(':', StringComparison.Ordinal) || !PictureTypes.TryGetValue(Path.GetExtension(url), out var type)) return null;
        var path = Path.Combine(folder, Uri.UnescapeDataString(url));
        return File.Exists(path) ? $"data:{type};base64,{Convert.ToBase64String(File.ReadAllBytes(path))}" : null;
    }
}
