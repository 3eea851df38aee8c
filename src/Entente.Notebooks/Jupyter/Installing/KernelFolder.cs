using System.Text.Json;
using Entente.Notebooks.Documents;

namespace Entente.Notebooks.Jupyter;

/// <summary>A folder in which Jupyter front ends look for kernels.</summary>
/// <param name="Path">The folder, whose sub-folders are kernels.</param>
public sealed record KernelFolder(string Path)
{
    /// <summary>The folder of the user who is logged in: what Jupyter and VS Code look into on each system, without an environment of Python.</summary>
    /// <remarks>Below <c>JUPYTER_DATA_DIR</c> where that is set; else <c>%APPDATA%\jupyter</c>, <c>~/Library/Jupyter</c>, or <c>~/.local/share/jupyter</c>.</remarks>
    public static KernelFolder OfUser()
    {
        var data = Environment.GetEnvironmentVariable("JUPYTER_DATA_DIR") is { Length: > 0 } given ? given
            : OperatingSystem.IsWindows() ? System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData), "jupyter")
            : OperatingSystem.IsMacOS() ? System.IO.Path.Combine(Home, "Library", "Jupyter")
            : System.IO.Path.Combine(Environment.GetEnvironmentVariable("XDG_DATA_HOME") is { Length: > 0 } shared ? shared : System.IO.Path.Combine(Home, ".local", "share"), "jupyter");
        return new KernelFolder(System.IO.Path.Combine(data, "kernels"));
    }

    /// <summary>The folder below the prefix of an installation, such as an environment of conda: <c>share/jupyter/kernels</c>.</summary>
    public static KernelFolder Below(string prefix) => new(System.IO.Path.GetFullPath(System.IO.Path.Combine(prefix, "share", "jupyter", "kernels")));

    /// <summary>Names of the kernels of ours that are here, in ordinal order.</summary>
    public IReadOnlyList<string> Ours => Directory.Exists(Path)
        ? [.. Directory.EnumerateDirectories(Path).Where(IsOurs).Select(folder => System.IO.Path.GetFileName(folder)).Order(StringComparer.Ordinal)]
        : [];

    private static string Home => Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);

    /// <summary>Writes a kernel, in place of an older one of ours.</summary>
    /// <returns>The folder it is in.</returns>
    /// <exception cref="KernelSpecException">Somebody else's kernel has the name, or the folder cannot be written.</exception>
    public string Install(KernelSpec spec)
    {
        ArgumentNullException.ThrowIfNull(spec);
        var folder = System.IO.Path.Combine(Path, spec.Name);
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any() && !IsOurs(folder)) throw KernelSpecException.NotOurs(folder);
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllText(System.IO.Path.Combine(folder, "logo-svg.svg"), Logo());
            // Last, for it is what front ends look for.
            File.WriteAllText(System.IO.Path.Combine(folder, "kernel.json"), spec.ToJson());
            return folder;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw KernelSpecException.CannotWrite(folder, exception);
        }
    }

    /// <summary>Takes a kernel of ours away.</summary>
    /// <returns>The folder it was in.</returns>
    /// <exception cref="KernelSpecException">There is none of this name, it is somebody else's, or it cannot be deleted.</exception>
    public string Uninstall(string name)
    {
        var folder = System.IO.Path.Combine(Path, name);
        if (!Directory.Exists(folder)) throw KernelSpecException.NotThere(name, Path);
        if (!IsOurs(folder)) throw KernelSpecException.NotOurs(folder);
        try
        {
            Directory.Delete(folder, recursive: true);
            return folder;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw KernelSpecException.CannotWrite(folder, exception);
        }
    }

    private static bool IsOurs(string folder)
    {
        try
        {
            using var spec = JsonDocument.Parse(File.ReadAllText(System.IO.Path.Combine(folder, "kernel.json")));
            return spec.RootElement.Property("metadata").Property("entente").ValueKind == JsonValueKind.String;
        }
        catch (Exception exception) when (exception is IOException or JsonException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static string Logo()
    {
        using var reader = new StreamReader(typeof(KernelFolder).Assembly.GetManifestResourceStream("kernel.svg")!);
        return reader.ReadToEnd();
    }
}
