using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Entente.Corpora;

/// <summary>Finds who wrote an article, in the lines around it.</summary>
internal static partial class Authors
{
    private static readonly FrozenSet<string> Sections = WordList.Read("section-names.txt");
    private static readonly FrozenSet<string> Starters = WordList.Read("sentence-starters.txt");

    public static Article.Field? Find(MastheadLines page, string? title)
    {
        if (page.Labelled("author") is { } said) return said with { Value = Written(page, said.Value!) };
        var first = page.First.Where(line => MastheadLines.WithoutDate(line) != title).ToList();
        if (Match(Byline(), first) is { } byline) return new("author", Written(page, byline), "first lines");
        if (Match(Name(), first) is { } name) return new("author", Written(page, name), "first lines", "a line that looks like a name");
        if (Match(Signature(), page.Last.Reverse()) is { } signature) return new("author", Written(page, signature), "last lines", "a line that looks like a signature");
        if (Match(Note(), page.Last.Where(line => line.Length < 600)) is { } note) return new("author", Written(page, note), "last lines", "a note that presents somebody, as notes on authors do");
        return null;
    }

    private static string? Match(Regex pattern, IEnumerable<string> lines) =>
        lines.Select(line => pattern.Match(line)).Where(match => match.Success).Select(match => match.Groups["name"].Value).FirstOrDefault(IsName);

    private static bool IsName(string words) => !Salutations.Begins(words) && !words.Split(' ').Any(Sections.Contains) && !Starters.Contains(words.Split(' ')[0]);

    /// <summary>A surname in capitals as the text writes it elsewhere, if it does.</summary>
    private static string Written(MastheadLines page, string name)
    {
        var usual = Capitals().Replace(name, word => word.Value[..1] + word.Value[1..].ToLowerInvariant());
        return usual != name && page.Text.Contains(usual, StringComparison.Ordinal) ? usual : name;
    }

    /// <summary>A byline's name: without "By" before it and, where the name alone is left, without "in Belgrade" after it.</summary>
    public static string WithoutBy(string byline)
    {
        var name = byline.StartsWith("By ", StringComparison.OrdinalIgnoreCase) ? byline[3..].Trim() : byline.Trim();
        return name.IndexOf(" in ", StringComparison.Ordinal) is > 0 and var place ? name[..place] : name;
    }

    [GeneratedRegex(@"\b\p{Lu}{3,}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Capitals();

    [GeneratedRegex(@"^([Bb]y (?<name>\p{Lu}[\p{L}'’.-]*( \p{Lu}[\p{L}'’.-]*){1,3})( *[|,].*)?|(?<name>\p{Lu}[\p{L}'’.-]*( \p{Lu}[\p{L}'’.-]*){1,3}) *\|.*)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Byline();

    [GeneratedRegex(@"^((Dr|Prof)\. )?(?<name>\p{Lu}\p{Ll}[\p{L}'’-]*( \p{Lu}\.)?( \p{Lu}[\p{L}'’-]+){1,2})( ?\(\*+\))?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Name();

    [GeneratedRegex(@"^([–—-] ?)?(?<name>\p{Lu}\p{Ll}[\p{L}'’-]*( \p{Lu}\.)?( \p{Lu}[\p{L}'’-]+){1,2}),$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Signature();

    [GeneratedRegex(@"^((About the )?[Aa]uthor: )?((Dr|Prof)\. )?(?<name>\p{Lu}\p{Ll}[\p{L}'’-]*( \p{Lu}\.)?( \p{Lu}[\p{L}'’-]+){1,2}),? (is|was) (a|an|the) [^.]{0,80}\b([Ff]ellow|[Aa]nalyst|[Rr]esearcher|[Jj]ournalist|[Cc]orrespondent|[Cc]olumnist|[Ee]ditor|[Rr]eporter|[Ii]ntern|[Cc]ontributor|[Pp]rofessor|[Ll]ecturer|[Ww]riter|[Ss]cholar|[Dd]irector|[Aa]uthor|candidate|student)\b.*$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Note();
}
