using System.Text.RegularExpressions;

namespace Entente.Corpora;

/// <summary>Finds who published an article, in the lines around it.</summary>
internal static partial class Outlets
{
    public static Article.Field? Find(MastheadLines page, string? author)
    {
        if (page.Labelled("outlet") is { } said) return said;
        var sources = page.First.Concat(page.Between).Concat(page.Last).Select(MastheadLines.Label).Where(label => label?.Field == "source" && IsName(label.Value.Value)).Select(label => label!.Value.Value).Distinct().ToList();
        if (sources.Where(name => Named(page, name) > 0).MaxBy(name => Named(page, name)) is { } named)
            return new("outlet", named, "a line 'Source: …'", "it may be the source of a picture only; the text names it too");
        if (page.Last.Select(line => Citation().Match(line)).FirstOrDefault(match => match.Success) is { } citation) return new("outlet", Short(page, citation.Groups[1].Value), "how to cite");
        if (page.Last.Reverse().Select(line => Copyright().Match(line)).FirstOrDefault(match => match.Success) is { } rights) return new("outlet", Short(page, rights.Groups[1].Value), "copyright notice");
        if (author is not null && Affiliation(page, author) is { } house) return new("outlet", house, "last lines", "the author's affiliation");
        return page.First.Concat(page.Last).Select(MastheadLines.Label).Any(label => label?.Field == "source") && sources is [var only]
            ? new("outlet", only, "a line 'Source: …'", "the text does not name it: it may be the source of a picture")
            : null;
    }

    /// <summary>How many lines name it that are not such labels themselves.</summary>
    private static int Named(MastheadLines page, string name) => page.Text.Split('\n').Count(line => line.Contains(name, StringComparison.Ordinal) && MastheadLines.Label(line.Trim()) is null);

    private static string? Affiliation(MastheadLines page, string author) => page.Last
        .Where(line => line.StartsWith(author, StringComparison.OrdinalIgnoreCase) || line.StartsWith("Dr. " + author, StringComparison.OrdinalIgnoreCase))
        .Select(line => House().Match(line)).FirstOrDefault(match => match.Success)?.Groups[1].Value;

    private static bool IsName(string name) => name.Length <= 60 && char.IsUpper(name[0]) && name.Count(letter => letter == ' ') < 6;

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
