using System.Text.Json;
using Entente.Notebooks.Jupyter;

namespace Entente.Notebooks.Tests.Jupyter;

public sealed class KernelSpecTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_kernel_json_has_what_front_ends_read()
    {
        using var json = JsonDocument.Parse(KernelSpec.OfThisProgram().ToJson());
        var root = json.RootElement;
        Assert.Equal(("C# (Entente)", "C#", "message"), (root.GetProperty("display_name").GetString(), root.GetProperty("language").GetString(), root.GetProperty("interrupt_mode").GetString()));
        Assert.Equal(["kernel", "--connection-file", "{connection_file}"], root.GetProperty("argv").EnumerateArray().Select(word => word.GetString()).TakeLast(3));
        Assert.True(Path.IsPathRooted(root.GetProperty("argv")[0].GetString()));
        Assert.False(root.TryGetProperty("kernel_protocol_version", out _));
    }

    [Fact]
    public void A_kernel_is_installed_anew_and_taken_away()
    {
        var kernels = KernelFolder.Below(folder.Path);
        var place = kernels.Install(KernelSpec.OfThisProgram("entente-test"));
        Assert.Equal(Path.Combine(folder.Path, "share", "jupyter", "kernels", "entente-test"), place);
        Assert.Equal(["kernel.json", "logo-svg.svg"], Directory.GetFiles(place).Select(Path.GetFileName).Order());
        Assert.Equal(place, kernels.Install(KernelSpec.OfThisProgram("entente-test")));
        Assert.Equal(["entente-test"], kernels.Ours);
        kernels.Uninstall("entente-test");
        Assert.False(Directory.Exists(place));
        Assert.Contains("no kernel 'entente-test'", Assert.Throws<KernelSpecException>(() => kernels.Uninstall("entente-test")).Message);
    }

    [Fact]
    public void Somebody_else_s_kernel_is_left_alone()
    {
        var kernels = KernelFolder.Below(folder.Path);
        var theirs = Directory.CreateDirectory(Path.Combine(kernels.Path, KernelSpec.DotNetInteractiveName)).FullName;
        File.WriteAllText(Path.Combine(theirs, "kernel.json"), """{"argv":["dotnet","interactive"],"display_name":".NET (C#)","language":"C#"}""");
        Assert.Contains("not ours", Assert.Throws<KernelSpecException>(() => kernels.Install(KernelSpec.OfThisProgram(KernelSpec.DotNetInteractiveName))).Message);
        Assert.Contains("not ours", Assert.Throws<KernelSpecException>(() => kernels.Uninstall(KernelSpec.DotNetInteractiveName)).Message);
        Assert.Contains("interactive", File.ReadAllText(Path.Combine(theirs, "kernel.json")));
        Assert.Empty(kernels.Ours);
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("a/b")]
    [InlineData("a b")]
    public void A_name_that_is_no_folder_s_is_refused(string name) => Assert.Throws<KernelSpecException>(() => KernelSpec.OfThisProgram(name));
}
