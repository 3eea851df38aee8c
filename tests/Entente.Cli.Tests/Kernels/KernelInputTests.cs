using System.Net;
using System.Net.Sockets;

namespace Entente.Cli.Tests.Kernels;

public sealed class KernelInputTests : IDisposable
{
    private readonly Workplace work = new();

    public void Dispose() => work.Dispose();

    [Theory]
    [InlineData("missing.json", "cannot be read")]
    [InlineData("broken.json", "not a connection file, for it is not JSON")]
    [InlineData("empty.json", "it has no shell_port")]
    public void A_connection_file_that_is_none_ends_the_kernel_with_a_message(string file, string why)
    {
        work.Write("broken.json", "{").Write("empty.json", "{}");
        var result = Command.Run(work.Folder, "kernel", "--connection-file", file);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(why, result.Error);
        Assert.DoesNotContain("   at ", result.Error);
    }

    [Fact]
    public void A_port_that_is_taken_ends_the_kernel_with_a_message()
    {
        using var taken = new Socket(SocketType.Stream, ProtocolType.Tcp);
        taken.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        taken.Listen();
        var port = ((IPEndPoint)taken.LocalEndPoint!).Port;
        work.Write("c.json", $$"""{"ip":"127.0.0.1","transport":"tcp","shell_port":0,"iopub_port":0,"stdin_port":0,"control_port":{{port}},"hb_port":0,"key":"k","signature_scheme":"hmac-sha256"}""");
        var result = Command.Run(work.Folder, "kernel", "--connection-file", "c.json");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains($"cannot listen at 127.0.0.1:{port} for 'control'", result.Error);
    }

    [Fact]
    public void Without_a_connection_file_the_command_says_what_it_needs()
    {
        var result = Command.Run(work.Folder, "kernel");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("--connection-file", result.Error);
    }
}
