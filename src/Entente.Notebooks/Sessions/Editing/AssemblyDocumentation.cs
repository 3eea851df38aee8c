using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security;
using System.Text;
using Microsoft.CodeAnalysis;

namespace Entente.Notebooks.Sessions;

/// <summary>The XML documentation of an assembly, searched when it is asked for: reading all of it at the start would cost a second.</summary>
internal sealed class AssemblyDocumentation : DocumentationProvider
{
    private static readonly ConcurrentDictionary<string, byte[]> Files = new(StringComparer.Ordinal);
    private static readonly Lazy<IReadOnlyList<string>> Framework = new(FindFramework);

    private readonly ConcurrentDictionary<string, string> found = new(StringComparer.Ordinal);
    private readonly string assembly;

    private AssemblyDocumentation(string assembly) => this.assembly = assembly;

    /// <summary>The documentation that lies beside an assembly; for one of .NET itself, that of the SDK.</summary>
    public static AssemblyDocumentation Beside(string assembly) => new(assembly);

    public override bool Equals(object? obj) => obj is AssemblyDocumentation other && other.assembly == assembly;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(assembly);

    protected override string GetDocumentationForSymbol(string documentationMemberID, CultureInfo preferredCulture, CancellationToken cancellationToken = default) =>
        found.GetOrAdd(documentationMemberID, Search);

    private string Search(string id)
    {
        var beside = Path.ChangeExtension(assembly, ".xml");
        IEnumerable<string> files = File.Exists(beside) ? [beside] : Path.GetDirectoryName(assembly) == RuntimeEnvironment.GetRuntimeDirectory().TrimEnd(Path.DirectorySeparatorChar) ? Framework.Value : [];
        var needle = Encoding.UTF8.GetBytes($"<member name=\"{SecurityElement.Escape(id)}\">");
        foreach (var file in files)
        {
            var bytes = Files.GetOrAdd(file, File.ReadAllBytes);
            var start = bytes.AsSpan().IndexOf(needle);
            if (start < 0) continue;
            var length = bytes.AsSpan(start).IndexOf("</member>"u8);
            if (length > 0) return Encoding.UTF8.GetString(bytes, start, length + "</member>".Length);
        }
        return "";
    }

    // What runs has no documentation; what one compiles against has, beside it in the SDK.
    private static IReadOnlyList<string> FindFramework()
    {
        var packs = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref"));
        if (!Directory.Exists(packs)) return [];
        var version = Directory.EnumerateDirectories(packs).OrderBy(folder => folder, StringComparer.Ordinal).LastOrDefault(folder => Path.GetFileName(folder).StartsWith($"{Environment.Version.Major}.", StringComparison.Ordinal));
        var reference = version is null ? null : Path.Combine(version, "ref", $"net{Environment.Version.Major}.0");
        return reference is not null && Directory.Exists(reference) ? [.. Directory.EnumerateFiles(reference, "*.xml").OrderByDescending(file => new FileInfo(file).Length)] : [];
    }
}
