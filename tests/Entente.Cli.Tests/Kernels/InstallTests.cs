using System.Text.Json;

namespace Entente.Cli.Tests.Kernels;

public sealed class InstallTests : IDisposable
{
    private readonly Workplace work = new();

    public void Dispose() => work.Dispose();

    [Fact]
    public void A_kernel_is_installed_under_both_names_and_all_of_ours_are_taken_away()
    {
        var installed = Command.Run(work.Folder, "install", "--prefix", "env", "--as-dotnet-interactive");
        Assert.Equal(0, installed.ExitCode);
        var kernels = work["env/share/jupyter/kernels"];
        Assert.Equal([".net-csharp", "entente"], Directory.GetDirectories(kernels).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains("C# (Entente): installed in", installed.Output);
        Directory.CreateDirectory(Path.Combine(kernels, "theirs"));
        Assert.Equal(0, Command.Run(work.Folder, "uninstall", "--prefix", "env").ExitCode);
        Assert.Equal(["theirs"], Directory.GetDirectories(kernels).Select(Path.GetFileName));
    }

    [Fact]
    public void What_is_printed_is_what_is_installed()
    {
        Command.Run(work.Folder, "install", "--prefix", "env", "--name", "mine");
        var printed = Command.Run(work.Folder, "kernelspec", "--name", "mine").Output;
        Assert.Equal(work.Read("env/share/jupyter/kernels/mine/kernel.json").Trim(), printed.Trim());
        using var json = JsonDocument.Parse(printed);
        Assert.Equal("C# (mine)", json.RootElement.GetProperty("display_name").GetString());
    }

    [Theory]
    [InlineData("there is no kernel", "uninstall", "--prefix", "env")]
    [InlineData("cannot be the name of a kernel", "install", "--prefix", "env", "--name", "a b")]
    [InlineData("could not be written", "install", "--prefix", "file")]
    public void What_cannot_be_done_says_why(string why, params string[] arguments)
    {
        work.Write("file", "a file, and no folder");
        var result = Command.Run(work.Folder, arguments);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(why, result.Error, StringComparison.OrdinalIgnoreCase);
    }
}
