using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Entente.Relations;

/// <summary>Reads a codebook from YAML laid out as <c>data/codebook/plover.yaml</c> is.</summary>
internal static class CodebookYaml
{
    private static readonly string[] Quadrants = ["verbal cooperation", "material cooperation", "verbal conflict", "material conflict"];

    public static Codebook Read(TextReader reader, string file)
    {
        var root = Load(reader, file);
        var name = Scalar(root, "name", file);
        var categories = new List<Category>();
        var signals = new List<Signal>();
        foreach (var entry in Sequence(root, "categories", file))
        {
            if (entry is not YamlMappingNode mapping) throw Errors.Entry(file, entry.Start.Line, "a category is a list of 'name: value'. Begin it with '- category: NAME'.");
            var category = Category(mapping, file);
            if (categories.Any(other => other.Name == category.Name)) throw Errors.Entry(file, entry.Start.Line, $"category '{category.Name}' stands twice. Merge the two.");
            categories.Add(category);
            foreach (var (key, kind) in new[] { ("verbs", SignalKind.Verb), ("nouns", SignalKind.Noun), ("adjectives", SignalKind.Adjective) })
                signals.AddRange(Words(mapping, key, file).Select(word => new Signal(category, word, kind)));
        }
        if (categories.Count == 0) throw Errors.Entry(file, root.Start.Line, "no category. A codebook has at least one under 'categories'.");
        return new(name, categories, signals, new Cues
        {
            Negation = Words(root, "negation", file),
            NegationThroughout = Words(root, "negation-throughout", file),
            NegationAfter = Words(root, "negation-after", file),
            Refusal = Words(root, "refusal", file),
        });
    }

    private static Category Category(YamlMappingNode mapping, string file)
    {
        var category = new Category(Scalar(mapping, "category", file), Scalar(mapping, "quadrant", file), Scalar(mapping, "definition", file));
        return Quadrants.Contains(category.Quadrant)
            ? category
            : throw Errors.Entry(file, mapping.Start.Line, $"'{category.Quadrant}' is no quadrant of category '{category.Name}'. Allowed: {string.Join(", ", Quadrants)}.");
    }

    private static YamlMappingNode Load(TextReader reader, string file)
    {
        var yaml = new YamlStream();
        try
        {
            yaml.Load(reader);
        }
        catch (YamlException cause)
        {
            throw Errors.NotYaml(file, cause);
        }
        return yaml.Documents is [{ RootNode: YamlMappingNode root }] ? root : throw Errors.Entry(file, 1, "not a list of 'name: value'. Compare with data/codebook/plover.yaml.");
    }

    private static string Scalar(YamlMappingNode mapping, string key, string file) =>
        mapping.Children.TryGetValue(key, out var node) && node is YamlScalarNode { Value: { Length: > 0 } value }
            ? value
            : throw Errors.Entry(file, mapping.Start.Line, $"no '{key}'. Every entry here has one: write '{key}: …'.");

    private static IEnumerable<YamlNode> Sequence(YamlMappingNode mapping, string key, string file) =>
        !mapping.Children.TryGetValue(key, out var node) ? [] : node as YamlSequenceNode ?? throw Errors.Entry(file, node.Start.Line, $"'{key}' is not a list. Write it as [one, two].");

    private static IReadOnlyList<string> Words(YamlMappingNode mapping, string key, string file) =>
    [
        .. Sequence(mapping, key, file).Select(node => node is YamlScalarNode { Value: { } word } && !string.IsNullOrWhiteSpace(word)
            ? word.Trim().ToLowerInvariant()
            : throw Errors.Entry(file, node.Start.Line, $"'{key}' has an entry that is no word. Write words, in quotes where YAML reads them as something else.")),
    ];
}
