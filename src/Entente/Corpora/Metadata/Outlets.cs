using System.Text.RegularExpressions;

namespace Entente.Corpora;

/// <summary>Finds who published an article, in the lines around it.</summary>
internal static partial class Outlets
{
    public static Article.Field? Find(MastheadLines page, string? author)
    {
        if (page.Labelled("outlet") is { } said && IsName(said.Value!)) return said with { Doubt = IsRepeated(page, said.Value!) ? null : "the text does not name it again: it may be the credit of a picture" };
        if (page.Last.Select(line => Citation().Match(line)).FirstOrDefault(match => match.Success) is { } citation) return new("outlet", Short(page, citation.Groups[1].Value), "how to cite");
        if (page.Last.Reverse().Select(line => Copyright().Match(line)).FirstOrDefault(match => match.Success) is { } rights) return new("outlet", Short(page, rights.Groups[1].Value), "copyright notice");
        if (author is not null && Affiliation(page, author) is { } house) return new("outlet", house, "last lines", "the author's affiliation");
        return page.Between.Select(MastheadLines.Label).Where(label => label?.Field == "outlet").Select(label => label!.Value.Value).FirstOrDefault(name => IsName(name) && IsRepeated(page, name)) is { } between
            ? new("outlet", between, "a line 'Source: …' within the text", "it may be the source of a picture only; the text names it too")
            : null;
    }

    private static string? Affiliation(MastheadLines page, string author) => page.Last
        .Where(line => line.StartsWith(author, StringComparison.OrdinalIgnoreCase) || line.StartsWith("Dr. " + author, StringComparison.OrdinalIgnoreCase))
        .Select(line => House().Match(line)).FirstOrDefault(match => match.Success)?.Groups[1].Value;

    private static bool IsName(string name) => name.Length <= 60 && char.IsUpper(name[0]) && name.Count(letter => letter == ' ') < 6;

    private static bool IsRepeated(MastheadLines page, string name)
    {
        var first = page.Text.IndexOf(name, StringComparison.Ordinal);
        return first >= 0 && page.Text.IndexOf(name, first + name.Length, StringComparison.Ordinal) >= 0;
    }

    /// <summary>A name that ends in its abbreviation in brackets is called by that, if the text calls it so elsewhere.</summary>
    private static string Short(MastheadLines page, string name)
    {
        var match = Abbreviation().Match(name);
        if (!match.Success) return name.Trim();
        var letters = match.Groups[1].Value;
        return Regex.Count(page.Text, $@"(?<![\w(]){Regex.Escape(letters)}(?![\w)])", RegexOptions.CultureInvariant) > 0 ? letters : name.Trim();
    }

    /// <summary>What follows the quoted title in "To cite this article: …".</summary>
    [GeneratedRegex(@"^(?:To cite this|How to cite|Cite as|Suggested citation|Recommended citation)[^""“]*[""“][^""”]+[""”][.,]? *(\p{Lu}[^,.\d]{2,80})[,.]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Citation();

    [GeneratedRegex(@"^(?:©|\(c\)|Copyright)(?: ?©)?[\s\d,–-]*(?:by )?(\p{Lu}[^.,|©]*?\)|\p{Lu}[^.,|©]{2,60}?)(?:[.,|]|\s+All rights\b|\s*$|(?<=\)))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Copyright();

    [GeneratedRegex(@"\b(?:[Ff]ellow|[Aa]nalyst|[Rr]esearcher|[Jj]ournalist|[Cc]orrespondent|[Cc]olumnist|[Ee]ditor|[Rr]eporter|[Ii]ntern|[Cc]ontributor)\b[^.]{0,60}? (?:for|at|with|of) (?:the )?(\p{Lu}[\p{L}.&'’-]*(?: (?:\p{Lu}[\p{L}&'’-]*|in|of|for|and|on|the)){0,7}(?<=\p{Lu}[\p{L}&'’-]*))", RegexOptions.CultureInvariant)]
    private static partial Regex House();

    [GeneratedRegex(@"\((\p{Lu}[\p{Lu}\d-]{1,9})\)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation();
}
