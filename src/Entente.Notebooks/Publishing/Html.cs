using System.Globalization;
using System.Text;

namespace Entente.Notebooks.Publishing;

/// <summary>The frame that every page shares.</summary>
internal static class Html
{
    private static readonly Lazy<string> Style = new(() =>
    {
        using var stream = typeof(Html).Assembly.GetManifestResourceStream("page.css")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    });

    /// <summary>Text as HTML shows it, in elements and in quoted attributes.</summary>
    public static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAny("&<>\"'") < 0) return text;
        var html = new StringBuilder(text.Length + 16);
        foreach (var letter in text)
            _ = letter switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                '\'' => html.Append("&#39;"),
                _ => html.Append(letter),
            };
        return html.ToString();
    }

    public static string Count(int count, string one, string more) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : more)}");

    /// <summary>A link to a file beside or below a page; every part of the path is escaped as an address is.</summary>
    public static string Address(string path) => Escape(string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));

    /// <summary>A whole page: no scripts, by a rule that also binds what notebooks and texts bring along, and nothing that is fetched from afar.</summary>
    public static string Page(string title, string body) => $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self' file: data:; font-src data:">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{Escape(title)}</title>
        <style>
        {Style.Value}</style>
        </head>
        <body>
        {body}</body>
        </html>

        """.ReplaceLineEndings("\n");
}
