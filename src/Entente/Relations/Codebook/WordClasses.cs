using System.Collections.Frozen;
using YamlDotNet.RepresentationModel;

namespace Entente.Relations;

/// <summary>Reads the classes of words of a codebook; a class may name others, as long as none names itself in the end.</summary>
internal sealed class WordClasses
{
    private readonly Dictionary<string, (string File, long Line, IReadOnlyList<string> Words)> raw = new(StringComparer.Ordinal);

    public void Add(string file, YamlNode name, IReadOnlyList<string> words)
    {
        var key = ((YamlScalarNode)name).Value!;
        if (!raw.TryAdd(key, (file, name.Start.Line, words)))
            throw Errors.Entry(file, name.Start.Line, $"class '{key}' stands twice; the other is in {raw[key].File}, line {raw[key].Line}. Merge the two.");
    }

    /// <summary>Every class with all the words of the classes that it names.</summary>
    /// <exception cref="CodebookException">A class names one that does not exist, or itself through others.</exception>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Resolve()
    {
        var resolved = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var name in raw.Keys) Resolve(name, [], resolved);
        return resolved.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private IReadOnlyList<string> Resolve(string name, List<string> open, Dictionary<string, IReadOnlyList<string>> resolved)
    {
        if (resolved.TryGetValue(name, out var known)) return known;
        var (file, line, words) = raw[name];
        if (open.Contains(name)) throw Errors.Entry(file, line, $"class '{name}' names itself: {string.Join(" → ", [.. open.SkipWhile(other => other != name), name])}. Break the circle.");
        open.Add(name);
        List<string> all = [];
        foreach (var word in words)
        {
            if (word is not ['<', .. var other, '>']) all.Add(word);
            else if (raw.ContainsKey(other)) all.AddRange(Resolve(other, open, resolved));
            else throw Errors.Entry(file, line, $"class '{name}' names '<{other}>', which is no class. There are: {string.Join(", ", raw.Keys.Order(StringComparer.Ordinal))}.");
        }
        open.RemoveAt(open.Count - 1);
        return resolved[name] = [.. all.Distinct()];
    }
}
