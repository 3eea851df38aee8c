using System.Text;
using AngleSharp.Dom;

namespace Entente.Corpora;

/// <summary>The text of a page as its reader sees it, and which stretches of it are the article.</summary>
internal sealed class HtmlText
{
    private static readonly HashSet<string> Unseen = new(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "SVG", "IFRAME", "SELECT", "BUTTON", "TEXTAREA", "HEAD", "OBJECT", "CANVAS", "DIALOG"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> Beside = new(["NAV", "ASIDE", "FOOTER", "FORM", "FIGCAPTION"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> Blocks = new(["P", "DIV", "H1", "H2", "H3", "H4", "H5", "H6", "LI", "UL", "OL", "DL", "DT", "DD", "TR", "TABLE", "SECTION", "ARTICLE", "MAIN", "HEADER",
        "BLOCKQUOTE", "PRE", "FIGURE", "HR", "ADDRESS", "NAV", "ASIDE", "FOOTER", "FORM", "FIGCAPTION", "BODY", "CENTER", "DETAILS", "SUMMARY"], StringComparer.OrdinalIgnoreCase);

    private readonly StringBuilder text = new();
    private readonly List<TextSpan> body = [];
    private readonly INode container;
    private int opened = -1;
    private int beside;

    private HtmlText(INode container) => this.container = container;

    /// <summary>A paragraph a block, blank lines between; the body is what stands in the container but not in its navigation, asides, footers, forms and captions.</summary>
    public static (string Text, IReadOnlyList<TextSpan> Body) Of(INode page, INode container)
    {
        var reading = new HtmlText(container);
        reading.Walk(page);
        var all = reading.text.ToString();
        return (all, [.. reading.body.Select(span => ParagraphSegmenter.Trim(all, span)).Where(span => span.Length > 0)]);
    }

    /// <summary>Goes through the tree without a call for each level of it, so that depth cannot exhaust the stack.</summary>
    private void Walk(INode root)
    {
        for (var node = root; ;)
        {
            if (Enter(node) && node.FirstChild is { } child)
            {
                node = child;
                continue;
            }
            while (true)
            {
                Leave(node);
                if (node == root) return;
                if (node.NextSibling is { } next)
                {
                    node = next;
                    break;
                }
                node = node.Parent!;
            }
        }
    }

    private bool Enter(INode node)
    {
        if (node is IText words) Append(words.Data, node.ParentElement?.LocalName == "pre");
        if (node is not IElement element) return node is not IText;
        if (IsUnseen(element)) return false;
        if (element.LocalName == "br") text.Append('\n');
        if (element.LocalName is "td" or "th") Append(" ", asWritten: false);
        if (Blocks.Contains(element.LocalName)) Break();
        if (node == container) opened = text.Length;
        else if (opened >= 0 && Beside.Contains(element.LocalName) && beside++ == 0) Close();
        return true;
    }

    private void Leave(INode node)
    {
        if (node is not IElement element || IsUnseen(element)) return;
        if (Blocks.Contains(element.LocalName)) Break();
        if (node == container)
        {
            Close();
            opened = -1;
        }
        else if (opened >= 0 && Beside.Contains(element.LocalName) && --beside == 0)
        {
            opened = text.Length;
        }
    }

    private void Close()
    {
        if (opened < text.Length) body.Add(new(opened, text.Length));
    }

    private static bool IsUnseen(IElement element) => Unseen.Contains(element.LocalName) || element.HasAttribute("hidden");

    private void Break()
    {
        while (text.Length > 0 && text[^1] == ' ') text.Length--;
        if (text.Length == 0 || (text.Length > 1 && text[^1] == '\n' && text[^2] == '\n')) return;
        text.Append(text[^1] == '\n' ? "\n" : "\n\n");
    }

    private void Append(string words, bool asWritten)
    {
        foreach (var letter in words)
            if (asWritten || letter is not (' ' or '\t' or '\n' or '\r' or '\f')) text.Append(letter);
            else if (text.Length > 0 && text[^1] is not (' ' or '\n')) text.Append(' ');
    }
}
