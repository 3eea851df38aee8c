using System.Globalization;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Entente.Corpora;

/// <summary>A rule of <c>data/words/furniture.yaml</c>, which says what its keys mean.</summary>
internal sealed class FurnitureRule
{
    private const string Author = "{author}";

    private static readonly (string Name, string Pattern)[] Classes =
    [
        ("{name}", @"(?-i:\p{Lu}[\p{L}\d.'’&-]*|[@\d][\w.-]*|of|the|and|via|for|from|in|at|de|von|van|der|del|di|la|al|el|bin|press|office|pool|courtesy|by|cc|through)"),
        ("{day}", @"(mon|tue|wed|thu|fri|sat|sun)(\p{L}{0,4}day|s|r|rs)?\b"),
        ("{month}", @"(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(uary|ruary|ch|il|e|y|ust|ember|ober)?\b"),
    ];

    /// <summary>A longer line is a paragraph.</summary>
    private const int LongestLine = 400;

    private readonly string[] patterns;
    private readonly Regex[]? compiled;
    private readonly string? toEnd;

    private FurnitureRule(string name, string why, IEnumerable<string> lines, string? toEnd)
    {
        (Name, Why, this.toEnd) = (name, why, toEnd);
        patterns = [.. lines.Select(line => Classes.Aggregate(line, (text, one) => text.Replace(one.Name, one.Pattern, StringComparison.Ordinal)))];
        compiled = patterns.Any(pattern => pattern.Contains(Author, StringComparison.Ordinal)) ? null : Array.ConvertAll(patterns, Compile);
    }

    /// <summary>What is removed.</summary>
    public string Name { get; }

    /// <summary>Why it is no part of the article.</summary>
    public string Why { get; }

    public static FurnitureRule Of(YamlMappingNode rule)
    {
        string? Text(string key) => rule.Children.TryGetValue(key, out var node) ? ((YamlScalarNode)node).Value : null;
        var lines = rule.Children.TryGetValue("lines", out var list) ? ((YamlSequenceNode)list).Select(line => ((YamlScalarNode)line).Value!) : [OfWords(Words(Text("first")!), Words(Text("words")!))];
        return new(Text("rule")!, Text("why")!, lines, Text("to-end"));
    }

    /// <summary>What knows the rule's lines in a document of this author, who may be unknown.</summary>
    public Func<string, bool> For(string? author)
    {
        var lines = compiled ?? (author is null ? [] : Array.ConvertAll(patterns, pattern => Compile(pattern.Replace(Author, Regex.Escape(author), StringComparison.Ordinal))));
        return line => line.Length <= LongestLine && Array.Exists(lines, pattern => pattern.IsMatch(line));
    }

    /// <summary>Whether everything after the line goes with it.</summary>
    /// <param name="line">The line.</param>
    /// <param name="end">Where the text ends.</param>
    public bool TakesRest(TextSpan line, int end) => toEnd switch
    {
        null => false,
        "half" => line.Start > end / 2,
        var most => end - line.End <= int.Parse(most, CultureInfo.InvariantCulture),
    };

    private static string[] Words(string words) => [.. words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape)];

    private static string OfWords(string[] first, string[] others) =>
        $@"({string.Join('|', first)})(\W+({string.Join('|', [.. first, .. others])}))*";

    private static Regex Compile(string pattern) =>
        new($@"^\W*({pattern})\W*$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture);
}
