using System.Net;
using System.Net.Sockets;
using Entente.Notebooks.Jupyter;

namespace Entente.Notebooks.Tests.Jupyter;

public class ConnectionFileTests
{
    private const string Good = """{"transport":"tcp","ip":"127.0.0.1","shell_port":1001,"iopub_port":1002,"stdin_port":1003,"control_port":1004,"hb_port":1005,"key":"secret","signature_scheme":"hmac-sha256","kernel_name":"entente"}""";

    [Fact]
    public void A_connection_file_is_read()
    {
        var file = ConnectionFile.Parse(Good);
        Assert.Equal((IPAddress.Loopback, 1001, 1002, 1003, 1004, 1005, "secret"), (file.Address, file.ShellPort, file.IopubPort, file.StdinPort, file.ControlPort, file.HeartbeatPort, file.Key));
        Assert.DoesNotContain("secret", file.ToString());
    }

    [Theory]
    [InlineData("\"ip\":\"127.0.0.1\",", "", "127.0.0.1")]
    [InlineData("127.0.0.1", "localhost", "127.0.0.1")]
    [InlineData("127.0.0.1", "*", "0.0.0.0")]
    [InlineData("127.0.0.1", "::1", "::1")]
    public void It_listens_at_the_loopback_unless_told_otherwise(string what, string with, string address) =>
        Assert.Equal(IPAddress.Parse(address), ConnectionFile.Parse(Good.Replace(what, with)).Address);

    [Theory]
    [InlineData("", "not JSON")]
    [InlineData("{", "not JSON")]
    [InlineData("[1]", "not a JSON object")]
    [InlineData("{}", "no shell_port")]
    public void One_that_is_none_says_so(string text, string why)
    {
        var error = Assert.Throws<ConnectionException>(() => ConnectionFile.Parse(text, "c.json"));
        Assert.StartsWith("c.json: not a connection file", error.Message);
        Assert.Contains(why, error.Message);
    }

    [Theory]
    [InlineData("1001", "\"x\"", "shell_port")]
    [InlineData("1005", "70000", "hb_port is 70000")]
    [InlineData("tcp", "ipc", "transport is 'ipc'")]
    [InlineData("hmac-sha256", "hmac-md5", "signature_scheme is 'hmac-md5'")]
    [InlineData("127.0.0.1", "nowhere at all", "ip is 'nowhere at all'")]
    public void What_is_not_offered_is_refused(string what, string with, string why) =>
        Assert.Contains(why, Assert.Throws<ConnectionException>(() => ConnectionFile.Parse(Good.Replace(what, with))).Message);

    [Fact]
    public void One_that_is_missing_says_what_to_do() =>
        Assert.Contains("entente install", Assert.Throws<ConnectionException>(() => ConnectionFile.Read(Path.Combine(Path.GetTempPath(), "no-such-connection.json"))).Message);

    [Fact]
    public void A_port_that_is_taken_is_named()
    {
        using var taken = new Socket(SocketType.Stream, ProtocolType.Tcp);
        taken.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        taken.Listen();
        var port = ((IPEndPoint)taken.LocalEndPoint!).Port;
        var error = Assert.Throws<ConnectionException>(() => new JupyterServer(new ConnectionFile(IPAddress.Loopback, 0, port, 0, 0, 0, "")));
        Assert.Contains($"127.0.0.1:{port} for 'iopub'", error.Message);
        Assert.Contains("another program has the port", error.Message);
    }
}
