using Entente.Corpora;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Entente.Relations;

/// <summary>Where the files of a codebook lie: in a folder, and among those of the library.</summary>
internal sealed class CodebookFiles
{
    private static readonly string[] Library = [.. typeof(WordList).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith("data/codebook/", StringComparison.Ordinal)).Select(name => name["data/codebook/".Length..]).Order(StringComparer.Ordinal)];

    private readonly string? folder;

    private CodebookFiles(string? folder) => this.folder = folder;

    public static CodebookFiles Embedded { get; } = new(null);

    public static CodebookFiles Beside(string path) => new(Path.GetDirectoryName(Path.GetFullPath(path)));

    /// <summary>A file's root, and whether it is one of the library's own.</summary>
    /// <exception cref="CodebookException">There is no such file, or it is not YAML.</exception>
    public YamlMappingNode Load(string file, string includedBy, long line)
    {
        using var reader = Open(file) ?? throw Errors.Entry(includedBy, line, $"no file '{file}' beside it, nor among those of the library: {string.Join(", ", Library)}.");
        var yaml = new YamlStream();
        try
        {
            yaml.Load(reader);
        }
        catch (Exception cause) when (cause is YamlException or InvalidOperationException)
        {
            throw Errors.NotYaml(file, cause);
        }
        return yaml.Documents is [{ RootNode: YamlMappingNode root }] ? root : throw Errors.Entry(file, 1, "not a list of 'name: value'. Compare with data/codebook/plover.yaml.");
    }

    private StreamReader? Open(string file)
    {
        if (folder is not null && File.Exists(Path.Combine(folder, file))) return new(Path.Combine(folder, file));
        return Library.Contains(file) ? new(WordList.Open("codebook/" + file)) : null;
    }
}
