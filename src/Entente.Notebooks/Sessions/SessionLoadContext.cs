using System.Reflection;
using System.Runtime.Loader;

namespace Entente.Notebooks.Sessions;

/// <summary>Holds the assemblies of one session: its cells, and what they reference. What the process shares (.NET, Entente) stays one and the same.</summary>
internal sealed class SessionLoadContext() : AssemblyLoadContext("notebook")
{
    private readonly Dictionary<string, Assembly> cells = new(StringComparer.Ordinal);
    private readonly List<AssemblyDependencyResolver> resolvers = [];
    private readonly Dictionary<string, string> referenced = new(StringComparer.OrdinalIgnoreCase);

    public Assembly LoadCell(Stream assembly, Stream symbols)
    {
        var loaded = LoadFromStream(assembly, symbols);
        cells[loaded.GetName().Name!] = loaded;
        return loaded;
    }

    public void Reference(string path)
    {
        referenced[Path.GetFileNameWithoutExtension(path)] = path;
        resolvers.Add(new AssemblyDependencyResolver(path));
    }

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var name = assemblyName.Name!;
        if (cells.TryGetValue(name, out var cell)) return cell;
        if (References.Shared.ContainsKey(name)) return null;
        if (referenced.TryGetValue(name, out var path)) return LoadFromAssemblyPath(path);
        path = resolvers.Select(resolver => resolver.ResolveAssemblyToPath(assemblyName)).FirstOrDefault(found => found is not null)
            ?? referenced.Values.Select(one => Path.Combine(Path.GetDirectoryName(one)!, name + ".dll")).FirstOrDefault(File.Exists);
        return path is null ? null : LoadFromAssemblyPath(path);
    }

    protected override nint LoadUnmanagedDll(string unmanagedDllName)
    {
        var path = resolvers.Select(resolver => resolver.ResolveUnmanagedDllToPath(unmanagedDllName)).FirstOrDefault(found => found is not null);
        return path is null ? 0 : LoadUnmanagedDllFromPath(path);
    }
}
