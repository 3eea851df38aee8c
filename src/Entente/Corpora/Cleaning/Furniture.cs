using YamlDotNet.RepresentationModel;

namespace Entente.Corpora;

/// <summary>Knows the lines of a page that are no part of its article, by the rules of <c>data/words/furniture.yaml</c>.</summary>
internal static class Furniture
{
    private static readonly FurnitureRule[] Rules = Load();

    /// <summary>A shorter line that ends as a sentence does may well be said twice by an author: a refrain.</summary>
    private const int LongestRefrain = 120;

    /// <summary>A shorter line is a word or two.</summary>
    private const int ShortestRepeated = 20;

    public static bool IsFurniture(string line) => Rules.Any(rule => rule.For(null)(line));

    /// <summary>What of a document's body is furniture, in order: by the rules of the library, by those of the options, or for standing twice.</summary>
    public static IEnumerable<Removal> Find(Document document, CleanOptions options)
    {
        var rules = Array.ConvertAll(Rules, rule => (Rule: rule, Knows: rule.For(document.Author)));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var end = document.Body.Count == 0 ? 0 : document.Body[^1].End;
        foreach (var line in document.Body.SelectMany(body => ParagraphSegmenter.Lines(document.Text, body)).Where(line => line.Length > 0))
        {
            var text = Sentence.OnOneLine(line.In(document.Text));
            if (Array.Find(rules, one => one.Knows(text)).Rule is { } rule)
            {
                var toEnd = rule.TakesRest(line, end);
                yield return new(toEnd ? new(line.Start, end) : line, rule.Name, toEnd ? rule.Why + ", and so is what follows it" : rule.Why);
                if (toEnd) yield break;
            }
            else if (options.Match(text, document.Id) is { } own)
            {
                yield return new(line, own, "a rule of CleanOptions.Lines");
            }
            else if (!seen.Add(text) && text.Length >= ShortestRepeated && (text.Length > LongestRefrain || text[^1] is not ('.' or '!' or '?' or ';' or '"' or '”')))
            {
                yield return new(line, "repeated line", "it stands in the document before");
            }
        }
    }

    private static FurnitureRule[] Load()
    {
        using var reader = new StreamReader(WordList.Open("words/furniture.yaml"));
        var yaml = new YamlStream();
        yaml.Load(reader);
        return [.. ((YamlSequenceNode)yaml.Documents[0].RootNode).Cast<YamlMappingNode>().Select(FurnitureRule.Of)];
    }
}
