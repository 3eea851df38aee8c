using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Entente.Corpora;

/// <summary>Exports of Factiva as HTML: one <c>div</c> of class <c>article</c> an article.</summary>
/// <remarks>
/// Two layouts are known. With field codes, each row of a table has a code (HD headline, BY author, WC words, PD day, SN outlet, LP first paragraph, TD the rest, …) in its
/// first cell. Without, a headline of class <c>enHeadline</c> (the first letters are the language) is followed by short blocks (By …, 512 words, the day, the hour, the
/// outlet, its code, the language, the copyright) and by paragraphs of class <c>articleParagraph</c>. Both end with <c>Document</c> and the accession number, which becomes the id.
/// </remarks>
internal static partial class FactivaFormat
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["HD"] = "title", ["BY"] = "author", ["CR"] = "credit", ["WC"] = "words", ["PD"] = "date", ["SN"] = "outlet", ["SC"] = "source code", ["ED"] = "edition", ["PG"] = "page", ["LA"] = "language",
        ["CY"] = "copyright", ["SE"] = "section", ["CO"] = "companies", ["NS"] = "subjects", ["RE"] = "regions", ["IN"] = "industries",
    };

    public static bool Is(IHtmlDocument page) => page.QuerySelectorAll("div.article").Any(article =>
        Accession(article.TextContent) is not null && (article.QuerySelector("[class$=Headline]") is not null || Coded(article).Any(row => row.Code == "HD")));

    public static IEnumerable<Article> Split(IHtmlDocument page, string file, Action<Finding> report)
    {
        var articles = page.QuerySelectorAll("div.article");
        foreach (var (index, element) in articles.Index())
        {
            var coded = Coded(element).ToList();
            var (fields, paragraphs) = coded.Any(row => row.Code == "HD") ? OfCodes(coded) : OfBlocks(element);
            if (paragraphs.Count == 0) report(Finding.Problem(file, Errors.NoFactivaText(file, index + 1)));
            else yield return Build(fields, paragraphs, articles.Length > 1 ? index + 1 : null, Accession(element.TextContent));
        }
    }

    private static Article Build(List<Article.Field> fields, List<string> paragraphs, int? number, string? accession)
    {
        var text = new StringBuilder();
        var title = fields.Find(field => field.Name == "title")?.Value;
        if (title is not null) text.Append(title).Append("\n\n");
        var start = text.Length;
        text.AppendJoin("\n\n", paragraphs);
        return new() { Text = text.ToString(), Body = [new(start, text.Length)], Id = accession, Number = number, Fields = fields };
    }

    private static (List<Article.Field>, List<string>) OfCodes(List<(string Code, IElement Cell)> rows) => (
        [.. rows.Where(row => Names.ContainsKey(row.Code)).Select(row => Of(Names[row.Code], Line(row.Cell), "Factiva field " + row.Code))],
        [.. rows.Where(row => row.Code is "LP" or "TD").SelectMany(row => row.Cell.QuerySelectorAll("p") is { Length: > 0 } inner ? inner.Select(Line) : [Line(row.Cell)]).Where(line => line.Length > 0)]);

    private static (List<Article.Field>, List<string>) OfBlocks(IElement article)
    {
        const string how = "Factiva headline and blocks";
        var paragraphs = article.QuerySelectorAll(".articleParagraph").Select(Line).Where(line => line.Length > 0 && Accession(line) is null).ToList();
        var fields = new List<Article.Field>();
        if (article.QuerySelector("[class$=Headline]") is { } headline) fields.Add(new("title", Line(headline), how));
        var blocks = article.QuerySelectorAll("div, p").Where(block => block.QuerySelector("div, p") is null && !block.ClassList.Contains("articleParagraph")).Select(Line).Where(line => line.Length > 0).ToList();
        var day = blocks.FindIndex(line => line.Length < 40 && DateNotation.Find(line) is not null);
        if (blocks.Find(line => line.StartsWith("By ", StringComparison.OrdinalIgnoreCase) && line.Length < 200) is { } author) fields.Add(Of("author", author, how));
        if (blocks.Find(line => WordCount().IsMatch(line)) is { } words) fields.Add(new("words", words, how));
        if (day >= 0) fields.Add(new("date", blocks[day], how));
        if (day >= 0 && blocks.Skip(day + 1).FirstOrDefault(line => !Hour().IsMatch(line)) is { } outlet) fields.Add(new("outlet", outlet, how));
        if (blocks.Find(line => line.StartsWith("Copyright", StringComparison.OrdinalIgnoreCase) || line.StartsWith('©')) is { } copyright) fields.Add(new("copyright", copyright, how));
        return (fields, paragraphs);
    }

    private static IEnumerable<(string Code, IElement Cell)> Coded(IElement article) =>
        from row in article.QuerySelectorAll("tr")
        let cells = row.QuerySelectorAll("td, th")
        where cells.Length >= 2
        select (Line(cells[0]), cells[1]);

    private static Article.Field Of(string name, string value, string how) =>
        new(name, name == "author" ? Authors.WithoutBy(value) : value, how);

    private static string Line(IElement element) => Sentence.OnOneLine(element.TextContent).Trim();

    private static string? Accession(string text) => Document().Match(text) is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex(@"Document ([A-Z][A-Z0-9]{5,}20\d{6}[a-z0-9]{6,})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Document();

    [GeneratedRegex(@"^[\d,]+ words$", RegexOptions.CultureInvariant)]
    private static partial Regex WordCount();

    [GeneratedRegex(@"^\d{1,2}:\d{2}\b.{0,10}$", RegexOptions.CultureInvariant)]
    private static partial Regex Hour();
}
