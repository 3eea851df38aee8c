using System.Net.Sockets;
using System.Text;

namespace Entente.Notebooks.Tests.Jupyter;

/// <summary>Ten thousand attempts to confuse the kernel, from a fixed seed; after each hundred it still answers.</summary>
public sealed class FuzzTests : IDisposable
{
    private readonly Kernel kernel = new();
    private readonly Random random = new(20260327);

    public void Dispose() => kernel.Dispose();

    [Fact]
    public void Greetings_that_are_none_are_dropped() => Attempt(2_000, () =>
    {
        using var tcp = Connect();
        var bytes = random.Next(3) == 0 ? Noise(random.Next(200)) : Damaged(WireClient.Greeting());
        Try(() => tcp.GetStream().Write(bytes));
    });

    [Fact]
    public void Handshakes_that_are_none_are_dropped() => Attempt(2_000, () =>
    {
        using var tcp = Connect();
        var ready = Damaged(WireClient.Ready(random.Next(2) == 0 ? "DEALER" : "PUSH", "x"));
        Try(() => tcp.GetStream().Write([.. WireClient.Greeting(), (byte)random.Next(8), (byte)random.Next(256), .. ready]));
    });

    [Fact]
    public void Frames_that_are_none_end_their_own_connection() => Attempt(2_000, () =>
    {
        using var client = Opened();
        byte[] frame = random.Next(4) switch
        {
            0 => [2, .. Noise(8), .. Noise(random.Next(50))],
            1 => [(byte)random.Next(256), .. Noise(random.Next(50))],
            2 => [5, 1, 0],
            _ => [4, (byte)random.Next(256), .. Noise(random.Next(50))],
        };
        Try(() => client.Stream.Write(frame));
    });

    [Fact]
    public void Messages_that_are_none_or_are_wrongly_signed_are_dropped()
    {
        using var client = new WireClient(kernel.Ports.ShellPort, "DEALER", "fuzzer");
        Attempt(2_000, () =>
        {
            var (_, frames) = Message.Compose("execute_request", new { code = "throw new Exception(\"never run\");" });
            switch (random.Next(4))
            {
                case 0: frames = [.. frames.Take(random.Next(frames.Length))]; break;
                case 1: frames[random.Next(frames.Length)] = Noise(random.Next(1, 40)); break;
                case 2: frames[1] = Encoding.ASCII.GetBytes(Convert.ToHexStringLower(Noise(32))); break;
                default: frames = [.. Enumerable.Range(0, random.Next(1, 12)).Select(_ => Noise(random.Next(20)))]; break;
            }
            if (frames.Length > 0) client.Send(frames);
        });
    }

    [Fact]
    public void Messages_that_are_rightly_signed_and_nonsense_harm_nobody()
    {
        using var client = new WireClient(kernel.Ports.ShellPort, "DEALER", "fuzzer");
        string[] types = ["execute_request", "complete_request", "inspect_request", "is_complete_request", "history_request", "comm_open", "comm_msg", "kernel_info_request", "nonsense", "", "input_reply"];
        object?[] values = [null, 0, -1, 1e300, "text", "\ud800", "", true, new object[] { 1, "a" }, new { a = 1 }, new string('(', 500), "#r \"\0\"", "#!import \"\0\"", "\"\"\"", "1" ];
        string[] names = ["code", "cursor_pos", "silent", "store_history", "user_expressions", "allow_stdin", "hist_access_type", "n", "pattern", "session", "start", "stop", "comm_id", "detail_level"];
        Attempt(2_000, () =>
        {
            var content = names.OrderBy(_ => random.Next()).Take(random.Next(names.Length)).ToDictionary(name => name, _ => values[random.Next(values.Length)]);
            client.Send(Message.Compose(types[random.Next(types.Length)], content).Frames);
        });
    }

    private void Attempt(int times, Action attempt)
    {
        for (var i = 1; i <= times; i++)
        {
            attempt();
            if (i % 100 == 0) Lives();
        }
    }

    private void Lives()
    {
        var id = kernel.Send(kernel.Control, "kernel_info_request", new { });
        Assert.Equal(id, Message.Parse(kernel.Control.Receive()).Parent);
        id = kernel.Send("comm_info_request", new { });
        Assert.Equal(id, Message.Parse(kernel.Shell.Receive()).Parent);
        kernel.Told(id);
    }

    /// <summary>A connection that stands. A kernel with as many as it allows refuses more until it has seen that the last ones ended, which takes a busy machine a while.</summary>
    private WireClient Opened()
    {
        for (var refused = 0; ; refused++)
        {
            try
            {
                return new WireClient(kernel.Ports.ShellPort, "DEALER");
            }
            catch (IOException) when (refused < 100)
            {
                Thread.Sleep(20);
            }
        }
    }

    private TcpClient Connect() => new("127.0.0.1", kernel.Ports.ShellPort);

    private byte[] Noise(int length)
    {
        var bytes = new byte[length];
        random.NextBytes(bytes);
        return bytes;
    }

    private byte[] Damaged(byte[] bytes)
    {
        for (var count = random.Next(1, 4); count > 0; count--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        return bytes[..random.Next(1, bytes.Length + 1)];
    }

    // The kernel may have closed the connection already, which is its right.
    private static void Try(Action write)
    {
        try
        {
            write();
        }
        catch (IOException)
        {
        }
    }
}
