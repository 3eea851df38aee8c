using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Entente.Relations;

/// <summary>Values of a YAML file, or an error that names file and line.</summary>
internal static class YamlNodes
{
    public static bool Has(this YamlMappingNode mapping, string key) => mapping.Children.ContainsKey(key);

    public static string Scalar(this YamlMappingNode mapping, string key, string file) =>
        mapping.Children.TryGetValue(key, out var node) && node is YamlScalarNode { Value: { Length: > 0 } value }
            ? value
            : throw Errors.Entry(file, mapping.Start.Line, $"no '{key}'. Every entry here has one: write '{key}: …'.");

    public static double Number(this YamlMappingNode mapping, string key, string file) => mapping.Has(key) ? Number(mapping.Children[key], key, file) : 0;

    public static YamlMappingNode? Mapping(this YamlMappingNode mapping, string key, string file) => !mapping.Children.TryGetValue(key, out var node) ? null
        : node as YamlMappingNode ?? throw Errors.Entry(file, node.Start.Line, $"'{key}' is not a list of 'name: value'.");

    public static YamlMappingNode Mapping(this YamlNode entry, string key, string file) =>
        entry as YamlMappingNode ?? throw Errors.Entry(file, entry.Start.Line, $"a {key} is a list of 'name: value'. Begin it with '- {key}: NAME'.");

    public static IEnumerable<YamlNode> Entries(this YamlMappingNode mapping, string key, string file) =>
        !mapping.Children.TryGetValue(key, out var node) ? [] : node as YamlSequenceNode ?? throw Errors.Entry(file, node.Start.Line, $"'{key}' is not a list. Write it as [one, two].");

    public static IEnumerable<string> Words(this YamlMappingNode mapping, string key, string file) => mapping.Entries(key, file).Select(node => node.Word(key, file));

    /// <summary>Words, each with the intensity given for it: <c>[attack, massacre: -10]</c>.</summary>
    public static IEnumerable<(string Text, double? Intensity, long Line)> Weighted(this YamlMappingNode mapping, string key, string file)
    {
        foreach (var node in mapping.Entries(key, file))
            yield return node is YamlMappingNode { Children: [var (word, number)] }
                ? (word.Word(key, file), Number(number, key, file), node.Start.Line)
                : (node.Word(key, file), null, node.Start.Line);
    }

    public static string Word(this YamlNode node, string key, string file) => node is YamlScalarNode { Value: { } word } && !string.IsNullOrWhiteSpace(word)
        ? word.Trim().ToLowerInvariant()
        : throw Errors.Entry(file, node.Start.Line, $"'{key}' has an entry that is no word. Write words, in quotes where YAML reads them as something else.");

    private static double Number(YamlNode node, string key, string file) =>
        node is YamlScalarNode { Value: { } text } && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) <= 10
            ? value
            : throw Errors.Entry(file, node.Start.Line, $"'{key}' has an intensity that is no number from -10 to 10.");
}
