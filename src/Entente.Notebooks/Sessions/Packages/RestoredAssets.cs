using System.Text.Json;
using Entente.Notebooks.Documents;

namespace Entente.Notebooks.Sessions;

/// <summary>What a restore has found: files to compile against, to load, and native ones.</summary>
/// <param name="Compile">Assemblies to reference.</param>
/// <param name="Runtime">Assemblies to load.</param>
/// <param name="Native">Native libraries.</param>
/// <param name="Versions">The version of every package, by name.</param>
internal sealed record RestoredAssets(IReadOnlyList<string> Compile, IReadOnlyList<string> Runtime, IReadOnlyList<string> Native, IReadOnlyDictionary<string, string> Versions)
{
    /// <summary>Whether every file is still there; a cache of packages may have been emptied.</summary>
    public bool IsThere => Compile.Concat(Runtime).Concat(Native).All(File.Exists);

    /// <summary>Reads <c>project.assets.json</c>.</summary>
    /// <param name="path">The file.</param>
    /// <param name="output">The folder that projects are built to.</param>
    public static RestoredAssets Read(string path, string output)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        var root = document.RootElement;
        var folders = root.Property("packageFolders").Properties().Select(folder => folder.Name).ToList();
        // The target that names a system has what this system needs.
        var target = root.Property("targets").Properties().OrderByDescending(one => one.Name.Contains('/', StringComparison.Ordinal)).First().Value;
        List<string> compile = [], runtime = [], native = [];
        var versions = new SortedDictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var library in target.Properties())
        {
            var isProject = library.Value.Property("type").Text() == "project";
            var place = isProject ? output : PlaceOf(root.Property("libraries").Property(library.Name).Property("path").Text() ?? "", folders);
            Collect("compile", compile);
            Collect("runtime", runtime);
            Collect("native", native);
            if (!isProject && library.Name.Split('/') is [var name, var version]) versions[name] = version;

            void Collect(string group, List<string> files) => files.AddRange(library.Value.Property(group).Properties().Select(file => file.Name)
                .Where(name => !name.EndsWith("_._", StringComparison.Ordinal))
                .Select(name => Path.GetFullPath(Path.Combine(place, isProject ? Path.GetFileName(name) : name))));
        }
        return new RestoredAssets(compile, runtime, native, versions);
    }

    private static string PlaceOf(string package, IReadOnlyList<string> folders) =>
        folders.Select(folder => Path.Combine(folder, package)).FirstOrDefault(Directory.Exists) ?? Path.Combine(folders.FirstOrDefault() ?? "", package);
}
