using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Entente.Corpora;

/// <summary>Knows the lines of a page that are no part of its article, by the rules of <c>data/words/furniture.yaml</c>.</summary>
internal static class Furniture
{
    private static readonly Rule[] Rules = Load();

    /// <param name="Name">What is removed.</param>
    /// <param name="Line">Matches a whole trimmed line; <c>{author}</c> stands for the author's name.</param>
    /// <param name="Why">Why it is no part of the article.</param>
    /// <param name="ToEnd">Whether everything after the line goes with it, provided it stands in the second half of the text.</param>
    private sealed record Rule(string Name, string Line, string Why, bool ToEnd)
    {
        private readonly Regex? fixedPattern = Line.Contains("{author}", StringComparison.Ordinal) ? null : Compile(Line);

        /// <summary>The rule's pattern for a document of this author; <see langword="null"/> where it needs an author and there is none.</summary>
        public Regex? For(string? author) => fixedPattern ?? (author is null ? null : Compile(Line.Replace("{author}", Regex.Escape(author), StringComparison.Ordinal)));

        private static Regex Compile(string pattern) => new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
    }

    public static bool IsFurniture(string line) => Rules.Any(rule => rule.For(null)?.IsMatch(line) == true);

    /// <summary>What of a document's body is furniture, in order: by the rules of the library, by those of the options, or for standing twice.</summary>
    public static IEnumerable<Removal> Find(Document document, CleanOptions options)
    {
        var patterns = Rules.Select(rule => (Rule: rule, Pattern: rule.For(document.Author))).Where(rule => rule.Pattern is not null).ToList();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var end = document.Body.Count == 0 ? 0 : document.Body[^1].End;
        foreach (var line in document.Body.SelectMany(body => ParagraphSegmenter.Lines(document.Text, body)).Where(line => line.Length > 0))
        {
            var text = Sentence.OnOneLine(line.In(document.Text));
            if (patterns.FirstOrDefault(one => one.Pattern!.IsMatch(text)).Rule is { } rule)
            {
                var toEnd = rule.ToEnd && line.Start > end / 2;
                yield return new(toEnd ? new(line.Start, end) : line, rule.Name, toEnd ? rule.Why + ", and so is what follows it" : rule.Why);
                if (toEnd) yield break;
            }
            else if (options.Match(text, document.Id) is { } own)
            {
                yield return new(line, own, "a rule of CleanOptions.Lines");
            }
            else if (!seen.Add(text) && text.Length >= 20)
            {
                yield return new(line, "repeated line", "it stands in the document before");
            }
        }
    }

    private static Rule[] Load()
    {
        using var reader = new StreamReader(WordList.Open("words/furniture.yaml"));
        var yaml = new YamlStream();
        yaml.Load(reader);
        return [.. ((YamlSequenceNode)yaml.Documents[0].RootNode).Cast<YamlMappingNode>().Select(rule => new Rule(
            ((YamlScalarNode)rule["rule"]).Value!,
            ((YamlScalarNode)rule["line"]).Value!,
            ((YamlScalarNode)rule["why"]).Value!,
            rule.Children.ContainsKey("to-end")))];
    }
}
