using Entente.Tests;

[assembly: AssemblyFixture(typeof(Entente.Cli.Tests.Kernels.InstalledKernel))]

namespace Entente.Cli.Tests.Kernels;

/// <summary>The kernel, installed by the command into a folder that only these tests know, and what Jupyter's programs need to find it there.</summary>
public sealed class InstalledKernel : IDisposable
{
    public InstalledKernel()
    {
        var result = Command.Run(Folder, "install", "--prefix", Folder);
        Assert.True(result.ExitCode == 0, result.Error);
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("entente-installed-").FullName;

    public string Spec => Path.Combine(Folder, "share", "jupyter", "kernels", "entente", "kernel.json");

    public IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>
    {
        ["JUPYTER_PATH"] = Path.Combine(Folder, "share", "jupyter"),
        ["JUPYTER_CONFIG_DIR"] = Path.Combine(Folder, "config"),
        ["JUPYTER_DATA_DIR"] = Path.Combine(Folder, "data"),
        ["JUPYTER_RUNTIME_DIR"] = Path.Combine(Folder, "runtime"),
        ["IPYTHONDIR"] = Path.Combine(Folder, "ipython"),
        ["PYTHONWARNINGS"] = "ignore",
    };

    /// <summary>A script of these tests.</summary>
    public static string Script(string name) => Path.Combine(AppContext.BaseDirectory, "Kernels", name);

    /// <summary>Runs one of the Python scripts, which must succeed, and gives what it printed.</summary>
    public string RunPython(string script, TimeSpan patience, params string[] arguments)
    {
        var result = ExternalTool.Run(ExternalTool.Python, [Script(script), .. arguments], patience, Folder, Environment);
        Assert.True(result.ExitCode == 0, $"{script}\n{result.Output}\n{result.Error}");
        return result.Output + result.Error;
    }

    /// <summary>A copy of the repository's notebooks and their data, to be written to.</summary>
    public static TemporaryCopy Notebooks() => new("notebooks", "data");

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

/// <summary>A copy of folders of the repository.</summary>
public sealed class TemporaryCopy : IDisposable
{
    public TemporaryCopy(params string[] folders)
    {
        foreach (var file in folders.SelectMany(folder => Directory.GetFiles(System.IO.Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories)))
        {
            var copy = System.IO.Path.Combine(Path, System.IO.Path.GetRelativePath(Repository.Root, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("entente-copy-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
