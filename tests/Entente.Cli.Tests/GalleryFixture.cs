using Entente.Tests;

namespace Entente.Cli.Tests;

/// <summary>The gallery, run once for all tests that look at what came out.</summary>
public sealed class GalleryFixture : IDisposable
{
    public GalleryFixture()
    {
        var result = Command.Run(Repository.Root, "run", Path.Combine("notebooks", "gallery"), "-o", Output);
        Assert.True(result.ExitCode == 0, result.Output + result.Error);
    }

    public string Output { get; } = Directory.CreateTempSubdirectory("entente-gallery-").FullName;

    public void Dispose() => Directory.Delete(Output, recursive: true);
}
