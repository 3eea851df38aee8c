
namespace Entente.Notebooks.Sessions;

/// <summary>What the cells of a session have asked for by <c>#r</c> and <c>#i</c>: resolved together, so that versions agree.</summary>
internal sealed class SessionReferences(SessionLoadContext context, string folder)
{
    private readonly HashSet<string> compiled = new(StringComparer.Ordinal);
    private RestoreRequest request = new([], [], []);

    /// <summary>Every assembly that has been referenced so far, by path.</summary>
    public IReadOnlyCollection<string> All => compiled;

    /// <summary>Does what the directives of one cell ask for.</summary>
    /// <returns>The assemblies that are new, and the packages asked for with the versions that were found.</returns>
    /// <exception cref="DirectiveException">One cannot be done; then none was.</exception>
    public (IReadOnlyList<string> Paths, IReadOnlyList<string> Packages) Add(IReadOnlyList<Directive> directives, CancellationToken cancellationToken)
    {
        var assemblies = directives.OfType<AssemblyDirective>().Select(one => Found(one, Find)).OfType<string>().ToList();
        // Our own packages are here already, and must stay the same.
        var packages = directives.OfType<PackageDirective>().Where(package => !References.Shared.ContainsKey(package.Name)).ToList();
        var wanted = new RestoreRequest(
            [.. request.Packages.Where(old => packages.All(package => !Same(package, old))), .. packages],
            [.. request.Projects.Union(directives.OfType<ProjectDirective>().Select(one => Found(one, FindProject)))],
            [.. request.Sources.Union(directives.OfType<SourceDirective>().Select(one => Found(one, FindSource)))]);

        IReadOnlyList<string> found = [];
        IReadOnlyList<string> told = [];
        if (packages.Count > 0 || wanted.Projects.Count > request.Projects.Count)
        {
            var assets = Found(directives.First(one => one is PackageDirective or ProjectDirective), _ => Restored(wanted, directives, cancellationToken));
            found = assets.Compile;
            told = [.. packages.Where(package => assets.Versions.ContainsKey(package.Name)).Select(package => $"{package.Name}, {assets.Versions[package.Name]}")];
        }
        foreach (var path in assemblies) context.Reference(path);
        request = wanted;
        return ([.. assemblies.Concat(found).Where(path => !References.Shared.ContainsKey(Path.GetFileNameWithoutExtension(path)) && compiled.Add(path))], told);
    }

    private RestoredAssets Restored(RestoreRequest wanted, IReadOnlyList<Directive> asked, CancellationToken cancellationToken)
    {
        var assets = Restore.Run(wanted, asked, cancellationToken);
        context.Reference(assets);
        return assets;
    }

    // An error names the line that it is about.
    private static TFound Found<TDirective, TFound>(TDirective directive, Func<TDirective, TFound> find) where TDirective : Directive
    {
        try
        {
            return find(directive);
        }
        catch (DirectiveException exception)
        {
            exception.At ??= directive;
            throw;
        }
    }

    private static bool Same(PackageDirective one, PackageDirective other) => one.Name.Equals(other.Name, StringComparison.OrdinalIgnoreCase);

    private string? Find(AssemblyDirective directive)
    {
        var name = Path.GetFileName(directive.Target.Replace('\\', '/'));
        if (References.Shared.ContainsKey(name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) ? name[..^4] : name)) return null;
        var path = Seen(directive.Target);
        if (!File.Exists(path)) throw DirectiveException.NoAssembly(directive.Target);
        try
        {
            _ = System.Reflection.AssemblyName.GetAssemblyName(path);
            return path;
        }
        catch (Exception exception) when (exception is BadImageFormatException or FileLoadException or UnauthorizedAccessException)
        {
            throw DirectiveException.NotAnAssembly(directive.Target, exception);
        }
    }

    private string FindProject(ProjectDirective directive) => Seen(directive.Target) is var path && File.Exists(path) ? path : throw DirectiveException.NoProject(directive.Target);

    private string FindSource(SourceDirective directive) =>
        Uri.TryCreate(directive.Source, UriKind.Absolute, out var address) && address.Scheme is ("https" or "http") ? directive.Source
        : Seen(directive.Source) is var path && Directory.Exists(path) ? path
        : throw DirectiveException.NoSource(directive.Source);

    private string Seen(string path) => Path.GetFullPath(path.Replace('\\', '/'), folder);
}
