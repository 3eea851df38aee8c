using System.Security.Cryptography;
using System.Text;

namespace Entente.Notebooks.Running;

/// <summary>SHA-256 of files and folders, in lower-case hexadecimal.</summary>
internal static class Fingerprint
{
    public static string Of(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    public static string Of(Stream content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>A file's hash, or the hash of a folder's listing: one line a file, its path with <c>/</c> and its hash, in ordinal order, hidden ones left out.</summary>
    public static (int FileCount, string Sha256) At(string path)
    {
        if (File.Exists(path)) return (1, OfFile(path));
        var files = Below(path).Select(file => (Name: Path.GetRelativePath(path, file).Replace('\\', '/'), File: file))
            .OrderBy(file => file.Name, StringComparer.Ordinal).ToList();
        var listing = string.Concat(files.Select(file => $"{file.Name}\t{OfFile(file.File)}\n"));
        return (files.Count, Of(Encoding.UTF8.GetBytes(listing)));
    }

    private static string OfFile(string path)
    {
        using var stream = File.OpenRead(path);
        return Of(stream);
    }

    private static IEnumerable<string> Below(string folder) => new DirectoryInfo(folder).EnumerateFileSystemInfos()
        .Where(entry => !entry.Name.StartsWith('.'))
        .SelectMany(entry => entry is DirectoryInfo { LinkTarget: null } child ? Below(child.FullName) : entry is FileInfo file ? [file.FullName] : []);
}
