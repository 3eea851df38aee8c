using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Entente.Corpora;

/// <summary>The YAML block between two lines of <c>---</c> at the head of a file.</summary>
/// <param name="End">Where the body begins.</param>
/// <param name="Fields">The block's scalars by lower-cased name, in order; a list becomes its items joined by semicolons.</param>
/// <param name="Doubt">Why a block that is there could not be understood.</param>
internal sealed record FrontMatter(int End, IReadOnlyList<(string Name, string Value)> Fields, string? Doubt)
{
    /// <summary>A longer block is no front matter.</summary>
    private const int LongestBlock = 100_000;

    public static FrontMatter? Read(string text)
    {
        if (!text.StartsWith("---\n", StringComparison.Ordinal) && !text.StartsWith("---\r\n", StringComparison.Ordinal)) return null;
        foreach (var line in ParagraphSegmenter.Lines(text, new TextSpan(0, Math.Min(text.Length, LongestBlock))).Skip(1))
        {
            if (line.Length != 3 || text.AsSpan(line.Start, 3) is not ("---" or "...")) continue;
            var head = text.IndexOf('\n') + 1;
            return Parse(text[head..line.Start], line.End);
        }
        return null;
    }

    private static FrontMatter Parse(string block, int end)
    {
        try
        {
            var yaml = new YamlStream();
            yaml.Load(new StringReader(block));
            return yaml.Documents is [{ RootNode: YamlMappingNode mapping }]
                ? new(end, [.. mapping.Children.Select(Field).OfType<(string, string)>()], null)
                : new(end, [], "the front matter is not a list of 'name: value'");
        }
        catch (Exception broken) when (broken is YamlException or InvalidOperationException)
        {
            var line = broken is YamlException { Start.Line: var number } ? FormattableString.Invariant($"line {number + 1}: ") : "";
            return new(end, [], $"the front matter is not YAML: {line}{broken.Message} Put quotes around a value with a colon in it");
        }
    }

    private static (string, string)? Field(KeyValuePair<YamlNode, YamlNode> entry) => (entry.Key, entry.Value) switch
    {
        (YamlScalarNode { Value: { } name }, YamlScalarNode { Value: { Length: > 0 } value }) => (name.ToLowerInvariant(), value),
        (YamlScalarNode { Value: { } name }, YamlSequenceNode list) => (name.ToLowerInvariant(), string.Join("; ", list.OfType<YamlScalarNode>().Select(item => item.Value))),
        _ => null,
    };
}
