using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Entente.Tokens;

/// <summary>Reads a dictionary from YAML: names with lists of words, or with names of their own.</summary>
internal sealed class DictionaryYaml(string file, PatternKind kind, bool ignoreCase)
{
    /// <summary>No dictionary is deeper; what is would exhaust the stack.</summary>
    private const int DeepestLevel = 20;

    /// <summary>The line of the last event that the parser gave.</summary>
    private long understood = 1;

    public TermDictionary Read(string text)
    {
        if (!Enum.IsDefined(kind)) throw new ArgumentOutOfRangeException(nameof(kind));
        var yaml = new YamlStream();
        try
        {
            Refuse(text);
            yaml.Load(new StringReader(text));
        }
        // What is left open makes the parser give up without saying where; the last event that it understood is near.
        catch (Exception cause) when (cause is YamlException or InvalidOperationException)
        {
            throw Errors.NotYaml(file, cause is YamlException { Start.Line: var line } ? line : understood, cause);
        }
        return yaml.Documents is [{ RootNode: YamlMappingNode root }] ? new(Entries(root, [])) : throw Errors.Entry(file, 1, "not a list of 'category: [words]'");
    }

    private IEnumerable<DictionaryEntry> Entries(YamlMappingNode mapping, string[] outer)
    {
        if (outer.Length == DeepestLevel) throw Errors.Entry(file, mapping.Start.Line, $"more than {DeepestLevel} levels of categories");
        return mapping.Children.SelectMany(child =>
        {
            if (child.Key is not YamlScalarNode { Value: { Length: > 0 } name }) throw Errors.Entry(file, child.Key.Start.Line, "a category without a name");
            string[] categories = [.. outer, name];
            return child.Value switch
            {
                YamlMappingNode inner => Entries(inner, categories),
                YamlSequenceNode list => list.SelectMany(node => node is YamlMappingNode inner ? Entries(inner, categories) : [Entry(node, categories)]),
                var single => [Entry(single, categories)],
            };
        });
    }

    private DictionaryEntry Entry(YamlNode node, string[] categories)
    {
        if (node is not YamlScalarNode { Value: { } word } || string.IsNullOrWhiteSpace(word))
            throw Errors.Entry(file, node.Start.Line, $"category '{string.Join('.', categories)}' has an entry that is no word");
        try
        {
            return new(categories, kind switch
            {
                PatternKind.Regex => TermPattern.Regex(word, ignoreCase),
                PatternKind.Fixed => TermPattern.Fixed(word, ignoreCase),
                _ => TermPattern.Glob(word, ignoreCase),
            });
        }
        catch (ArgumentException cause)
        {
            throw Errors.Entry(file, node.Start.Line, cause.Message.TrimEnd('.'));
        }
    }

    /// <summary>Reads the text once without building anything: what nests too deep would exhaust the stack, and aliases could stand for more entries than memory holds.</summary>
    private void Refuse(string text)
    {
        var (parser, depth) = (new Parser(new StringReader(text)), 0);
        while (parser.MoveNext())
        {
            understood = parser.Current!.Start.Line;
            depth += parser.Current!.NestingIncrease;
            // The document and its stream are two levels themselves.
            if (depth > DeepestLevel * 2 + 2) throw Errors.Entry(file, parser.Current.Start.Line, $"more than {DeepestLevel} levels of categories");
            if (parser.Current is AnchorAlias) throw Errors.Entry(file, parser.Current.Start.Line, "an alias (*name), which dictionaries cannot hold; a wildcard in front is written in quotes, '*word'");
        }
    }
}
