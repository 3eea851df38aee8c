using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Entente.Corpora;

/// <summary>A page, one article a file, unless it is an export of Factiva.</summary>
/// <remarks>
/// The text is the whole page as its reader sees it. The body is what the markup calls the article: <c>itemprop="articleBody"</c>, else the longest
/// <c>article</c>, else <c>main</c>, else all of the page; without navigation, asides, footers, forms and captions. No script is run and nothing is fetched.
/// </remarks>
internal static class HtmlFormat
{
    /// <summary>The tree of a page takes many times its bytes; a page beyond this is none.</summary>
    private const int LongestPage = 30_000_000;

    public static IEnumerable<Article> Read(InputFile file, ReadOptions options, Action<Finding> report)
    {
        var (html, encoding) = TextDecoder.Text(file, options);
        report(new(file.Name, null, encoding.Name, encoding.Value, encoding.How, encoding.Doubt));
        if (html.Length > LongestPage) throw Errors.PageTooLong(file.Name, html.Length, LongestPage);
        if (HtmlDepth.Of(html) is > HtmlDepth.Deepest and var depth) throw Errors.TooDeep(file.Name, depth, HtmlDepth.Deepest);
        var page = new HtmlParser().ParseDocument(html);
        return FactivaFormat.Is(page) ? FactivaFormat.Split(page, file.Name, report) : [One(page, file.Name)];
    }

    private static Article One(IHtmlDocument page, string file)
    {
        if (page.Body is null) throw Errors.Empty(file);
        var (container, how) = Container(page);
        var (text, body) = HtmlText.Of(page.Body, container);
        if (body.Count == 0) throw Errors.Empty(file);
        var known = HtmlMetadata.Of(page).ToList();
        var guessed = Masthead.Read(text, body[0].Start).Where(guess => known.All(field => field.Name != guess.Name));
        return new() { Text = text, Body = body, Fields = [.. known, .. guessed, new("body", FormattableString.Invariant($"{body.Sum(span => span.Length)} of {text.Length} characters"), "markup: " + how) { IsOfReading = true }] };
    }

    private static (IElement Container, string How) Container(IHtmlDocument page)
    {
        foreach (var (selector, how) in new[] { ("[itemprop~=articleBody]", "articleBody"), ("article", "<article>"), ("main, [role=main]", "<main>") })
            if (page.QuerySelectorAll(selector).MaxBy(element => element.TextContent.Length) is { } found && !string.IsNullOrWhiteSpace(found.TextContent)) return (found, how);
        return (page.Body!, "the whole page");
    }
}
