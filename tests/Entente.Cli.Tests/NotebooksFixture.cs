using Entente.Tests;

[assembly: AssemblyFixture(typeof(Entente.Cli.Tests.NotebooksFixture))]

namespace Entente.Cli.Tests;

/// <summary>The repository's own notebooks, run once for all tests that look at what came out.</summary>
public sealed class NotebooksFixture : IDisposable
{
    public NotebooksFixture()
    {
        var result = Command.Run(Repository.Root, "run", "notebooks", "-o", Output);
        Assert.True(result.ExitCode == 0, result.Output + result.Error);
    }

    public string Output { get; } = Directory.CreateTempSubdirectory("entente-notebooks-").FullName;

    public static IEnumerable<string> Names => Directory.GetFiles(Path.Combine(Repository.Root, "notebooks"), "*.ipynb").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Output, recursive: true);
}
