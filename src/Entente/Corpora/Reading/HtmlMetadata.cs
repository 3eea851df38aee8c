using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Entente.Corpora;

/// <summary>What a page's markup says of itself: Open Graph and other meta elements, schema.org (JSON-LD and microdata), and plain elements; the first that speaks is heard.</summary>
internal static class HtmlMetadata
{
    private static readonly (string Field, string Selector, string? Attribute)[] Places =
    [
        ("title", "meta[property='og:title']", "content"), ("title", "meta[name='twitter:title']", "content"), ("title", "[itemprop=headline]", null), ("title", "h1", null), ("title", "title", null),
        ("date", "meta[property='article:published_time']", "content"), ("date", "meta[name=date], meta[name='dc.date'], meta[name='DC.date'], meta[name=pubdate], meta[name='publish-date'], meta[name='parsely-pub-date']", "content"),
        ("date", "[itemprop=datePublished]", "content"), ("date", "[itemprop=datePublished]", "datetime"), ("date", "time[datetime]", "datetime"),
        ("outlet", "meta[property='og:site_name']", "content"), ("outlet", "meta[name=application-name]", "content"), ("outlet", "[itemprop=publisher] [itemprop=name]", null),
        ("author", "meta[name=author], meta[name='dc.creator'], meta[name='DC.creator'], meta[property='article:author']", "content"), ("author", "[itemprop=author] [itemprop=name]", null),
        ("author", "[itemprop=author]", null), ("author", "a[rel~=author]", null), ("author", ".byline, .author-name, .author", null),
        ("url", "link[rel=canonical]", "href"), ("url", "meta[property='og:url']", "content"),
    ];

    public static IEnumerable<Article.Field> Of(IHtmlDocument page) =>
        Elements(page).Concat(page.QuerySelectorAll("script[type='application/ld+json']").SelectMany(Linked))
            .Where(field => field is { Value.Length: > 0 and < 500 } && (field.Name != "date" || DateNotation.Find(field.Value) is not null))
            .Where(field => field.Name != "author" || !field.Value!.StartsWith("http", StringComparison.Ordinal))
            .DistinctBy(field => field.Name);

    private static IEnumerable<Article.Field> Elements(IHtmlDocument page) =>
        from place in Places
        from element in page.QuerySelectorAll(place.Selector).Take(1)
        let value = Sentence.OnOneLine(place.Attribute is null ? element.TextContent : element.GetAttribute(place.Attribute))
        select new Article.Field(place.Field, place.Field == "author" ? Authors.WithoutBy(value) : value, "markup: " + place.Selector.Split(',')[0],
            place is { Field: "title", Selector: "title" } ? "the window's title: it may name the outlet too" : null);

    private static IEnumerable<Article.Field> Linked(IElement script)
    {
        JsonDocument data;
        try
        {
            data = JsonDocument.Parse(script.TextContent);
        }
        catch (JsonException)
        {
            return [];
        }
        using (data)
        {
            var things = data.RootElement.ValueKind == JsonValueKind.Array ? [.. data.RootElement.EnumerateArray()]
                : data.RootElement.ValueKind == JsonValueKind.Object && data.RootElement.TryGetProperty("@graph", out var graph) && graph.ValueKind == JsonValueKind.Array ? [.. graph.EnumerateArray()]
                : new[] { data.RootElement };
            return [.. things.Where(thing => thing.ValueKind == JsonValueKind.Object && thing.TryGetProperty("headline", out _)).SelectMany(Fields)];
        }
    }

    private static IEnumerable<Article.Field> Fields(JsonElement thing) =>
        from pair in new[] { ("title", "headline"), ("date", "datePublished"), ("outlet", "publisher"), ("author", "author"), ("url", "url") }
        where thing.TryGetProperty(pair.Item2, out _)
        let value = Words(thing.GetProperty(pair.Item2))
        where value is not null
        select new Article.Field(pair.Item1, Sentence.OnOneLine(value), "markup: JSON-LD " + pair.Item2);

    /// <summary>A string, or the name of a thing, or of the first of several.</summary>
    private static string? Words(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Object when value.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String => name.GetString(),
        JsonValueKind.Array when value.GetArrayLength() > 0 => string.Join("; ", value.EnumerateArray().Where(item => item.ValueKind != JsonValueKind.Array).Select(Words).OfType<string>()),
        _ => null,
    };

}
