using System.Collections.Concurrent;
using System.Reflection;
using Entente.Frames;
using Entente.Notebooks.Surface;
using Microsoft.AspNetCore.Html;
using Microsoft.CodeAnalysis;
using Microsoft.DotNet.Interactive.Formatting;

namespace Entente.Notebooks.Sessions;

/// <summary>What every cell may use without a directive: the .NET libraries, the whole of Entente, and the formatters.</summary>
internal static class References
{
    private static readonly ConcurrentDictionary<string, MetadataReference> ByPath = new(StringComparer.Ordinal);

    /// <summary>Assemblies that a session shares with the process that runs it, by simple name.</summary>
    public static IReadOnlyDictionary<string, string> Shared { get; } = FindShared();

    public static IReadOnlyList<MetadataReference> Default { get; } = [.. Shared.Values.Order(StringComparer.Ordinal).Select(Of)];

    /// <summary>The namespaces that need no <c>using</c>, found in the library itself, so that a new stage is there without a list to keep.</summary>
    public static IReadOnlyList<string> Usings { get; } =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Threading.Tasks",
        typeof(Formatter).Namespace!, typeof(NotebookSurface).FullName!, typeof(ProgressBar).Namespace!,
        .. typeof(DataFrame).Assembly.GetExportedTypes().Select(type => type.Namespace).OfType<string>().Distinct().Order(StringComparer.Ordinal),
    ];

    public static MetadataReference Of(string path) => ByPath.GetOrAdd(path, static path => MetadataReference.CreateFromFile(path, documentation: AssemblyDocumentation.Beside(path)));

    private static Dictionary<string, string> FindShared()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var platform = ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(path => Path.GetDirectoryName(path) == framework);
        Assembly[] ours = [typeof(DataFrame).Assembly, typeof(References).Assembly, typeof(Formatter).Assembly, typeof(IHtmlContent).Assembly];
        return platform.Concat(ours.Select(assembly => assembly.Location))
            .DistinctBy(path => Path.GetFileNameWithoutExtension(path), StringComparer.Ordinal)
            .ToDictionary(path => Path.GetFileNameWithoutExtension(path), StringComparer.Ordinal);
    }
}
