using System.Text.RegularExpressions;

namespace Entente.Corpora;

/// <summary>How deep the tags of a page nest, counted before a tree is built: the time that building takes grows with the square of it.</summary>
internal static partial class HtmlDepth
{
    /// <summary>No page that a person wrote comes near it.</summary>
    public const int Deepest = 3000;

    public static int Of(string html)
    {
        var (depth, deepest) = (0, 0);
        foreach (var tag in Tag().EnumerateMatches(html))
        {
            var name = html.AsSpan(tag.Index, tag.Length);
            if (name[1] == '/') depth = Math.Max(0, depth - 1);
            else deepest = Math.Max(deepest, ++depth);
        }
        return deepest;
    }

    /// <summary>The tags that open or close a level; those that close themselves, or that may be left open as browsers allow, do not count.</summary>
    [GeneratedRegex(@"</?(?!(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|d[dt]|tr|t[dh]|thead|tbody|tfoot|option|optgroup|colgroup|html|head|body)[\s/>])[a-z]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
