using System.Collections.Frozen;
using YamlDotNet.RepresentationModel;

namespace Entente.Relations;

/// <summary>Reads the cues of a codebook; lists of the same name in several files are one list.</summary>
internal sealed class CueLists
{
    private const string Library = "plover-cues.yaml";
    private static readonly string[] Names = ["denial", "saying", "sources", "telling", "alleging", "calling", "light", "receiving", "mutual", "answering", "admitting", "one-way", "matters", "bodies", "asking"];

    private readonly Dictionary<string, HashSet<string>> lists = new(StringComparer.Ordinal);

    public void Add(YamlMappingNode root, string file)
    {
        if (root.Mapping("cues", file) is not { } cues) return;
        foreach (var (name, _) in cues.Children)
        {
            var key = ((YamlScalarNode)name).Value!;
            if (!Names.Contains(key)) throw Errors.Entry(file, name.Start.Line, $"'{key}' is no list of cues. There are: {string.Join(", ", Names)}.");
            if (!lists.TryGetValue(key, out var list)) lists[key] = list = new(StringComparer.Ordinal);
            list.UnionWith(cues.Words(key, file));
        }
    }

    /// <summary>The cues; of lists that no file has, the library's.</summary>
    public Cues Resolve()
    {
        if (Names.Except(lists.Keys).ToList() is { Count: > 0 } missing)
        {
            var library = new CueLists();
            library.Add(CodebookFiles.Embedded.Load(Library, Library, 1), Library);
            foreach (var name in missing) lists[name] = library.lists[name];
        }
        return new()
        {
            Denial = Set("denial"),
            Saying = Set("saying"),
            Sources = Set("sources"),
            Telling = Set("telling"),
            Alleging = Set("alleging"),
            Calling = Set("calling"),
            Light = Set("light"),
            Receiving = Set("receiving"),
            Mutual = Set("mutual"),
            Answering = Set("answering"),
            Admitting = Set("admitting"),
            OneWay = Set("one-way"),
            Matters = Set("matters"),
            Bodies = Set("bodies"),
            Asking = Set("asking"),
        };
    }

    private FrozenSet<string> Set(string name) => lists[name].ToFrozenSet(StringComparer.Ordinal);
}
