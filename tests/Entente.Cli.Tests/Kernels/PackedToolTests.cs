using System.Text.Json;
using Entente.Notebooks.Tests.Jupyter;
using Entente.Tests;

namespace Entente.Cli.Tests.Kernels;

/// <summary>The command as people get it: packed, and installed as a tool from the folder it was packed into.</summary>
public sealed class PackedToolTests : IDisposable
{
    private readonly Workplace work = new();

    public void Dispose() => work.Dispose();

    [Fact]
    public void The_packed_tool_is_installed_and_its_kernel_starts()
    {
        if (Environment.GetEnvironmentVariable("CI") != "true" && Environment.GetEnvironmentVariable("ENTENTE_PACK") is null) Assert.Skip("Packing takes minutes: set ENTENTE_PACK=1 to try it.");
        Dotnet("pack", Path.Combine(Repository.Root, "src", "Entente.Cli"), "-c", "Release", "-o", work["packed"], "--artifacts-path", work["artifacts"]);
        Dotnet("tool", "install", "Entente.Cli", "--add-source", work["packed"], "--tool-path", work["tools"]);
        var tool = Path.Combine(work["tools"], OperatingSystem.IsWindows() ? "entente.exe" : "entente");
        var spec = ExternalTool.Run(tool, ["kernelspec"], TimeSpan.FromMinutes(1));
        using var json = JsonDocument.Parse(spec.Output);
        // The kernel must survive an update of the tool, so it is started by the name that stays.
        Assert.Equal([tool, "kernel", "--connection-file", "{connection_file}"], json.RootElement.GetProperty("argv").EnumerateArray().Select(word => word.GetString()));
        using var kernel = new KernelProcess([tool]);
        Assert.Equal("Entente", kernel.Value("typeof(DataFrame).Assembly.GetName().Name"));
    }

    private void Dotnet(params string[] arguments)
    {
        var environment = new Dictionary<string, string> { ["DOTNET_CLI_HOME"] = work.Folder, ["NUGET_PACKAGES"] = NuGetFolder(), ["MSBUILDDISABLENODEREUSE"] = "1" };
        var result = ExternalTool.Run("dotnet", arguments, TimeSpan.FromMinutes(8), work.Folder, environment);
        Assert.True(result.ExitCode == 0, result.Output + result.Error);
    }

    // A home of its own, but not a copy of every package.
    private static string NuGetFolder() => Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
