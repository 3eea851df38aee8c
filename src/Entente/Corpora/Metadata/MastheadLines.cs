using System.Text.RegularExpressions;

namespace Entente.Corpora;

/// <summary>The lines of a page among which its masthead and its footer are.</summary>
internal sealed partial class MastheadLines
{
    private const int FirstRead = 12;
    private const int LastRead = 15;
    private const int LongestFirst = 200;
    private const int LongestLast = 1000;

    public MastheadLines(string text, int start)
    {
        Text = text;
        var all = ParagraphSegmenter.Lines(text, new TextSpan(start, text.Length)).ToList();
        var lines = all.Where(line => line.Length > 0).ToList();
        Count = lines.Count;
        First = [.. lines.Take(FirstRead).TakeWhile(line => line.Length <= LongestFirst).Select(line => Plain(line.In(text)))];
        Last = [.. lines.Skip(Math.Max(First.Count, lines.Count - LastRead)).Where(line => line.Length <= LongestLast).Select(line => Plain(line.In(text)))];
        Wrapped = all.Zip(all.Skip(1)).Where(pair => pair.First.Length > 0 && pair.Second.Length > 0 && char.IsLower(text[pair.Second.Start])).Select(pair => Plain(pair.First.In(text))).FirstOrDefault();
        Between = [.. lines.Skip(First.Count).SkipLast(LastRead).Where(line => line.Length <= 60).Select(line => Plain(line.In(text)))];
    }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>How many lines are not blank.</summary>
    public int Count { get; }

    /// <summary>Up to twelve lines from the first, up to the first that is long: where an article begins, its masthead has ended.</summary>
    public IReadOnlyList<string> First { get; }

    /// <summary>Up to fifteen lines to the last.</summary>
    public IReadOnlyList<string> Last { get; }

    /// <summary>The first line that goes on, in a small letter, on the next: prose that was wrapped, or <see langword="null"/>.</summary>
    public string? Wrapped { get; }

    /// <summary>The short lines that stand between.</summary>
    public IReadOnlyList<string> Between { get; }

    /// <summary>What follows a label such as <c>Author:</c> in the first lines or, failing that, the last.</summary>
    public Article.Field? Labelled(string field)
    {
        foreach (var (lines, how) in new[] { (First, "first lines"), (Last, "last lines") })
            if (lines.Select(Label).FirstOrDefault(label => label?.Field == field) is { } label) return new(field, label.Value, how + ", labelled");
        return null;
    }

    /// <summary>The field and value of a line such as <c>Author: Jane Doe</c>; what a line calls a source may be an outlet or the source of a picture.</summary>
    public static (string Field, string Value)? Label(string line)
    {
        if (Labels().Match(line) is not { Success: true } match) return null;
        var value = match.Groups[2].Value.Trim();
        return (match.Groups[1].Value.ToLowerInvariant(), IsAddress: Addresses.In(value) is not null) switch
        {
            ("title" or "headline", _) => ("title", value),
            ("author" or "by" or "byline" or "written by", _) => ("author", value),
            ("url" or "link" or "permalink" or "original" or "source", true) => ("url", Addresses.In(value)!),
            ("outlet" or "publication" or "newspaper" or "publisher", false) => ("outlet", value),
            ("source", false) => ("source", value),
            _ => null,
        };
    }

    /// <summary>A title without the date that is written after it, behind a dash or a bar.</summary>
    public static string WithoutDate(string line) => DateAtEnd().Match(line) is { Success: true } match && DateNotation.Find(match.Groups[1].ValueSpan) is not null ? line[..match.Index].TrimEnd() : line;

    /// <summary>A line without the marks of Markdown headings and emphasis.</summary>
    private static string Plain(string line) => line.Replace("**", "", StringComparison.Ordinal).Replace("\\*", "*", StringComparison.Ordinal).Trim('#', '*', '_', ' ', '\u00A0', '\t');

    [GeneratedRegex(@"^(title|headline|author|by|byline|written by|url|link|permalink|original|outlet|publication|newspaper|publisher|source)\s*:\s*(.{2,300})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Labels();

    [GeneratedRegex(@"\s+[-–—|]\s*([\p{L}\d., /-]{6,25})$", RegexOptions.CultureInvariant)]
    private static partial Regex DateAtEnd();
}
