using System.Reflection;
using System.Runtime.Loader;

namespace Entente.Notebooks.Sessions;

/// <summary>Holds the assemblies of one session: its cells, and what they reference. What the process shares (.NET, Entente) stays one and the same.</summary>
internal sealed class SessionLoadContext() : AssemblyLoadContext("notebook")
{
    private readonly Dictionary<string, Assembly> cells = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Assembly> libraries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> native = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> referenced = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<AssemblyDependencyResolver> resolvers = [];

    public Assembly LoadCell(Stream assembly, Stream symbols)
    {
        var loaded = LoadFromStream(assembly, symbols);
        cells[loaded.GetName().Name!] = loaded;
        return loaded;
    }

    /// <summary>Loads a library that cells have declared. A context has one assembly of a name, and a library may have several versions: each gets a context of its own.</summary>
    public void LoadLibrary(Stream assembly, Stream symbols)
    {
        var loaded = new LibraryLoadContext(this).LoadFromStream(assembly, symbols);
        libraries[loaded.FullName!] = loaded;
    }

    /// <summary>Makes an assembly and those beside it known.</summary>
    public void Reference(string path)
    {
        referenced[Path.GetFileNameWithoutExtension(path)] = path;
        resolvers.Add(new AssemblyDependencyResolver(path));
    }

    /// <summary>Makes what a restore has found known.</summary>
    /// <exception cref="DirectiveException">Another version of it is loaded already.</exception>
    public void Reference(RestoredAssets assets)
    {
        foreach (var path in assets.Runtime)
            if (Assemblies.FirstOrDefault(assembly => assembly.GetName().Name == Path.GetFileNameWithoutExtension(path) && assembly.Location is { Length: > 0 } loaded && loaded != path) is { } other
                && AssemblyName.GetAssemblyName(path).Version is { } version && version != other.GetName().Version)
                throw DirectiveException.AnotherVersion(other.GetName().Name!, $"version {other.GetName().Version}", $"version {version}");
        foreach (var path in assets.Runtime) referenced[Path.GetFileNameWithoutExtension(path)] = path;
        foreach (var path in assets.Native) native[Path.GetFileName(path)] = path;
    }

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var name = assemblyName.Name!;
        if (cells.TryGetValue(name, out var cell)) return cell;
        if (libraries.TryGetValue(assemblyName.FullName, out var library)) return library;
        if (References.Shared.ContainsKey(name)) return null;
        if (referenced.TryGetValue(name, out var path)) return LoadFromAssemblyPath(path);
        path = resolvers.Select(resolver => resolver.ResolveAssemblyToPath(assemblyName)).FirstOrDefault(found => found is not null)
            ?? referenced.Values.Select(one => Path.Combine(Path.GetDirectoryName(one)!, name + ".dll")).FirstOrDefault(File.Exists);
        return path is null ? null : LoadFromAssemblyPath(path);
    }

    protected override nint LoadUnmanagedDll(string unmanagedDllName)
    {
        var path = resolvers.Select(resolver => resolver.ResolveUnmanagedDllToPath(unmanagedDllName)).FirstOrDefault(found => found is not null)
            ?? Names(unmanagedDllName).Select(name => native.GetValueOrDefault(name)).FirstOrDefault(found => found is not null);
        return path is null ? 0 : LoadUnmanagedDllFromPath(path);
    }

    private static IEnumerable<string> Names(string name) =>
        from suffix in (string[])["", OperatingSystem.IsWindows() ? ".dll" : OperatingSystem.IsMacOS() ? ".dylib" : ".so"]
        from prefix in (string[])["", "lib"]
        select prefix + name + suffix;

    private sealed class LibraryLoadContext(SessionLoadContext session) : AssemblyLoadContext("library")
    {
        protected override Assembly? Load(AssemblyName assemblyName) => session.Load(assemblyName);
    }
}
